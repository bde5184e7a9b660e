import type { Interval } from './interval.js';
import { normalQuantile, normalTail } from './normal.js';
import type { ResampledSums } from './resampled-sums.js';
import { byUnit, type UnitSums } from './unit-sums.js';

/** A number that is made of sums, which begin at `at`; NaN where it is not defined. Pure, and asked many times. */
export type Statistic = (sums: Float64Array, at: number) => number;

export interface BootstrapInterval {
  estimate: number;
  /** Null where more than 1 in 100 resamples have no value, as where a group stands in fewer than five units. */
  interval: Interval | null;
  /** Share of the resamples that have no value; they are left out. */
  undefinedShare: number;
}

/** Most of the resamples that may be without a value. */
const MOST_UNDEFINED = 0.01;

/** The value at a share of sorted values, (R + 1) p-th of R, between two of them in proportion (Davison & Hinkley 1997, eq. 2.14). */
export const quantile = (sorted: Float64Array, share: number): number => {
  const place = Math.min(sorted.length - 1, Math.max(0, (sorted.length + 1) * share - 1));
  const [low, high] = [sorted[Math.floor(place)]!, sorted[Math.ceil(place)]!];
  return low === high ? low : low + (high - low) * (place - Math.floor(place));
};

const resampledValues = ({ resampled, resamples, totals }: ResampledSums, statistic: Statistic): Float64Array =>
  Float64Array.from({ length: resamples }, (_, resample) => statistic(resampled, resample * totals.length));

/**
 * Percentile interval of a bootstrap: the statistic's values in the resamples between their (1 - confidence) / 2 tails (Efron 1979;
 * Efron & Tibshirani 1993, ch. 13). In the units of the statistic. With few units it is too narrow.
 */
export const percentileInterval = (sums: ResampledSums, statistic: Statistic, confidence = 0.95): BootstrapInterval => {
  const tail = (1 - confidence) / 2;
  return intervalBetween(sums, statistic, () => [tail, 1 - tail]);
};

/**
 * BCa interval: percentiles that are moved by the bias of the resamples, z0, and by the skewness that leaving out one unit at a
 * time shows, a: Phi(z0 + (z0 + z) / (1 - a (z0 + z))) (Efron 1987, JASA 82, 171-185). `units` are the sums that were resampled.
 * Where all resamples are on one side of the estimate it is the percentile interval.
 */
export const bcaInterval = (
  sums: ResampledSums,
  units: UnitSums,
  statistic: Statistic,
  confidence = 0.95,
): BootstrapInterval => {
  const tail = (1 - confidence) / 2;
  return intervalBetween(sums, statistic, (sorted, estimate) => {
    const bias = normalQuantile(shareBelow(sorted, estimate));
    if (!Number.isFinite(bias)) return [tail, 1 - tail];
    const skew = acceleration(sums.totals, units, statistic);
    const moved = (share: number): number => {
      const z = bias + normalQuantile(share);
      return 1 - normalTail(bias + z / (1 - skew * z));
    };
    return [moved(tail), moved(1 - tail)];
  });
};

const intervalBetween = (
  sums: ResampledSums,
  statistic: Statistic,
  shares: (sorted: Float64Array, estimate: number) => [number, number],
): BootstrapInterval => {
  const estimate = statistic(sums.totals, 0);
  const sorted = resampledValues(sums, statistic)
    .filter((value) => !Number.isNaN(value))
    .sort();
  const undefinedShare = 1 - sorted.length / sums.resamples;
  if (Number.isNaN(estimate) || undefinedShare > MOST_UNDEFINED) return { estimate, interval: null, undefinedShare };
  const [low, high] = shares(sorted, estimate);
  return { estimate, interval: { low: quantile(sorted, low), high: quantile(sorted, high) }, undefinedShare };
};

/** Values that equal the estimate count half, since counts are often equal. */
const shareBelow = (sorted: Float64Array, estimate: number): number =>
  sorted.reduce((sum, value) => sum + (value < estimate ? 1 : value === estimate ? 0.5 : 0), 0) / sorted.length;

/** sum d^3 / (6 (sum d^2)^1.5) over units, d the mean of the statistic without one unit minus its value without this one. */
const acceleration = (totals: Float64Array, units: UnitSums, statistic: Statistic): number => {
  const without = withoutEachUnit(totals, units, statistic).filter((value) => Number.isFinite(value));
  const mean = without.reduce((sum, value) => sum + value, 0) / without.length;
  let [squares, cubes] = [0, 0];
  for (const value of without) {
    squares += (mean - value) ** 2;
    cubes += (mean - value) ** 3;
  }
  return squares === 0 ? 0 : cubes / (6 * squares ** 1.5);
};

/** The statistic without each unit in turn, in time linear in the entries: only the slots that a unit fills are changed. */
const withoutEachUnit = (totals: Float64Array, units: UnitSums, statistic: Statistic): Float64Array => {
  const { first, slot, value } = byUnit(units);
  const left = Float64Array.from(totals);
  return Float64Array.from({ length: units.units }, (_, unit) => {
    const [from, to] = [first[unit]!, first[unit + 1]!];
    for (let i = from; i < to; i++) left[slot[i]!]! -= value[i]!;
    const without = statistic(left, 0);
    // Set back rather than added, so that no rounding piles up.
    for (let i = from; i < to; i++) left[slot[i]!] = totals[slot[i]!]!;
    return without;
  });
};
