import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromCodePoints, toCodePoints } from '../../src/model/code-points.js';

const text = fc.string({ unit: fc.constantFrom('a', 'é', '😀', '\u{10FFFF}', '\ud800', '漢'), maxLength: 40 });

describe('offsets in code points', () => {
  it('count a character beyond the basic plane once', () => {
    const count = toCodePoints('😀 Rebels seized the depot');
    expect([count(10), count(16)]).toEqual([9, 15]);
  });

  it('are the number of characters before the offset, whatever the text', () => {
    fc.assert(
      fc.property(text, (any) => {
        const count = toCodePoints(any);
        for (let i = 0; i <= any.length; i++) expect(count(i)).toBe([...any.slice(0, i)].length);
      }),
    );
  });

  it('lead back to the offset in code units', () => {
    fc.assert(
      fc.property(text, (any) => {
        const back = fromCodePoints(any);
        const characters = [...any];
        for (let n = 0; n <= characters.length; n++) expect(back(n)).toBe(characters.slice(0, n).join('').length);
      }),
    );
  });
});
