import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import type { Anonymity } from '../../../model/finding.js';

type Count = Anonymity['count'];

const numbers = [...wordClass('number-words')];
/** Words that count without a number, with the least they can mean; "a couple" and "both" mean no more. */
const inWords = new Map<string, Count>(
  Object.entries({
    both: { min: 2, max: 2 },
    couple: { min: 2, max: 2 },
    pair: { min: 2, max: 2 },
    trio: { min: 3, max: 3 },
    several: { min: 3, max: null },
    few: { min: 3, max: null },
    handful: { min: 3, max: null },
    many: { min: 3, max: null },
    numerous: { min: 3, max: null },
    dozens: { min: 24, max: null },
    scores: { min: 40, max: null },
    hundreds: { min: 200, max: null },
    thousands: { min: 2000, max: null },
  }),
);
const atLeast = wordClass('least-words');

/** How many people a source says it is: "two aides", "half a dozen officials", "more than ten", "sources". */
export const countOf = (tokens: Token[], before: Token[], plural: boolean): Count => {
  if (isOneOf(tokens)) return { min: 1, max: 1 };
  const stated = statedCount(tokens, before);
  if (stated) return stated;
  return plural ? { min: 2, max: null } : { min: 1, max: 1 };
};

/** The number that the words state before anything that only describes; undefined where they state none. */
export const statedCount = (tokens: Token[], before: Token[] = []): Count | undefined => {
  const words = [...before, ...beforeDescription(tokens)].map(({ normal }) => normal);
  const dozen = words.indexOf('dozen');
  if (dozen > 0 && inWords.has(words[dozen - 1]!)) return { min: 24, max: null };
  if (dozen > 0) return bounded(words, dozen, words.slice(Math.max(0, dozen - 2), dozen).includes('half') ? 6 : 12);
  for (const [i, word] of words.entries()) {
    if (i < before.length) continue;
    const known = inWords.get(word);
    if (known) return known;
    const value = /^\d+$/.test(word) ? Number(word) : numbers.indexOf(word);
    if (value > 0) return bounded(words, i, value);
  }
  return undefined;
};

/** "one of the officials", "one of her aides". */
const isOneOf = (tokens: Token[]): boolean => tokens[0]?.normal === 'one' && tokens[1]?.normal === 'of';

/** "at least three", "more than ten" and "three or more" have no upper limit; "up to five" has no lower one but one. */
const bounded = (words: string[], at: number, value: number): Count => {
  const before = words.slice(Math.max(0, at - 3), at);
  if (before.includes('more') && before.includes('than')) return { min: value + 1, max: null };
  if (before.some((word) => atLeast.has(word)) || words[at + 2] === 'more') return { min: value, max: null };
  if (before.includes('up') && before.includes('to')) return { min: 2, max: value };
  return { min: value, max: value };
};

const countingNouns = wordClass('counting-nouns');

/** "two officials who met the four envoys" counts its officials. */
const beforeDescription = (tokens: Token[]): Token[] => {
  const noun = tokens.findIndex(({ pos }, i) => pos === 'NOUN' && !countingNouns.has(tokens[i]!.normal));
  return noun < 0 ? tokens : tokens.slice(0, noun + 1);
};
