import { randomOf } from '../model/random.js';
import { byUnit, totalsOf, type UnitSums } from './unit-sums.js';

export interface Resampling {
  resamples?: number;
  seed?: string;
}

export interface ResampledSums {
  /** The sums as they are, one a slot. */
  totals: Float64Array;
  /** The sums of each resample, row by row: slot s of resample r is at r * slots + s. */
  resampled: Float64Array;
  resamples: number;
}

export const RESAMPLES = 2000;

/**
 * Bootstrap of clusters (Efron 1979, Annals of Statistics 7, 1-26; Davison & Hinkley 1997, sec. 3.8): as many units as there are
 * are drawn with replacement, each with everything in it, and all slots are summed over one and the same draw, so that what is
 * computed from two slots stays paired. Same seed, same sums; same seed and as many units, same draw, also for other measures. Memory
 * is the entries and resamples x slots. RangeError for an entry outside units and slots.
 */
export const resampledSums = (
  sums: UnitSums,
  { resamples = RESAMPLES, seed = 'framewise' }: Resampling = {},
): ResampledSums => {
  const { units, slots } = sums;
  const { first, slot, value } = byUnit(sums);
  const resampled = new Float64Array(resamples * slots);
  const drawn = new Int32Array(units);
  const row = new Float64Array(slots);
  const random = randomOf(`${seed} bootstrap`);
  for (let resample = 0; resample < resamples; resample++) {
    drawn.fill(0);
    for (let i = 0; i < units; i++) drawn[Math.floor(random() * units)]!++;
    row.fill(0);
    for (let unit = 0; unit < units; unit++) {
      const times = drawn[unit]!;
      // More than a third of the units are not drawn.
      if (times === 0) continue;
      for (let i = first[unit]!; i < first[unit + 1]!; i++) row[slot[i]!]! += times * value[i]!;
    }
    resampled.set(row, resample * slots);
  }
  return { totals: totalsOf(sums), resampled, resamples };
};
