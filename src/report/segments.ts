import type { Span } from '../model/span.js';

/** A stretch of text over which the set of covering spans does not change. */
export interface Segment<T extends Span> extends Span {
  text: string;
  /** Longest first, so that it can be drawn from the outside in; empty where nothing covers it. */
  covering: T[];
}

/**
 * Cuts a text at every edge of every span, so that spans may nest or cross and each piece still knows all that cover it.
 * The segments joined give the text, those of one span joined give its words. Spans are clipped to the text; empty ones
 * cover nothing.
 */
export const cutSegments = <T extends Span>(text: string, spans: readonly T[]): Segment<T>[] => {
  const clipped = spans
    .map((span) => ({ span, start: Math.max(0, span.start), end: Math.min(text.length, span.end) }))
    .filter(({ start, end }) => start < end);
  const starts = [...clipped].sort((a, b) => a.start - b.start);
  const edges = [...new Set([0, text.length, ...clipped.flatMap(({ start, end }) => [start, end])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment<T>[] = [];
  let open: typeof clipped = [];
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const start = edges[i]!;
    const end = edges[i + 1]!;
    open = open.filter((item) => item.end > start);
    for (; starts[next] && starts[next]!.start <= start; next++) open.push(starts[next]!);
    const covering = [...open].sort((a, b) => b.end - b.start - (a.end - a.start)).map(({ span }) => span);
    segments.push({ start, end, text: text.slice(start, end), covering });
  }
  return segments;
};
