import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { momentsOf, welchTest } from '../../src/statistics/welch.js';

const one = [1.1, 0, 2.3, 0.7, 1.9];
const other = [0.2, 0.4, 0, 0.1, 0.9, 0.3, 0];

describe('how often a word falls in the documents of two groups', () => {
  // scipy.stats.ttest_ind(one, other, equal_var=False), as R's t.test.
  it("is compared by Welch's test", () => {
    const test = welchTest(momentsOf(one), momentsOf(other))!;
    expect(test.t).toBeCloseTo(2.163863474167354, 10);
    expect(test.df).toBeCloseTo(4.671999743272745, 10);
    expect(test.p).toBeCloseTo(0.08662506255715405, 8);
    expect(test.low).toBeCloseTo(-0.19823913171981078, 7);
    expect(test.high).toBeCloseTo(2.055381988862668, 7);
  });

  it('differs by a number of standard deviations', () => {
    expect(welchTest(momentsOf(one), momentsOf(other))!.g).toBeCloseTo(1.1325079714881485, 8);
  });

  it('needs only sums: documents without the word are counted, not listed', () => {
    const present = momentsOf(other.filter((value) => value > 0));
    expect(welchTest(momentsOf(one), { ...present, documents: other.length })).toEqual(
      welchTest(momentsOf(one), momentsOf(other)),
    );
  });

  it('cannot be tested with one document, or where no document differs from another', () => {
    expect(welchTest(momentsOf([1]), momentsOf(other))).toBeUndefined();
    expect(welchTest(momentsOf([0.1, 0.1, 0.1]), momentsOf([0.7, 0.7]))).toBeUndefined();
  });

  it('changes its sign and nothing else when the groups change places', () => {
    const values = fc.array(fc.integer({ min: 0, max: 2000 }), { minLength: 2, maxLength: 20 });
    fc.assert(
      fc.property(values, values, (a, b) => {
        const [there, back] = [welchTest(momentsOf(a), momentsOf(b)), welchTest(momentsOf(b), momentsOf(a))];
        fc.pre(there !== undefined && back !== undefined);
        expect(back.t).toBeCloseTo(-there.t, 6);
        expect(back.p).toBeCloseTo(there.p, 6);
        expect(back.g).toBeCloseTo(-there.g, 6);
      }),
    );
  });
});
