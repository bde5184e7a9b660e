import type { Lack } from '../../model/corpus-statistics.js';
import { type Need, neededFor } from '../../statistics/needed.js';

/** What a statistic lacks; null where there is enough. */
export const lackOf = (need: Need, have: number): Lack | null => {
  const { enough, ...lack } = neededFor(need, have);
  return enough ? null : lack;
};
