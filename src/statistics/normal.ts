import { reachedAt } from './rising-root.js';

const density = (z: number): number => Math.exp(-(z * z) / 2) / Math.sqrt(2 * Math.PI);

/** Abramowitz & Stegun 26.2.11; good where the tail is not yet small beside a half. */
const bySeries = (z: number): number => {
  let term = z;
  let sum = z;
  for (let k = 3; Math.abs(term) > 1e-17 * Math.abs(sum); k += 2) {
    term *= (z * z) / k;
    sum += term;
  }
  return 0.5 - density(z) * sum;
};

/** Laplace's continued fraction, Abramowitz & Stegun 26.2.14, from its 100th step back. */
const byFraction = (z: number): number => {
  let below = z;
  for (let k = 100; k > 0; k--) below = z + k / below;
  return density(z) / below;
};

/** Probability that a standard normal value is above `z`. Right to 12 digits also far out, where 1 - cdf would be 0. */
export const normalTail = (z: number): number => {
  if (z < 0) return 1 - normalTail(-z);
  return z < 3 ? bySeries(z) : byFraction(z);
};

/** Two-sided p of a z value: the probability of one as far from 0 or farther. */
export const pOfZ = (z: number): number => 2 * normalTail(Math.abs(z));

/** The z below which a standard normal value falls with probability `p`: -Infinity for 0, Infinity for 1. */
export const normalQuantile = (p: number): number => {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`A probability lies between 0 and 1, not at ${p}.`);
  if (p === 0 || p === 1) return p === 0 ? -Infinity : Infinity;
  if (p < 0.5) return -reachedAt((z) => -normalTail(z), -p, 40);
  return p === 0.5 ? 0 : reachedAt((z) => -normalTail(z), p - 1, 40);
};
