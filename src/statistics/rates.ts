import { type BootstrapInterval, bcaInterval, percentileInterval, type Statistic } from './bootstrap-interval.js';
import { type ResampledSums, type Resampling, resampledSums } from './resampled-sums.js';
import type { UnitSums } from './unit-sums.js';

/** Counts and denominators (words in the counted voices) by unit and group, one entry each; several entries of one pair are added. */
export interface GroupedCounts {
  units: number;
  groups: number;
  unit: ArrayLike<number>;
  group: ArrayLike<number>;
  count: ArrayLike<number>;
  denominator: ArrayLike<number>;
}

export interface RateBootstrap {
  sums: UnitSums;
  resampled: ResampledSums;
  /** Units in which each group has a denominator. */
  unitsOf: Int32Array;
}

export interface Rate extends BootstrapInterval {
  count: number;
  denominator: number;
  units: number;
}

export interface RateOptions {
  /** The rate is per so many units of the denominator. */
  per?: number;
  confidence?: number;
  method?: 'percentile' | 'bca';
}

/** Slots: the count of group g at 2 g, its denominator at 2 g + 1. */
const rateAt =
  (group: number, per: number): Statistic =>
  (sums, at) =>
    (per * sums[at + 2 * group]!) / sums[at + 2 * group + 1]!;

/**
 * One bootstrap for the rates of all groups, from which `rateOf`, `rateDifference` and `rateRatio` read. Each resample draws units for
 * all groups together: events that push up every outlet's rate push them up in the same resample, so that they do not blur
 * the difference.
 */
export const bootstrapRates = (counts: GroupedCounts, resampling: Resampling = {}): RateBootstrap => {
  const entries = counts.unit.length;
  const twice = (first: (i: number) => number, second: (i: number) => number): Float64Array =>
    Float64Array.from({ length: 2 * entries }, (_, i) => (i < entries ? first(i) : second(i - entries)));
  const sums: UnitSums = {
    units: counts.units,
    slots: 2 * counts.groups,
    unit: twice(
      (i) => counts.unit[i]!,
      (i) => counts.unit[i]!,
    ),
    slot: twice(
      (i) => 2 * counts.group[i]!,
      (i) => 2 * counts.group[i]! + 1,
    ),
    value: twice(
      (i) => counts.count[i]!,
      (i) => counts.denominator[i]!,
    ),
  };
  return { sums, resampled: resampledSums(sums, resampling), unitsOf: unitsByGroup(counts) };
};

/** sum of counts / sum of denominators of a group, with its interval. NaN without a denominator. */
export const rateOf = (bootstrap: RateBootstrap, group: number, options: RateOptions = {}): Rate => ({
  count: bootstrap.resampled.totals[2 * group]!,
  denominator: bootstrap.resampled.totals[2 * group + 1]!,
  units: bootstrap.unitsOf[group]!,
  ...intervalOf(bootstrap, rateAt(group, options.per ?? 1000), options),
});

/** Rate of one group minus that of another, paired by unit, with its interval. */
export const rateDifference = (
  bootstrap: RateBootstrap,
  group: number,
  other: number,
  options: RateOptions = {},
): BootstrapInterval => {
  const [rate, otherRate] = [rateAt(group, options.per ?? 1000), rateAt(other, options.per ?? 1000)];
  return intervalOf(bootstrap, (sums, at) => rate(sums, at) - otherRate(sums, at), options);
};

/** Rate of one group divided by that of another, paired by unit, with its interval; Infinity where the other one is 0. */
export const rateRatio = (
  bootstrap: RateBootstrap,
  group: number,
  other: number,
  options: RateOptions = {},
): BootstrapInterval => {
  const [rate, otherRate] = [rateAt(group, 1), rateAt(other, 1)];
  return intervalOf(bootstrap, (sums, at) => rate(sums, at) / otherRate(sums, at), options);
};

const intervalOf = (
  { resampled, sums }: RateBootstrap,
  statistic: Statistic,
  { confidence = 0.95, method = 'percentile' }: RateOptions,
): BootstrapInterval =>
  method === 'bca'
    ? bcaInterval(resampled, sums, statistic, confidence)
    : percentileInterval(resampled, statistic, confidence);

const unitsByGroup = ({ unit, group, groups, denominator }: GroupedCounts): Int32Array => {
  const seen = Array.from({ length: groups }, () => new Set<number>());
  for (let i = 0; i < unit.length; i++) if (denominator[i]! > 0) seen[group[i]!]?.add(unit[i]!);
  return Int32Array.from(seen, (units) => units.size);
};
