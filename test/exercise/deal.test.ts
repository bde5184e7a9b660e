import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dealt, MOST_APART, pairsOf } from '../../src/exercise/deal.js';
import type { Level } from '../../src/model/exercise.js';

const gradeOf = (grade: number): number => grade;
const grades = fc.array(fc.double({ min: 0, max: 25, noNaN: true }), { maxLength: 40 });
const settings = fc.record({ seed: fc.string(), fewest: fc.integer({ min: 1, max: 3 }), most: fc.nat({ max: 6 }) });
type Settings = { seed: string; fewest: number; most: number };

const share = (all: number[], level: Level, version: 'A' | 'B', { seed, fewest, most }: Settings): number[] =>
  dealt(pairsOf(all, { seed, gradeOf, fewest }), { level, version, seed, gradeOf, most });
const mean = (some: number[]): number => some.reduce((sum, one) => sum + one, 0) / some.length;
const slack = 1e-9;

describe('what a version of a level gets of the same candidates', () => {
  it('is no harder on a lower level, on the mean', () => {
    fc.assert(
      fc.property(grades, settings, fc.constantFrom('A' as const, 'B' as const), (all, given, version) => {
        const [low, middle, high] = ([1, 2, 3] as const).map((level) => share(all, level, version, given));
        expect([low!.length, middle!.length]).toEqual([high!.length, high!.length]);
        if (low!.length === 0) return;
        expect(mean(low!)).toBeLessThanOrEqual(mean(middle!) + slack);
        expect(mean(middle!)).toBeLessThanOrEqual(mean(high!) + slack);
      }),
    );
  });

  it('is about as hard as what the other version gets', () => {
    fc.assert(
      fc.property(grades, settings, fc.constantFrom(1, 2, 3), (all, given, level) => {
        const [a, b] = (['A', 'B'] as const).map((version) => share(all, level as Level, version, given));
        if (a!.length === 0) return;
        expect(Math.abs(mean(a!) - mean(b!))).toBeLessThanOrEqual(MOST_APART / a!.length + slack);
      }),
    );
  });

  it('is never empty where there is something', () => {
    fc.assert(
      fc.property(grades, settings, (all, given) => {
        const got = share(all, 1, 'A', { ...given, most: given.most + 1 });
        expect(got.length > 0).toBe(all.length > 0);
      }),
    );
  });

  it('is easier on the first level than on the third where there are enough', () => {
    const all = [4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15];
    const given = { seed: '1', fewest: 1, most: 3 };
    expect(Math.max(...share(all, 1, 'A', given))).toBeLessThan(Math.min(...share(all, 3, 'A', given)));
  });

  it('shares nothing with the other version where there are enough', () => {
    const all = [4, 5, 6, 7, 8, 9, 10, 11];
    const given = { seed: '1', fewest: 2, most: 4 };
    expect(share(all, 2, 'A', given).filter((one) => share(all, 2, 'B', given).includes(one))).toEqual([]);
  });

  it('is another choice for another seed', () => {
    const all = Array.from({ length: 40 }, (_, i) => i / 2);
    const picks = (seed: string): number[] =>
      (['A', 'B'] as const).flatMap((version) => share(all, 2, version, { seed, fewest: 1, most: 3 })).sort();
    expect(new Set(['1', '2', '3', '4'].map((seed) => picks(seed).join())).size).toBeGreaterThan(1);
  });
});
