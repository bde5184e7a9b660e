import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispersionOf, type Spread, type Texts } from '../../src/statistics/dispersion.js';

interface Text {
  size: number;
  count: number;
}

const spreadOf = (texts: readonly Text[], { words }: Texts): Spread => {
  const present = texts.filter(({ count }) => count > 0);
  const total = present.reduce((sum, { count }) => sum + count, 0);
  return {
    documents: present.length,
    size: present.reduce((sum, { size }) => sum + size, 0),
    apart: present.reduce((sum, { size, count }) => sum + Math.abs(count / total - size / words), 0),
  };
};

const dispersion = (texts: readonly Text[], all: Texts) => dispersionOf(spreadOf(texts, all), all);

describe('how evenly a word is spread over texts', () => {
  it("is Gries' deviation of proportions: the example of Gries 2008 with parts of 9 to 11 words", () => {
    // Gries 2008, table 1: "a" falls 1, 2, 3, 4, 5 times in parts of 9, 10, 10, 10, 11 words; DP = .18.
    const parts = [1, 2, 3, 4, 5].map((count, i) => ({ count, size: [9, 10, 10, 10, 11][i]! }));
    const spread = dispersion(parts, { texts: 5, words: 50, shortest: 9 });
    expect(spread.dp).toBeCloseTo(0.18, 3);
    expect(spread.dpNormalised).toBeCloseTo(0.18 / (1 - 0.18), 2);
    expect(spread.documents).toBe(5);
  });

  it('is 0 where each text has its share, and 1 normalised where the shortest text has all', () => {
    const texts = { texts: 3, words: 600, shortest: 100 };
    const even = dispersion(
      [100, 200, 300].map((size) => ({ size, count: size / 100 })),
      texts,
    );
    expect(even.dp).toBeCloseTo(0, 12);
    const one = dispersion([{ size: 100, count: 7 }], texts);
    expect(one.dpNormalised).toBeCloseTo(1, 12);
    expect(one.documentShare).toBeCloseTo(1 / 3, 12);
  });

  it('needs no text without the word: each adds its share of the words', () => {
    const text = fc.record({ size: fc.integer({ min: 20, max: 900 }), count: fc.nat(6) });
    fc.assert(
      fc.property(fc.array(text, { minLength: 1, maxLength: 30 }), (texts) => {
        const words = texts.reduce((sum, { size }) => sum + size, 0);
        const total = texts.reduce((sum, { count }) => sum + count, 0);
        fc.pre(total > 0);
        const all = { texts: texts.length, words, shortest: Math.min(...texts.map(({ size }) => size)) };
        const direct = texts.reduce((sum, { size, count }) => sum + Math.abs(count / total - size / words), 0) / 2;
        expect(dispersion(texts, all).dp).toBeCloseTo(direct, 10);
      }),
    );
  });

  it('refuses texts that are longer or more than all together', () => {
    const all = { texts: 3, words: 600, shortest: 100 };
    expect(() => dispersion([{ size: 700, count: 1 }], all)).toThrow(RangeError);
    expect(() => dispersion(new Array<Text>(4).fill({ size: 100, count: 1 }), all)).toThrow(RangeError);
  });
});
