import { isOpener, possessives } from './item.js';
import { phraseEnd } from './phrase.js';
import type { Item } from './sequence.js';

/** True where a subject and its finite verb stand right at `at`: "the mayor has", "she quickly left". */
export const clauseStartsAt = (items: Item[], at: number): boolean => {
  const opening = items[at];
  if (!opening || !(['PRON', 'PROPN', 'DET', 'NOUN', 'ADJ', 'NUM'].includes(opening.pos) || isOpener(opening)))
    return false;
  if (opening.pos === 'PRON' && !possessives.has(opening.normal)) return isFiniteVerb(items, verbAt(items, at + 1));
  const end = phraseEnd(items, at);
  if (end > at && isFiniteVerb(items, verbAt(items, end))) return true;
  // "Ruiz and Brandt left": two subjects of one verb.
  const second = items[end]?.normal === 'and' ? phraseEnd(items, end + 1) : end;
  return second > end + 1 && isFiniteVerb(items, verbAt(items, second));
};

const verbAt = (items: Item[], from: number): number => (items[from]?.pos === 'ADV' ? from + 1 : from);

const isFiniteVerb = (items: Item[], i: number): boolean => {
  const verb = items[i];
  if (verb?.pos === 'AUX') return true;
  return verb?.pos === 'VERB' && !verb.normal.endsWith('ing');
};
