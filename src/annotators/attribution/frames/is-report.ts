import { wordClass } from '../../../lexicon/word-class.js';
import type { Range } from '../grammar/range.js';
import type { Item, Statement } from '../grammar/sequence.js';
import type { Frame } from './frame.js';

/** All phrases at once: each by itself would be a search of its own. */
const mentionsAnonymity = new RegExp([...wordClass('anonymity-mentions')].join('|'));

/** Whether a frame reports a source's words: not what an outlet says of itself, nor how a source wished to be named. */
export const isReport = ({ source, content, cue }: Frame, { items }: Statement, outlet: string): boolean => {
  if (source && namesOutlet(wordsOf(items, source), outlet)) return false;
  if (!source && cue && statesPurpose(items, cue)) return false;
  const wish = content[0];
  if (!cue || !wish || content.length > 1 || !isShort(wish)) return true;
  const words = `${wordsOf(items, cue)} ${wordsOf(items, wish)}`;
  return !mentionsAnonymity.test(words);
};

const purposes = wordClass('purpose-participles');

/** "The tax was intended to fall": what a thing is for, with nobody for its source, is the outlet's own account. */
const statesPurpose = (items: Item[], cue: Range): boolean => purposes.has(items[cue.end - 1]!.normal);

/** "asked not to be named because she feared for her job": the wish and its reason. */
const LONGEST_WISH = 18;
const isShort = (range: Range): boolean => range.end - range.first <= LONGEST_WISH;

const wordsOf = (items: Item[], range: Range): string =>
  items
    .slice(range.first, range.end)
    .map((item) => item.normal)
    .join(' ');

/** "The Gong has learned", in The Daily Gong: the outlet speaks of itself in its own voice. */
const namesOutlet = (source: string, outlet: string): boolean => {
  const name = outlet.toLowerCase().replace(/^the /, '');
  const words = source.replace(/^the /, '');
  return words === name || (source.startsWith('the ') && name.endsWith(` ${words}`));
};
