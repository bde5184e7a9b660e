import type { Evidence } from './evidence.js';

/** Evidence on a pair, with where the two stand in their articles and beside the other pairs of both. */
export interface Features {
  evidence: Evidence;
  /** Near 2 where both stand at the top of their article, where a report says what it is about. */
  early: number;
  /** How far apart the two stand in their articles, 0 to 1. */
  distance: number;
  /**
   * How much more alike the two are than either is to the next best sentence of the other's article: the sum of the
   * logarithms of both ratios, negative where there are better ones.
   */
  contest: number;
}
