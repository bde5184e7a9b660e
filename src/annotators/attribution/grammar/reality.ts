import { wordClass } from '../../../lexicon/word-class.js';
import type { Item } from './sequence.js';

const negations = wordClass('verb-negations');
const unrealModals = wordClass('unreal-modals');

/** Whether a cue reports: `denied` for "did not say", `unreal` for "might reveal" and "to announce": nothing was said. */
export const realityOf = (cue: Item[]): 'actual' | 'denied' | 'unreal' => {
  if (cue.some(({ normal }) => negations.has(normal))) return 'denied';
  return cue.some(({ normal, pos }) => pos === 'AUX' && unrealModals.has(normal)) ? 'unreal' : 'actual';
};
