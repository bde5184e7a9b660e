import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poissonInterval } from '../../src/statistics/poisson.js';

describe('the exact interval of a Poisson count', () => {
  // Published limits: Garwood 1936; also Ulm 1990 (Am J Epidemiol 131:373) and most epidemiology textbooks.
  it.each([
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.6235, 11.668],
    [10, 4.7954, 18.39],
    [20, 12.2165, 30.888],
    [100, 81.3639, 121.627],
  ])('of %i is %f to %f', (count, low, high) => {
    const interval = poissonInterval(count);
    expect(interval.low).toBeCloseTo(low, 3);
    expect(interval.high).toBeCloseTo(high, 2);
  });

  it('holds the count, and grows with it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2000 }), (count) => {
        const [own, next] = [poissonInterval(count), poissonInterval(count + 1)];
        expect(own.low).toBeLessThanOrEqual(count);
        expect(own.high).toBeGreaterThan(count);
        expect(next.low).toBeGreaterThan(own.low);
        expect(next.high).toBeGreaterThan(own.high);
      }),
      { numRuns: 50 },
    );
  });
});
