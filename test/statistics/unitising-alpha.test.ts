import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Span } from '../../src/model/span.js';
import { type MarkedText, unitisingAlpha } from '../../src/statistics/unitising-alpha.js';

const span = (start: number, end: number): Span => ({ start, end });

describe("Krippendorff's alpha for the spans that coders mark", () => {
  // Krippendorff 2019, fig. 12.11: three observers, a continuum of 60; first and last place of each unit, and its value.
  const observers: [number, number, string][][] = [
    [
      [1, 7, '1'],
      [8, 13, '2'],
      [31, 32, '5'],
      [33, 37, '6'],
      [38, 44, '6'],
      [45, 60, '7'],
    ],
    [
      [1, 7, '1'],
      [8, 13, '3'],
      [14, 21, '5'],
      [33, 44, '6'],
    ],
    [
      [1, 7, '1'],
      [8, 13, '4'],
      [14, 21, '5'],
      [33, 37, '6'],
      [38, 41, '6'],
      [42, 44, '6'],
    ],
  ];

  it('is that of the published example: .510 with categories, .413 for marked or not', () => {
    const nominal = observers.map((units) =>
      units.map(([first, last, category]) => ({ ...span(first - 1, last), category })),
    );
    const binary = observers.map((units) => units.map(([first, last]) => span(first - 1, last)));
    const [one, other] = [nominal, binary].map((coders) => unitisingAlpha([{ length: 60, coders }]));
    expect(one).toMatchObject({ variant: 'nominal', marked: 109, length: 180 });
    expect(Math.abs(one!.estimate - 0.51)).toBeLessThan(0.001);
    expect(other).toMatchObject({ variant: 'binary', marked: 109, length: 180 });
    expect(Math.abs(other!.estimate - 0.413)).toBeLessThan(0.001);
  });

  /** Every pair of characters, one by one, by the definition: no unit and no unmarked character is paired with itself. */
  const byPairsOfCharacters = ({ length, coders }: MarkedText): number => {
    const characters = coders.flatMap((spans, coder) =>
      Array.from({ length }, (_, at) => ({
        at,
        coder,
        unit: spans.findIndex(({ start, end }) => start <= at && at < end),
        category: spans.find(({ start, end }) => start <= at && at < end)?.category,
      })),
    );
    let [observed, differing, all] = [0, 0, 0];
    for (const one of characters) {
      for (const other of characters) {
        const differ = one.category !== other.category ? 1 : 0;
        if (one.at === other.at && one.coder !== other.coder) observed += differ / (coders.length - 1);
        const self = one.coder === other.coder && one.unit === other.unit && (one.unit >= 0 || one.at === other.at);
        if (self) continue;
        all++;
        differing += differ;
      }
    }
    return 1 - observed / ((characters.length * differing) / all);
  };

  /** Spans between an even number of different places, so that none overlap. */
  const coder = fc
    .uniqueArray(fc.nat(24), { maxLength: 8 })
    .map((places) => places.sort((a, b) => a - b))
    .map((places) =>
      Array.from({ length: Math.floor(places.length / 2) }, (_, i) => ({
        ...span(places[2 * i]!, places[2 * i + 1]!),
        category: places[2 * i]! % 3 === 0 ? 'hedge' : 'booster',
      })),
    );

  it('is what all pairs of characters give, taken one by one', () => {
    fc.assert(
      fc.property(fc.array(coder, { minLength: 2, maxLength: 4 }), (coders) => {
        const text = { length: 24, coders };
        const { estimate, marked } = unitisingAlpha([text], { resamples: 5 });
        if (marked === 0) expect(estimate).toBeNaN();
        else expect(estimate).toBeCloseTo(byPairsOfCharacters(text), 9);
      }),
    );
  });

  it('is 1 where all coders mark the same, and not defined where nobody marks anything', () => {
    const alike = {
      length: 80,
      coders: [
        [span(3, 9), span(20, 31)],
        [span(3, 9), span(20, 31)],
      ],
    };
    expect(unitisingAlpha([alike]).estimate).toBe(1);
    expect(unitisingAlpha([{ length: 80, coders: [[], []] }])).toMatchObject({ estimate: Number.NaN, interval: null });
  });

  it('takes overlapping spans of one coder as one, and leaves out a text that one coder alone read', () => {
    const text = { length: 50, coders: [[span(5, 12), span(8, 20)], [span(5, 20)]] };
    const read = unitisingAlpha([text, { length: 900, coders: [[span(0, 4)]] }]);
    expect(read.estimate).toBe(1);
    expect(read.texts).toBe(1);
    expect(read.length).toBe(100);
  });

  it('has an interval over texts', () => {
    const texts = Array.from({ length: 30 }, (_, i) => ({
      length: 400,
      coders: [[span(10, 30), span(200, 240)], i % 3 === 0 ? [span(10, 30)] : [span(12, 30), span(200, 240)]],
    }));
    const { estimate, interval } = unitisingAlpha(texts);
    expect(interval!.low).toBeLessThan(estimate);
    expect(interval!.high).toBeGreaterThan(estimate);
    expect(unitisingAlpha(texts)).toEqual(unitisingAlpha(texts));
  });

  it('is lower where coders mark the same stretches and call them something else', () => {
    const coders = ['hedge', 'booster'].map((category) => [
      { ...span(3, 9), category },
      { ...span(20, 31), category: 'hedge' },
    ]);
    const bare = coders.map((marks) => marks.map(({ start, end }) => span(start, end)));
    expect(unitisingAlpha([{ length: 80, coders: bare }]).estimate).toBe(1);
    expect(unitisingAlpha([{ length: 80, coders }]).estimate).toBeLessThan(0.9);
  });

  it('refuses a span outside of its text, and two categories of one coder at one place', () => {
    expect(() => unitisingAlpha([{ length: 10, coders: [[span(5, 12)], []] }])).toThrow(RangeError);
    const twice = [
      { ...span(2, 8), category: 'hedge' },
      { ...span(4, 9), category: 'booster' },
    ];
    expect(() => unitisingAlpha([{ length: 10, coders: [twice, []] }])).toThrow(/two categories/);
  });
});
