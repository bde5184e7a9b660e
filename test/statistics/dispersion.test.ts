import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersionOf } from '../../src/statistics/dispersion.js';

describe('how evenly a word is spread over texts', () => {
  it("is Gries' deviation of proportions: the example of Gries 2008 with parts of 9 to 11 words", () => {
    // Gries 2008, table 1: "a" falls 1, 2, 3, 4, 5 times in parts of 9, 10, 10, 10, 11 words; DP = .18.
    const parts = [1, 2, 3, 4, 5].map((count, i) => ({ count, size: [9, 10, 10, 10, 11][i]! }));
    const spread = dispersionOf(parts, { texts: 5, words: 50, shortest: 9 })!;
    expect(spread.dp).toBeCloseTo(0.18, 3);
    expect(spread.dpNormalised).toBeCloseTo(0.18 / (1 - 0.18), 2);
    expect(spread.documents).toBe(5);
  });

  it('is 0 where each text has its share, and 1 normalised where the shortest text has all', () => {
    const texts = { texts: 3, words: 600, shortest: 100 };
    const even = dispersionOf(
      [100, 200, 300].map((size) => ({ size, count: size / 100 })),
      texts,
    )!;
    expect(even.dp).toBeCloseTo(0, 12);
    const one = dispersionOf([{ size: 100, count: 7 }], texts)!;
    expect(one.dpNormalised).toBeCloseTo(1, 12);
    expect(one.documentShare).toBeCloseTo(1 / 3, 12);
  });

  it('is the same whether texts without the word are given or only counted', () => {
    const text = fc.record({ size: fc.integer({ min: 20, max: 900 }), count: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
        const words = texts.reduce((sum, { size }) => sum + size, 0);
        const total = texts.reduce((sum, { count }) => sum + count, 0);
        fc.pre(total > 0);
        const all = { texts: texts.length, words, shortest: Math.min(...texts.map(({ size }) => size)) };
        const direct = texts.reduce((sum, { size, count }) => sum + Math.abs(count / total - size / words), 0) / 2;
        expect(dispersionOf(texts, all)!.dp).toBeCloseTo(direct, 10);
        const present = texts.filter(({ count }) => count > 0);
        expect(dispersionOf(present, all)).toEqual(dispersionOf(texts, all));
      }),
    );
  });

  it('is undefined for a word that falls nowhere, and refuses texts longer than all together', () => {
    expect(dispersionOf([], { texts: 3, words: 600, shortest: 100 })).toBeUndefined();
    expect(() => dispersionOf([{ size: 700, count: 1 }], { texts: 3, words: 600, shortest: 100 })).toThrow(RangeError);
  });
});
