import { type BootstrapInterval, percentileInterval, type Statistic } from './bootstrap-interval.js';
import type { Interval } from './interval.js';
import { type CodedPairs, pairInterval } from './pair-bootstrap.js';
import { type Resampling, resampledSums } from './resampled-sums.js';
import type { UnitSums } from './unit-sums.js';

/** What coders said of one unit, a value each; null where a coder said nothing. */
export type CodedUnit = readonly (string | null)[];

export interface NominalAlpha {
  /** 1 agreement, 0 what chance gives, below 0 less. NaN where all values are one category. */
  alpha: number;
  /** Units with two values or more, their values, and pairs of values within them; other units tell nothing and count for nothing. */
  units: number;
  values: number;
  pairs: number;
  categories: { category: string; values: number }[];
  /** By pairs of values drawn singly: the interval that Hayes & Krippendorff 2007 give. */
  byPairs: Interval | null;
  /** By whole units or, where `clusterOf` is given, whole documents: wider where what is coded together is alike. */
  byUnits: BootstrapInterval;
}

export interface AlphaOptions extends Resampling {
  confidence?: number;
  /** The document that each unit stands in, numbered from 0. */
  clusterOf?: ArrayLike<number>;
}

/**
 * Krippendorff's alpha for nominal data, any number of coders, values missing or not: alpha = 1 - Do / De =
 * 1 - (n - 1) (n - sum o_cc) / (n^2 - sum n_c^2), o_cc the coincidences of category c with itself, each unit's pairs weighted by
 * 1 / (m - 1) for its m values (Krippendorff 2011, Computing Krippendorff's Alpha-Reliability). Interval by pairs: Hayes &
 * Krippendorff 2007 (Communication Methods and Measures 1, 77-89); by units: Zapf et al. 2016 (BMC Medical Research Methodology
 * 16, 93). .800 is firm, .667 the least for tentative conclusions (Krippendorff 2004); both are conventions, best held
 * against the lower limit.
 */
export const nominalAlpha = (units: readonly CodedUnit[], options: AlphaOptions = {}): NominalAlpha => {
  const counted = units.map(tally);
  const categories = [...new Set(counted.flatMap((counts) => [...counts.keys()]))].sort();
  const sums = coincidences(counted, categories, options.clusterOf);
  const resampled = resampledSums(sums, options);
  const byUnits = percentileInterval(resampled, alphaAt(categories.length), options.confidence);
  const pairs = codedPairs(counted);
  const ofCategory = resampled.totals.subarray(0, categories.length);
  return {
    alpha: byUnits.estimate,
    units: counted.filter((counts) => counts.size > 0).length,
    values: ofCategory.reduce((sum, count) => sum + count, 0),
    pairs: [...pairs.pairsBySize.values()].reduce((sum, count) => sum + count, 0),
    categories: categories.map((category, i) => ({ category, values: ofCategory[i]! })),
    byPairs: pairInterval(pairs, expectedDisagreement(ofCategory), options),
    byUnits,
  };
};

type Tally = ReadonlyMap<string, number>;

const sizeOf = (counts: Tally): number => [...counts.values()].reduce((sum, count) => sum + count, 0);

/** Values of a unit by category; nothing where there are not two to be paired. */
const tally = (unit: CodedUnit): Tally => {
  const counts = new Map<string, number>();
  for (const value of unit) if (value !== null) counts.set(value, (counts.get(value) ?? 0) + 1);
  return sizeOf(counts) < 2 ? new Map() : counts;
};

const agreeing = (counts: Tally): number => [...counts.values()].reduce((sum, count) => sum + count * (count - 1), 0);

/** A slot for the values of each category, and a last one for the coincidences of equal values. */
const coincidences = (
  counted: readonly Tally[],
  categories: readonly string[],
  clusterOf: ArrayLike<number> | undefined,
): UnitSums => {
  const slotOf = new Map(categories.map((category, slot) => [category, slot]));
  const entries = counted.flatMap((counts, unit) => {
    if (counts.size === 0) return [];
    const cluster = clusterOf ? clusterOf[unit]! : unit;
    const values = [...counts].map(([category, value]) => ({ cluster, slot: slotOf.get(category)!, value }));
    return [...values, { cluster, slot: categories.length, value: agreeing(counts) / (sizeOf(counts) - 1) }];
  });
  const numberOf = new Map([...new Set(entries.map(({ cluster }) => cluster))].map((cluster, i) => [cluster, i]));
  return {
    units: numberOf.size,
    slots: categories.length + 1,
    unit: entries.map(({ cluster }) => numberOf.get(cluster)!),
    slot: entries.map(({ slot }) => slot),
    value: entries.map(({ value }) => value),
  };
};

const alphaAt =
  (categories: number): Statistic =>
  (sums, at) => {
    const values = sums.subarray(at, at + categories);
    const n = values.reduce((sum, count) => sum + count, 0);
    return 1 - (n - sums[at + categories]!) / n / expectedDisagreement(values);
  };

/** De = (n^2 - sum n_c^2) / (n (n - 1)): how often two values drawn from all, without putting the first back, differ. */
const expectedDisagreement = (values: Float64Array): number => {
  const n = values.reduce((sum, count) => sum + count, 0);
  const differing = n * n - values.reduce((sum, count) => sum + count * count, 0);
  return differing === 0 ? Number.NaN : differing / (n * (n - 1));
};

const codedPairs = (counted: readonly Tally[]): CodedPairs => {
  const pairs = { differing: 0, values: 0, pairsBySize: new Map<number, number>() };
  for (const counts of counted) {
    const size = sizeOf(counts);
    if (size < 2) continue;
    pairs.values += size;
    pairs.differing += (size * (size - 1) - agreeing(counts)) / 2;
    pairs.pairsBySize.set(size, (pairs.pairsBySize.get(size) ?? 0) + (size * (size - 1)) / 2);
  }
  return pairs;
};
