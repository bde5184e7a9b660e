import type { Span } from '../../model/span.js';

/** Where one or another reader of brat files ends a line or a field; there an annotation must be cut. */
const BREAKS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu;

/**
 * The spans of an annotation as brat takes them: in order, none with a line break in it, none that overlap or touch.
 */
export const fragmentsOf = (text: string, spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined.flatMap((span) => piecesOf(text, span));
};

const piecesOf = (text: string, { start, end }: Span): Span[] => {
  const pieces: Span[] = [];
  let from = start;
  for (const { 0: breaks, index } of text.slice(start, end).matchAll(BREAKS)) {
    if (start + index > from) pieces.push({ start: from, end: start + index });
    from = start + index + breaks.length;
  }
  if (from < end) pieces.push({ start: from, end });
  return pieces;
};
