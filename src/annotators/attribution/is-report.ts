import { lexicons } from '../../lexicon/matcher.js';
import type { Frame } from './frame.js';
import type { Range } from './range.js';
import type { Item, Statement } from './sequence.js';

const anonymityPhrases = lexicons.language['anonymity-other'] ?? [];

/** Whether a frame reports a source's words: not what an outlet says of itself, nor how a source wished to be named. */
export const isReport = ({ source, content, cue }: Frame, { items }: Statement, outlet: string): boolean => {
  if (source && namesOutlet(wordsOf(items, source), outlet)) return false;
  const wish = content[0];
  if (!cue || !wish || content.length > 1 || !isShort(wish)) return true;
  const words = `${wordsOf(items, cue)} ${wordsOf(items, wish)}`;
  return !anonymityPhrases.some((phrase) => words.includes(phrase));
};

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
