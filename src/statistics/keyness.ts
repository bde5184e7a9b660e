import { pOfZ } from './normal.js';

/** How often a word falls in two groups of texts, and how many words each has in all. */
export interface TwoCounts {
  count: number;
  words: number;
  otherCount: number;
  otherWords: number;
}

/**
 * Log-likelihood G2, two-term: 2 (a ln(a / E1) + b ln(b / E2)), E1 = n1 (a + b) / (n1 + n2), E2 alike; a term of a count of 0 is
 * 0. Rayson & Garside 2000 (Comparing corpora using frequency profiling). It says how sure, not how large, a difference is, and
 * takes words as if each had been drawn by itself. NaN where both groups have no words.
 */
export const logLikelihoodTwoTerm = (counts: TwoCounts): number => {
  const { count, words, otherCount, otherWords } = checked(counts);
  const share = (count + otherCount) / (words + otherWords);
  return 2 * (term(count, words * share) + term(otherCount, otherWords * share));
};

/**
 * Log-likelihood G2, four-term: the two terms above and those of all other words, 2 sum(O ln(O / E)) over the table of word and
 * rest by group. Dunning 1993 (Computational Linguistics 19(1), 61-74). A little above the two-term one.
 */
export const logLikelihoodFourTerm = (counts: TwoCounts): number => {
  const { count, words, otherCount, otherWords } = checked(counts);
  const rest = 1 - (count + otherCount) / (words + otherWords);
  return (
    logLikelihoodTwoTerm(counts) +
    2 * (term(words - count, words * rest) + term(otherWords - otherCount, otherWords * rest))
  );
};

/** p of a G2 by chi-square with one degree of freedom, which is the square of a standard normal value. */
export const pOfLogLikelihood = (g2: number): number => pOfZ(Math.sqrt(Math.max(0, g2)));

/** What stands for a count of 0 in the log ratio, so that it is finite; the other count stays as it is. */
export const ZERO_COUNT = 0.5;

/**
 * Log ratio: log2((a / n1) / (b / n2)), a count of 0 taken as 0.5 (Hardie 2014, "Log Ratio: an informal introduction"). 1 is twice
 * as often, 2 four times, -1 half as often. Of rare words it is large by chance. NaN where the word falls in neither group.
 */
export const logRatio = (counts: TwoCounts): number => {
  const { count, words, otherCount, otherWords } = checked(counts);
  if (count + otherCount === 0) return Number.NaN;
  return Math.log2((count || ZERO_COUNT) / words / ((otherCount || ZERO_COUNT) / otherWords));
};

const term = (observed: number, expected: number): number =>
  observed === 0 ? 0 : observed * Math.log(observed / expected);

const checked = (counts: TwoCounts): TwoCounts => {
  const { count, words, otherCount, otherWords } = counts;
  if (!(count >= 0 && otherCount >= 0 && count <= words && otherCount <= otherWords)) {
    throw new RangeError('A word falls 0 times or more, and at most as often as its group has words.');
  }
  return counts;
};
