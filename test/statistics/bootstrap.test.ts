import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/model/random.js';
import { bcaInterval, percentileInterval } from '../../src/statistics/bootstrap-interval.js';
import { bootstrapRates, type GroupedCounts, rateDifference, rateOf, rateRatio } from '../../src/statistics/rates.js';
import { resampledSums } from '../../src/statistics/resampled-sums.js';
import type { UnitSums } from '../../src/statistics/unit-sums.js';

/** Two outlets that both report every event; `countOf` is asked for the words of one that count. */
const twoOutlets = (events: number, countOf: (event: number, outlet: number) => number): GroupedCounts => {
  const texts = Array.from({ length: 2 * events }, (_, i) => ({ unit: Math.floor(i / 2), group: i % 2 }));
  return {
    units: events,
    groups: 2,
    unit: texts.map(({ unit }) => unit),
    group: texts.map(({ group }) => group),
    count: texts.map(({ unit, group }) => countOf(unit, group)),
    denominator: texts.map(() => 500),
  };
};
const width = ({ interval }: { interval: { low: number; high: number } | null }) => interval!.high - interval!.low;

describe('the rates of outlets, with events drawn again and again', () => {
  const events = twoOutlets(60, (event, outlet) => (event % 10) * 3 + (outlet === 0 ? 2 : 0));

  it('is a count per 1,000 words over all events, with the events it rests on', () => {
    const rate = rateOf(bootstrapRates(events), 0);
    expect(rate.count).toBe(60 * 2 + 6 * 135);
    expect(rate.denominator).toBe(30_000);
    expect(rate.estimate).toBeCloseTo((1000 * 930) / 30_000, 10);
    expect(rate.units).toBe(60);
    expect(rate.interval!.low).toBeLessThan(rate.estimate);
    expect(rate.interval!.high).toBeGreaterThan(rate.estimate);
  });

  it('are paired: what both outlets have in an event does not blur their difference', () => {
    const bootstrap = bootstrapRates(events);
    expect(width(rateDifference(bootstrap, 0, 1))).toBeLessThan(1e-9);
    expect(rateDifference(bootstrap, 0, 1).estimate).toBeCloseTo(4, 10);
    expect(width(rateOf(bootstrap, 0))).toBeGreaterThan(5);
    expect(rateRatio(bootstrap, 0, 1).interval!.low).toBeGreaterThan(1);
  });

  it('are about as sure as the standard error of a mean of events says', () => {
    const random = randomOf('counts');
    const counts = Array.from({ length: 400 }, () => Math.floor(random() * 11));
    const mean = counts.reduce((sum, count) => sum + count, 0) / 400;
    const error = Math.sqrt(counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / 400 / 400);
    const rate = rateOf(bootstrapRates(twoOutlets(400, (event) => counts[event]!)), 0, { per: 500 });
    expect(width(rate) / (2 * 1.96 * error)).toBeGreaterThan(0.9);
    expect(width(rate) / (2 * 1.96 * error)).toBeLessThan(1.1);
  });

  it('have wider intervals where copies make events one', () => {
    const copied = { ...events, units: 6, unit: Array.from(events.unit, (event) => Math.floor(event / 10)) };
    const trend = twoOutlets(60, (event) => Math.floor(event / 10));
    expect(width(rateOf(bootstrapRates({ ...trend, units: 6, unit: copied.unit }), 0))).toBeGreaterThan(
      1.5 * width(rateOf(bootstrapRates(trend), 0)),
    );
  });

  it('are the same for the same seed, and nearly for another', () => {
    const [one, again, other] = ['s', 's', 't'].map((seed) => rateOf(bootstrapRates(events, { seed }), 0));
    expect(again).toEqual(one);
    expect(other).not.toEqual(one);
    expect(Math.abs(other!.interval!.low - one!.interval!.low)).toBeLessThan(width(one!) / 10);
  });

  it('draw the same events for every measure', () => {
    const more = { ...events, count: Array.from(events.count, (count) => 2 * count) };
    const [once, twice] = [events, more].map((counts) => rateOf(bootstrapRates(counts), 1));
    expect(twice!.interval!.low).toBeCloseTo(2 * once!.interval!.low, 9);
  });

  it('have no interval where an outlet stands in too few events to be in every draw', () => {
    const rare = {
      units: 40,
      groups: 2,
      unit: [...Array.from({ length: 40 }, (_, i) => i), 0, 1, 2],
      group: [...new Array(40).fill(0), 1, 1, 1],
      count: new Array(43).fill(1),
      denominator: new Array(43).fill(500),
    };
    const rate = rateOf(bootstrapRates(rare), 1);
    expect(rate.units).toBe(3);
    expect(rate.undefinedShare).toBeGreaterThan(0.02);
    expect(rate.interval).toBeNull();
    expect(rate.estimate).toBe(2);
  });

  it('are not a number without words, and the ratio to a rate of 0 is endless', () => {
    const silent = twoOutlets(20, (_, outlet) => (outlet === 0 ? 1 : 0));
    expect(rateRatio(bootstrapRates(silent), 0, 1)).toMatchObject({
      estimate: Infinity,
      interval: { low: Infinity, high: Infinity },
    });
    const none = { ...silent, denominator: Array.from(silent.group, (group) => (group === 0 ? 500 : 0)) };
    expect(rateOf(bootstrapRates(none), 1)).toMatchObject({ estimate: Number.NaN, interval: null, units: 0 });
  });

  it('refuses what is outside of the units', () => {
    expect(() => bootstrapRates({ ...events, units: 10 })).toThrow(RangeError);
  });
});

