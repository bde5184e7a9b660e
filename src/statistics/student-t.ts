import { incompleteBeta } from './incomplete-beta.js';
import { reachedAt } from './rising-root.js';

/**
 * Two-sided p of a value of Student's t with `df` degrees of freedom (any number above 0): the probability of one as far
 * from 0 or farther, I_x(df / 2, 1 / 2) at x = df / (df + t^2) (Abramowitz & Stegun 26.7.1).
 */
export const pOfT = (t: number, df: number): number => {
  const square = t * t;
  return Number.isFinite(square) ? incompleteBeta(df / 2, 0.5, df / (df + square), square / (df + square)) : 0;
};

/** The t that is not exceeded in either direction with the probability `confidence`; 2.228 for .95 and 10. */
export const tLimit = (confidence: number, df: number): number => {
  let most = 2;
  while (pOfT(most, df) > 1 - confidence) most *= 2;
  return reachedAt((t) => -pOfT(t, df), confidence - 1, most);
};
