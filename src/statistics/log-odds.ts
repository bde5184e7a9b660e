import type { TwoCounts } from './keyness.js';
import { pOfZ } from './normal.js';

/** Pseudo-counts that are added to both groups alike: `word` for the word, `all` for all words together. */
export interface DirichletPrior {
  word: number;
  all: number;
}

export interface LogOdds {
  /** Natural logarithm of the ratio of the odds; above 0 where the first group has the word more. */
  delta: number;
  variance: number;
  z: number;
  /** Two-sided, of z under the normal distribution; not adjusted for the number of words. */
  p: number;
}

/**
 * An informative prior: `all` pseudo-words, shared out as the words are in a background, for which Monroe et al. take both
 * groups together. A word that the background lacks has no prior, so take one that holds both groups.
 */
export const informativePrior = (backgroundCount: number, backgroundWords: number, all = 500): DirichletPrior => ({
  word: (all * backgroundCount) / backgroundWords,
  all,
});

/**
 * Log-odds ratio with informative Dirichlet prior (Monroe, Colaresi & Quinn 2008, Political Analysis 16(4), 372-403, eqs. 16, 20
 * and 22): delta = ln((a + w) / (n1 + A - a - w)) - ln((b + w) / (n2 + A - b - w)), variance = 1 / (a + w) + 1 / (b + w),
 * z = delta / sqrt(variance), for the prior's w of the word and A of all words. The prior draws rare words towards no
 * difference. Like G2 it takes words as if each had been drawn by itself. RangeError for a prior of 0 or less.
 */
export const logOdds = ({ count, words, otherCount, otherWords }: TwoCounts, prior: DirichletPrior): LogOdds => {
  if (!(prior.word > 0 && prior.all > prior.word)) {
    throw new RangeError(`A prior of ${prior.word} for the word and ${prior.all} for all is none: 0 < word < all.`);
  }
  const odds = (own: number, all: number): number =>
    Math.log((own + prior.word) / (all + prior.all - own - prior.word));
  const delta = odds(count, words) - odds(otherCount, otherWords);
  const variance = 1 / (count + prior.word) + 1 / (otherCount + prior.word);
  const z = delta / Math.sqrt(variance);
  return { delta, variance, z, p: pOfZ(z) };
};
