import { toCodePoints } from '../../model/code-points.js';
import type { Span } from '../../model/span.js';

/** Characters before and after the words, by which they are found again where the text has changed. */
const CONTEXT = 32;

/** Answers where spans of one text stand, a target each. */
export type Placer = (spans: readonly Span[]) => object[];

export const placer = (text: string, source: string, withWords: boolean): Placer => {
  const codePoints = toCodePoints(text);
  return (spans) =>
    spans.map(({ start, end }) => ({
      source,
      selector: [
        ...(withWords ? [quoteOf(text, start, end)] : []),
        { type: 'TextPositionSelector', start: codePoints(start), end: codePoints(end) },
      ],
    }));
};

const quoteOf = (text: string, start: number, end: number): object => ({
  type: 'TextQuoteSelector',
  exact: text.slice(start, end),
  prefix: wholeCharacters(text.slice(Math.max(0, start - CONTEXT), start)),
  suffix: wholeCharacters(text.slice(end, end + CONTEXT)),
});

/** A cut through a character leaves no half of it. */
const wholeCharacters = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, '');
