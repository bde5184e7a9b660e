import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shuffledAway, shuffledBy } from '../../src/exercise/shuffle.js';

const list = fc.uniqueArray(fc.integer(), { minLength: 2, maxLength: 12 });

describe('an order that a key decides', () => {
  it('is the same for the same key, and holds everything once', () => {
    fc.assert(
      fc.property(list, fc.string(), (items, key) => {
        const order = shuffledBy(items, key);
        expect(order).toEqual(shuffledBy(items, key));
        expect([...order].sort()).toEqual([...items].sort());
      }),
    );
  });

  it('is the same on every machine', () => {
    expect(shuffledBy(['a', 'b', 'c', 'd', 'e'], '1:loaded-words-1').join('')).toBe('cbdea');
  });

  it('puts each of four first about as often as the others', () => {
    const firsts = [0, 0, 0, 0];
    for (let seed = 0; seed < 4000; seed++) firsts[shuffledBy([0, 1, 2, 3], `${seed}:how-certain-1`)[0]!]!++;
    for (const times of firsts) expect(Math.abs(times - 1000)).toBeLessThan(120);
  });

  it('is never the order of the answer where that is to be found', () => {
    fc.assert(
      fc.property(list, fc.string(), (items, key) => {
        expect(shuffledAway(items, key)).not.toEqual(items);
        expect([...shuffledAway(items, key)].sort()).toEqual([...items].sort());
      }),
    );
  });
});
