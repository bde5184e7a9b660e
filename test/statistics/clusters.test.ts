import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clustersOf, unitsOfDocuments } from '../../src/statistics/clusters.js';

describe('events that share copies of a text', () => {
  it('are one unit, through a chain too', () => {
    // Documents 0-1 tell of event 0, 2-3 of event 1, 4 of event 2, 5 of event 3; 1 is a copy of 2, and 3 of 5.
    const units = unitsOfDocuments([0, 0, 1, 1, 2, 3], 4, [
      [1, 2],
      [3, 5],
    ]);
    expect([...units.of]).toEqual([0, 0, 0, 0, 1, 0]);
    expect(units.count).toBe(2);
  });

  it('stay apart where nothing is a copy', () => {
    expect([...clustersOf(3, []).of]).toEqual([0, 1, 2]);
  });

  it('are the same units in whatever order the copies are found', () => {
    const pair = fc.tuple(fc.nat(29), fc.nat(29));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 40 }), (pairs) => {
        const there = clustersOf(30, pairs);
        expect(clustersOf(30, pairs.map(([a, b]) => [b, a] as const).reverse())).toEqual(there);
        for (const [a, b] of pairs) expect(there.of[a]).toBe(there.of[b]);
      }),
    );
  });

  it('refuses a copy of a document that is not there', () => {
    expect(() => clustersOf(3, [[0, 3]])).toThrow(RangeError);
    expect(() => clustersOf(3, [[-1, 0]])).toThrow(RangeError);
  });
});
