/** Half-open range of UTF-16 code units in one text. */
export interface Span {
  start: number;
  end: number;
}

/** A span with the words it covers. */
export interface TextSpan extends Span {
  text: string;
}

/** Which text the offsets count over: the article's text, or its title where the title stands only in the metadata. */
export type Place = 'body' | 'title';

export interface PlacedSpan extends TextSpan {
  in: Place;
}

/** Number of code units that two spans share; 0 where they only touch. */
export const overlap = (a: Span, b: Span): number => Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

export const sliceOf = (text: string, span: Span): TextSpan => ({
  start: span.start,
  end: span.end,
  text: text.slice(span.start, span.end),
});

/** Those of the sorted spans that start within another one. */
export const startingWithin = <T extends { start: number }>(sorted: readonly T[], { start, end }: Span): T[] =>
  sorted.slice(startingUntil(sorted, start - 1), startingUntil(sorted, end - 1));

/** How many of the spans, sorted by start, start at or before an offset; the last of them is the one that may hold it. */
export const startingUntil = (sorted: readonly { start: number }[], offset: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
};
