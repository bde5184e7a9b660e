import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matched } from '../../src/evaluate/match.js';
import { tidied } from '../../src/evaluate/spans.js';
import { mark } from './sample.js';

const pairs = (found: ReturnType<typeof mark>[], marked: ReturnType<typeof mark>[], mode: 'exact' | 'overlapping') =>
  matched(found, marked, mode).map((pair) => [pair.found, pair.marked]);

describe('pairing findings with marks', () => {
  it('takes each at most once, the greatest shared part first', () => {
    const found = [mark(0, 10), mark(8, 20)];
    expect(pairs(found, [mark(5, 20)], 'overlapping')).toEqual([[1, 0]]);
    expect(pairs(found, [mark(9, 20), mark(0, 9)], 'overlapping')).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it('takes of two that share as much the one of the same category', () => {
    const found = [mark(0, 4, { category: 'weasel' }), mark(0, 4)];
    expect(pairs(found, [mark(0, 4)], 'exact')).toEqual([[1, 0]]);
  });

  it('pairs exactly only what has the same spans', () => {
    expect(pairs([mark(0, 4)], [mark(0, 5)], 'exact')).toEqual([]);
    expect(pairs([mark(0, 4)], [mark(0, 5)], 'overlapping')).toEqual([[0, 0]]);
    const parted = mark(0, 0, {
      spans: [
        { start: 0, end: 4 },
        { start: 9, end: 12 },
      ],
    });
    expect(pairs([parted], [mark(0, 12)], 'exact')).toEqual([]);
  });

  it('pairs nothing that only touches, or that stands in another text', () => {
    expect(pairs([mark(0, 4)], [mark(4, 6)], 'overlapping')).toEqual([]);
    expect(pairs([mark(0, 4)], [mark(0, 4, { in: 'title' })], 'overlapping')).toEqual([]);
  });

  it('finds as many whichever side is called the findings, and never more than either has', () => {
    const marks = fc.array(
      fc.tuple(fc.nat(20), fc.integer({ min: 1, max: 8 })).map(([start, long]) => mark(start, start + long)),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(marks, marks, (one, other) => {
        const found = pairs(one, other, 'exact');
        expect(found.length).toBe(pairs(other, one, 'exact').length);
        expect(found.length).toBeLessThanOrEqual(pairs(one, other, 'overlapping').length);
        expect(new Set(found.map(([, j]) => j)).size).toBe(found.length);
      }),
    );
  });
});

describe('spans that are held against each other', () => {
  const text = 'The plan\r\nmay  fail.';

  it.each([
    [
      'cut at a line break',
      [
        { start: 4, end: 8 },
        { start: 10, end: 13 },
      ],
      [{ start: 4, end: 13 }],
    ],
    ['with blanks at their ends', [{ start: 3, end: 10 }], [{ start: 4, end: 8 }]],
    [
      'out of order and overlapping',
      [
        { start: 6, end: 13 },
        { start: 4, end: 8 },
      ],
      [{ start: 4, end: 13 }],
    ],
    [
      'with words between them',
      [
        { start: 0, end: 3 },
        { start: 10, end: 13 },
      ],
      [
        { start: 0, end: 3 },
        { start: 10, end: 13 },
      ],
    ],
    ['of blanks alone', [{ start: 8, end: 10 }], []],
  ])('%s', (_, spans, expected) => {
    expect(tidied(text, spans)).toEqual(expected);
  });
});
