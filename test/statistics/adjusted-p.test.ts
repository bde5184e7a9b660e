import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { benjaminiHochberg, bonferroni } from '../../src/statistics/adjusted-p.js';

const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 40 });

describe('p of many tests', () => {
  // R: p.adjust(c(.005, .04, .03, .9, .005), 'BH') and 'bonferroni'.
  it('is adjusted as R does', () => {
    const given = [0.005, 0.04, 0.03, 0.9, 0.005];
    expect([...benjaminiHochberg(given)].map((p) => Number(p.toFixed(10)))).toEqual([0.0125, 0.05, 0.05, 0.9, 0.0125]);
    expect([...bonferroni(given)].map((p) => Number(p.toFixed(10)))).toEqual([0.025, 0.2, 0.15, 1, 0.025]);
  });

  it('leaves out what could not be tested', () => {
    expect([...benjaminiHochberg([0.01, Number.NaN, 0.02])]).toEqual([0.02, Number.NaN, 0.02]);
    expect([...bonferroni([0.01, Number.NaN, 0.02])]).toEqual([0.02, Number.NaN, 0.04]);
    expect([...benjaminiHochberg([])]).toEqual([]);
    expect([...bonferroni([Number.NaN])]).toEqual([Number.NaN]);
  });

  it('keeps the order of the tests, and ties', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const adjusted = benjaminiHochberg(given);
        for (let i = 0; i < given.length; i++) {
          for (let j = 0; j < given.length; j++) {
            if (given[i]! <= given[j]!) expect(adjusted[i]!).toBeLessThanOrEqual(adjusted[j]!);
          }
        }
      }),
      { numRuns: 50 },
    );
  });

  it('is never below the p of the test alone, nor above the one of Bonferroni, nor above 1', () => {
    fc.assert(
      fc.property(ps, (given) => {
        const [step, one] = [benjaminiHochberg(given), bonferroni(given)];
        for (const [i, p] of given.entries()) {
          expect(step[i]!).toBeGreaterThanOrEqual(p);
          expect(step[i]!).toBeLessThanOrEqual(one[i]! + 1e-12);
          expect(one[i]!).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
