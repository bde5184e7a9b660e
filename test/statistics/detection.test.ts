import { describe, expect, it } from 'vitest';
import { detectionOf } from '../../src/statistics/detection.js';
import { wilsonInterval } from '../../src/statistics/wilson.js';

describe('the share of a few', () => {
  // Newcombe 1998 (Statistics in Medicine 17, 857-872), table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('%i of %i lies between %f and %f', (count, of, low, high) => {
    expect(wilsonInterval(count, of)!.low).toBeCloseTo(low, 4);
    expect(wilsonInterval(count, of)!.high).toBeCloseTo(high, 4);
  });

  it('is not known of none, and never more than all', () => {
    expect(wilsonInterval(0, 0)).toBeNull();
    expect(() => wilsonInterval(3, 2)).toThrow(RangeError);
    expect(wilsonInterval(20, 20)!.high).toBe(1);
  });
});

describe('what a detector finds, beside what people marked', () => {
  const counts = {
    found: [4, 6, 0, 10],
    foundMatched: [3, 6, 0, 6],
    marked: [5, 6, 2, 12],
    markedMatched: [3, 5, 0, 6],
  };

  it('has precision, recall and F1 over all documents together', () => {
    const { precision, recall, f1, documents } = detectionOf(counts);
    expect(precision).toMatchObject({ value: 15 / 20, count: 15, of: 20 });
    expect(recall).toMatchObject({ value: 14 / 25, count: 14, of: 25 });
    expect(f1.value).toBeCloseTo((2 * 0.75 * 0.56) / (0.75 + 0.56), 12);
    expect(precision.wilson).toEqual(wilsonInterval(15, 20));
    expect(documents).toBe(4);
  });

  it('is less sure where what is wrong stands in few documents', () => {
    const even = { found: new Array(40).fill(5), foundMatched: new Array(40).fill(4) };
    const uneven = { found: even.found, foundMatched: even.found.map((found, i) => (i % 5 === 0 ? 0 : found)) };
    const [one, other] = [even, uneven].map(({ found, foundMatched }) =>
      detectionOf({ found, foundMatched, marked: found, markedMatched: foundMatched }),
    );
    expect(other!.precision.value).toBe(one!.precision.value);
    expect(one!.precision.byDocuments.interval).toEqual({ low: 0.8, high: 0.8 });
    const { low, high } = other!.f1.byDocuments.interval!;
    const wilson = other!.precision.wilson!;
    expect(high - low).toBeGreaterThan(1.5 * (wilson.high - wilson.low));
  });

  it('has an F1 of 0 where nothing is found, and none where there is nothing to find', () => {
    const nothing = { found: [0, 0], foundMatched: [0, 0] };
    expect(detectionOf({ ...nothing, marked: [3, 1], markedMatched: [0, 0] })).toMatchObject({
      precision: { value: Number.NaN, wilson: null },
      recall: { value: 0 },
      f1: { value: 0 },
    });
    expect(detectionOf({ ...nothing, marked: [0, 0], markedMatched: [0, 0] }).f1.value).toBeNaN();
  });

  it('refuses a document without all counts', () => {
    expect(() => detectionOf({ ...counts, marked: [1] })).toThrow(/lacks/);
  });
});
