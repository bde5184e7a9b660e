import { wordClass } from '../../../lexicon/word-class.js';
import type { Range } from '../grammar/range.js';
import type { Item, Statement } from '../grammar/sequence.js';
import type { Frame } from './frame.js';

const mentions = [...wordClass('anonymity-mentions')];
/** All phrases at once: each by itself would be a search of its own. */
const mentionsAnonymity = new RegExp(mentions.join('|'));
/** A word of each that few contents have: its last one, but for "that". */
const telling = new Set(mentions.map((phrase) => phrase.split(' ').findLast((word) => word !== 'that')!));

/** Whether a frame reports a source's words: not what an outlet says of itself, nor how a source wished to be named. */
export const isReport = ({ source, content, cue }: Frame, { items }: Statement, outlet: string): boolean => {
  if (source && namesOutlet(items, source, outlet)) return false;
  if (!source && cue && statesPurpose(items, cue)) return false;
  const wish = content[0];
  if (!cue || !wish || content.length > 1 || !isShort(wish)) return true;
  if (!hasTellingWord(items, wish) && !hasTellingWord(items, cue)) return true;
  return !mentionsAnonymity.test(`${wordsOf(items, cue)} ${wordsOf(items, wish)}`);
};

const purposes = wordClass('purpose-participles');

/** "The tax was intended to fall": what a thing is for, with nobody for its source, is the outlet's own account. */
const statesPurpose = (items: Item[], cue: Range): boolean => purposes.has(items[cue.end - 1]!.normal);

/** "asked not to be named because she feared for her job": the wish and its reason. */
const LONGEST_WISH = 18;
const isShort = (range: Range): boolean => range.end - range.first <= LONGEST_WISH;

const hasTellingWord = (items: Item[], { first, end }: Range): boolean => {
  for (let i = first; i < end; i++) if (telling.has(items[i]!.normal)) return true;
  return false;
};

const wordsOf = (items: Item[], range: Range): string =>
  items
    .slice(range.first, range.end)
    .map((item) => item.normal)
    .join(' ');

/** "The Gong has learned", in The Daily Gong: the outlet speaks of itself in its own voice. */
const namesOutlet = (items: Item[], range: Range, outlet: string): boolean => {
  const name = outlet.toLowerCase();
  // Its last word ends the name; most sources part from it there.
  if (!name.endsWith(items[range.end - 1]!.normal)) return false;
  const source = wordsOf(items, range);
  const [called, words] = [withoutThe(name), withoutThe(source)];
  return words === called || (source.startsWith('the ') && called.endsWith(` ${words}`));
};

const withoutThe = (name: string): string => name.replace(/^the /, '');