describe('an interval with bias and skewness taken out (BCa)', () => {
  const random = randomOf('skewed');
  const values = Array.from({ length: 40 }, () => (-Math.log(1 - random())) ** 3);
  const sums: UnitSums = {
    units: 40,
    slots: 1,
    unit: values.map((_, i) => i),
    slot: values.map(() => 0),
    value: values,
  };
  const resampled = resampledSums(sums);
  const mean = (all: Float64Array, at: number) => all[at]! / 40;

  it('reaches farther to the side of the long tail than the percentiles do', () => {
    const [plain, moved] = [percentileInterval(resampled, mean), bcaInterval(resampled, sums, mean)];
    expect(moved.interval!.high).toBeGreaterThan(plain.interval!.high);
    expect(moved.interval!.low).toBeGreaterThan(plain.interval!.low);
  });

  it('is nearly the interval of the percentiles where nothing is skewed', () => {
    const even = { ...sums, value: values.map((_, i) => (i % 2 === 0 ? 10 + i : 50 - i)) };
    const draws = resampledSums(even);
    const [plain, moved] = [percentileInterval(draws, mean), bcaInterval(draws, even, mean)];
    expect(Math.abs(moved.interval!.low - plain.interval!.low)).toBeLessThan(0.15 * width(plain));
    expect(Math.abs(moved.interval!.high - plain.interval!.high)).toBeLessThan(0.15 * width(plain));
  });
});

describe('how often a 95% interval of events holds the true rate', () => {
  const coverage = (events: number): number => {
    const random = randomOf(`coverage ${events}`);
    const runs = 250;
    let held = 0;
    for (let run = 0; run < runs; run++) {
      // Counts whose mean is 4 in 500 words, in events that differ much.
      const counts = twoOutlets(events, () => -4 * Math.log(1 - random()));
      const { interval } = rateOf(bootstrapRates(counts, { seed: `${run}`, resamples: 500 }), 0, { per: 500 });
      if (interval && interval.low <= 4 && 4 <= interval.high) held++;
    }
    return held / runs;
  };

  it('is less than it says with 5 events and next to it with 60', () => {
    expect(coverage(5)).toBeLessThan(0.88);
    expect(coverage(60)).toBeGreaterThan(0.9);
  });
});
