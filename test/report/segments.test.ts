import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutSegments } from '../../src/report/segments.js';

/** A text with spans anywhere in it, nested, crossing, equal, empty or beyond its end. */
const markedText = fc.string({ unit: 'grapheme', maxLength: 60 }).chain((text) =>
  fc.record({
    text: fc.constant(text),
    spans: fc.array(
      fc
        .tuple(fc.integer({ min: 0, max: text.length + 3 }), fc.integer({ min: 0, max: text.length + 3 }))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 12 },
    ),
  }),
);

describe('cutting a text by its findings', () => {
  it('loses no character and shows none twice', () => {
    fc.assert(
      fc.property(markedText, ({ text, spans }) => {
        expect(
          cutSegments(text, spans)
            .map((segment) => segment.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });

  it('gives each finding exactly its own words', () => {
    fc.assert(
      fc.property(markedText, ({ text, spans }) => {
        const segments = cutSegments(text, spans);
        for (const span of spans) {
          const words = segments.filter(({ covering }) => covering.includes(span)).map((segment) => segment.text);
          expect(words.join('')).toBe(text.slice(span.start, span.end));
        }
      }),
    );
  });

  it('draws the longest finding outermost', () => {
    const [long, short] = [
      { start: 0, end: 9 },
      { start: 2, end: 5 },
    ];
    const inner = cutSegments('the quick', [short, long]).find(({ start }) => start === 2);
    expect(inner?.covering).toEqual([long, short]);
  });

  it('cuts crossing findings where each begins and ends', () => {
    const segments = cutSegments('abcdef', [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]);
    expect(segments.map(({ text, covering }) => [text, covering.length])).toEqual([
      ['ab', 1],
      ['cd', 2],
      ['ef', 1],
    ]);
  });
});
