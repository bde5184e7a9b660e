import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/**
 * Score interval of a share (Wilson 1927, JASA 22, 209-212): (k + z^2 / 2 +- z sqrt(k (n - k) / n + z^2 / 4)) / (n + z^2), for k of n.
 * Stays within 0 and 1 and holds for few; takes the n as independent. Null where n is 0. RangeError unless 0 <= k <= n.
 */
export const wilsonInterval = (count: number, of: number, confidence = 0.95): Interval | null => {
  if (!(count >= 0 && count <= of)) throw new RangeError(`No share: ${count} of ${of}.`);
  if (of === 0) return null;
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const middle = count + z ** 2 / 2;
  const half = z * Math.sqrt((count * (of - count)) / of + z ** 2 / 4);
  return {
    low: Math.max(0, (middle - half) / (of + z ** 2)),
    high: Math.min(1, (middle + half) / (of + z ** 2)),
  };
};
