import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { incompleteBeta } from '../../src/statistics/incomplete-beta.js';
import { normalQuantile, normalTail, pOfZ } from '../../src/statistics/normal.js';
import { pOfT, tLimit } from '../../src/statistics/student-t.js';

// Expected values: scipy 1.17 (norm.sf, norm.ppf, t.sf, t.ppf, betainc), which agree with R to the digits given.
describe('the normal distribution', () => {
  it.each([
    [0, 0.5],
    [1.96, 0.024997895148220435],
    [2.9999, 0.001350341282954925],
    [3.001, 0.0013454728250849653],
    [5, 2.866515718791933e-7],
    [10, 7.61985302416047e-24],
    [-1, 1 - 0.15865525393145707],
  ])('has above %f a tail of %f', (z, tail) => {
    expect(normalTail(z) / tail).toBeCloseTo(1, 11);
  });

  it.each([
    [0.025, -1.9599639845400545],
    [0.5, 0],
    [0.999, 3.090232306167813],
    [1e-10, -6.361340902404056],
    [0, -Infinity],
    [1, Infinity],
  ])('has at a share of %f the value %f', (share, z) => {
    if (Number.isFinite(z)) expect(normalQuantile(share)).toBeCloseTo(z, 9);
    else expect(normalQuantile(share)).toBe(z);
  });

  it('has the same two-sided p on both sides', () => {
    expect(pOfZ(-1.96)).toBe(pOfZ(1.96));
    expect(pOfZ(0)).toBe(1);
  });

  it('knows no share above 1', () => {
    expect(() => normalQuantile(1.2)).toThrow(RangeError);
  });
});

describe("Student's t distribution", () => {
  it.each([
    [2.228, 10, 0.05001177181711132],
    [1, 1, 0.5],
    [0.01, 3.7, 0.9925369270118594],
    [5, 2.5, 0.02345118997086185],
    [2, 100_000, 0.04550296345750651],
    [-1.5, 8.3, 0.1706556913793838],
    [0, 5, 1],
    [Infinity, 5, 0],
  ])('t = %f with %f degrees of freedom has p = %f', (t, df, p) => {
    expect(pOfT(t, df)).toBeCloseTo(p, 8);
  });

  it.each([
    [1, 12.706204736174694],
    [2.5, 3.5746548420036817],
    [10, 2.228138851986274],
    [1000, 1.9623390808264083],
  ])('with %f degrees of freedom 95%% lie within %f', (df, limit) => {
    expect(tLimit(0.95, df)).toBeCloseTo(limit, 8);
  });

  it('comes to the normal distribution with many degrees of freedom', () => {
    expect(pOfT(2, 1e7)).toBeCloseTo(pOfZ(2), 6);
  });
});

describe('the incomplete beta function', () => {
  it.each([
    [2, 3, 0.4, 0.5248],
    [0.5, 0.5, 0.5, 0.5],
    [10, 1, 0.9, 0.9 ** 10],
    [3, 4, 0, 0],
    [3, 4, 1, 1],
  ])('I(%f, %f) at %f is %f', (a, b, x, value) => {
    expect(incompleteBeta(a, b, x)).toBeCloseTo(value, 12);
  });

  it('is 1 less its mirror', () => {
    const shape = fc.double({ min: 0.1, max: 200, noNaN: true });
    fc.assert(
      fc.property(shape, shape, fc.double({ min: 0.001, max: 0.999, noNaN: true }), (a, b, x) => {
        expect(incompleteBeta(a, b, x) + incompleteBeta(b, a, 1 - x)).toBeCloseTo(1, 9);
      }),
    );
  });
});
