import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/model/random.js';
import { permutationTest } from '../../src/statistics/permutation.js';
import type { StratifiedDocuments } from '../../src/statistics/strata.js';

/** One text of each of two outlets an event, with counts by `countOf`. */
const events = (number: number, countOf: (event: number, group: number) => number): StratifiedDocuments => {
  const texts = Array.from({ length: 2 * number }, (_, i) => ({ event: Math.floor(i / 2), group: i % 2 }));
  return {
    stratum: texts.map(({ event }) => event),
    group: texts.map(({ group }) => group),
    count: texts.map(({ event, group }) => countOf(event, group)),
    denominator: texts.map(() => 500),
  };
};

describe('a difference between two outlets, tested by exchanging their texts within each event', () => {
  it('is as unlikely as all coins falling alike where one outlet has more in every event', () => {
    const test = permutationTest(
      events(6, (_, group) => (group === 0 ? 3 : 1)),
      { permutations: 20_000 },
    );
    expect(test.difference).toBeCloseTo(2 / 500, 12);
    expect(test.paired).toBe(6);
    expect(test.p).toBeGreaterThan(0.025);
    expect(test.p).toBeLessThan(0.038); // 2 / 2^6 = .03125
  });

  it('has a p of 1 where there is none', () => {
    expect(
      permutationTest(
        events(8, () => 2),
        { permutations: 500 },
      ).p,
    ).toBe(1);
  });

  it('is not made larger by events that differ among one another', () => {
    // Each event has a level of its own, tenfold apart; within each the first outlet has one more.
    const test = permutationTest(
      events(12, (event, group) => 10 * event + (group === 0 ? 1 : 0)),
      { permutations: 4000 },
    );
    expect(test.p).toBeLessThan(0.005);
  });

  it('goes through all ways to label the texts of an event where an outlet has two of three', () => {
    // Three events with two texts of the first outlet and one of the second; 3 x 3 x 3 labellings, each as likely.
    const count = [7, 5, 1, 6, 2, 3, 9, 4, 2];
    const documents = {
      stratum: count.map((_, i) => Math.floor(i / 3)),
      group: count.map((_, i) => (i % 3 === 2 ? 1 : 0)),
      count,
      denominator: count.map((_, i) => 400 + 10 * i),
    };
    const differenceIf = (others: number[]) => {
      const rate = (members: number[]) =>
        members.reduce((sum, i) => sum + count[i]!, 0) / members.reduce((sum, i) => sum + documents.denominator[i]!, 0);
      return rate(count.map((_, i) => i).filter((i) => !others.includes(i))) - rate(others);
    };
    const places = [0, 1, 2];
    const all = places.flatMap((a) => places.flatMap((b) => places.map((c) => differenceIf([a, 3 + b, 6 + c]))));
    const observed = differenceIf([2, 5, 8]);
    const exact = all.filter((difference) => Math.abs(difference) >= Math.abs(observed) - 1e-12).length / 27;
    const test = permutationTest(documents, { permutations: 20_000 });
    expect(test.difference).toBeCloseTo(observed, 12);
    expect(Math.abs(test.p - exact)).toBeLessThan(0.01);
  });

  it('leaves texts of events that one outlet alone reports where they are', () => {
    const both = events(7, (event, group) => (event * 5 + group * 3) % 4);
    const alone = {
      stratum: [...Array.from(both.stratum), 90, 91],
      group: [...Array.from(both.group), 0, 0],
      count: [...Array.from(both.count), 0, 0],
      denominator: [...Array.from(both.denominator), 1, 1],
    };
    expect(permutationTest(alone, { permutations: 300 }).paired).toBe(7);
    const single = { stratum: [0, 1], group: [0, 1], count: [3, 1], denominator: [500, 500] };
    expect(permutationTest(single).p).toBeNaN();
  });

  it('has the same p for the same seed, never 0', () => {
    const documents = events(20, (event, group) => (group === 0 ? 9 : event % 2));
    const [one, again] = [permutationTest(documents, { seed: 'a' }), permutationTest(documents, { seed: 'a' })];
    expect(one).toEqual(again);
    expect(one.p).toBe(1 / 2001);
  });

  it('has any p alike often where the outlets do not differ', () => {
    const random = randomOf('no difference');
    const runs = 400;
    const ps = Array.from(
      { length: runs },
      (_, run) =>
        permutationTest(
          events(15, (event) => (event % 3) + 4 * random()),
          { permutations: 199, seed: `${run}` },
        ).p,
    );
    for (const limit of [0.05, 0.2, 0.5]) {
      const below = ps.filter((p) => p <= limit).length / runs;
      expect(Math.abs(below - limit)).toBeLessThan(3.5 * Math.sqrt((limit * (1 - limit)) / runs));
    }
  });
});
