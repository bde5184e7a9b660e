import { randomOf } from '../model/random.js';
import { quantile } from './bootstrap-interval.js';
import type { Interval } from './interval.js';
import { RESAMPLES, type Resampling } from './resampled-sums.js';

/** Pairs of values that coders gave to one unit. */
export interface CodedPairs {
  /** Pairs of two categories. */
  differing: number;
  /** All values that are in a pair. */
  values: number;
  /** Number of pairs in units with so many values. */
  pairsBySize: ReadonlyMap<number, number>;
}

/**
 * Interval of a nominal alpha by the algorithm of Krippendorff that Hayes & Krippendorff 2007 use: each resample draws as many pairs as
 * there are from the observed ones, whatever unit they are of, and takes 2 / (n De (m - 1)) from 1 for each pair that differs, m
 * the number of values of the unit whose place it takes; De stays as observed, and nothing is below -1. Pairs are drawn
 * singly, as if those of one unit, one document or one coder did not depend on one another, which makes it narrow. Null where alpha
 * is not defined.
 */
export const pairInterval = (
  { differing, values, pairsBySize }: CodedPairs,
  expectedDisagreement: number,
  { resamples = RESAMPLES, seed = 'framewise', confidence = 0.95 }: Resampling & { confidence?: number } = {},
): Interval | null => {
  const sizes = [...pairsBySize];
  const pairs = sizes.reduce((sum, [, count]) => sum + count, 0);
  if (!(expectedDisagreement > 0)) return null;
  const share = differing / pairs;
  const random = randomOf(`${seed} pairs`);
  const alphas = Float64Array.from({ length: resamples }, () => {
    let alpha = 1;
    for (const [size, count] of sizes) {
      let differ = 0;
      for (let i = 0; i < count; i++) if (random() < share) differ++;
      alpha -= (2 * differ) / (values * expectedDisagreement * (size - 1));
    }
    return Math.max(-1, alpha);
  }).sort();
  const tail = (1 - confidence) / 2;
  return { low: quantile(alphas, tail), high: quantile(alphas, 1 - tail) };
};
