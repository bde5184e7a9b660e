import { reachedAt } from './rising-root.js';

/**
 * Exact two-sided confidence interval of a Poisson count (Garwood 1936, Biometrika 28, 437-442): the least and the
 * greatest mean under which the count is not in the outer tail. `count` is a whole number from 0.
 */
export const poissonInterval = (count: number, confidence = 0.95): { low: number; high: number } => {
  const tail = (1 - confidence) / 2;
  const most = count + 10 * Math.sqrt(count + 1) + 10;
  return {
    low: count === 0 ? 0 : reachedAt((mean) => 1 - atMost(count - 1, mean), tail, count),
    high: reachedAt((mean) => -atMost(count, mean), -tail, most),
  };
};

/** Probability of `count` events or fewer. Terms are summed in logarithms, so that a great mean does not vanish. */
const atMost = (count: number, mean: number): number => {
  let logTerm = -mean;
  let sum = Math.exp(logTerm);
  for (let i = 1; i <= count; i++) {
    logTerm += Math.log(mean / i);
    sum += Math.exp(logTerm);
  }
  return Math.min(1, sum);
};
