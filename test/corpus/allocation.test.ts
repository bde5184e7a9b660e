import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { equalAllocation } from '../../src/corpus/sample/allocation.js';

describe('how many articles are drawn from each stratum', () => {
  it.each([
    { what: 'as many from a large outlet as from a small one', strata: [4000, 200], size: 100, drawn: [50, 50] },
    {
      what: 'all of one that has too few, the rest from the others',
      strata: [900, 10, 500],
      size: 100,
      drawn: [45, 10, 45],
    },
    { what: 'what can’t be parted evenly from the larger ones', strata: [50, 60, 70], size: 8, drawn: [2, 3, 3] },
    { what: 'everything where everything is asked for', strata: [3, 1, 2], size: 6, drawn: [3, 1, 2] },
  ])('$what', ({ strata, size, drawn }) => {
    expect(equalAllocation(strata, size)).toEqual(drawn);
  });

  it('adds up, takes no more than there is, and leaves no stratum without a chance', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 500 }), { minLength: 1, maxLength: 30 }),
        fc.nat(),
        (strata, any) => {
          const all = strata.reduce((sum, one) => sum + one, 0);
          const size = strata.length + (any % (all - strata.length + 1));
          const drawn = equalAllocation(strata, size);
          expect(drawn.reduce((sum, one) => sum + one, 0)).toBe(size);
          for (const [i, one] of drawn.entries()) {
            expect(one).toBeGreaterThan(0);
            expect(one).toBeLessThanOrEqual(strata[i]!);
          }
        },
      ),
    );
  });
});
