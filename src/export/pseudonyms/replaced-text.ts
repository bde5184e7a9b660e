import type { Span } from '../../model/span.js';

/** A text with some spans replaced, and where every other place of it has gone. */
export interface ReplacedText {
  text: string;
  moved: <T extends Span>(span: T) => T;
}

/** The replacements are in order and do not overlap. What begins or ends within one begins or ends with it. */
export const replaceIn = (text: string, replacements: readonly (Span & { by: string })[]): ReplacedText => {
  const pieces: string[] = [];
  /** Beginnings and ends of the replacements in the old and in the new text. */
  const marks: { start: number; end: number; newStart: number; newEnd: number }[] = [];
  let from = 0;
  let length = 0;
  for (const { start, end, by } of replacements) {
    pieces.push(text.slice(from, start), by);
    const newStart = length + start - from;
    length = newStart + by.length;
    marks.push({ start, end, newStart, newEnd: length });
    from = end;
  }
  pieces.push(text.slice(from));
  const replaced = pieces.join('');
  const place = (offset: number, side: 'newStart' | 'newEnd'): number => {
    const mark = marks[countBelow(marks, offset, side === 'newStart') - 1];
    if (!mark) return offset;
    return offset < mark.end || (side === 'newEnd' && offset === mark.end)
      ? mark[side]
      : offset - mark.end + mark.newEnd;
  };
  return {
    text: replaced,
    moved: (span) => {
      const start = place(span.start, 'newStart');
      const end = Math.max(start, place(span.end, 'newEnd'));
      return { ...span, start, end, ...('text' in span && { text: replaced.slice(start, end) }) };
    },
  };
};

/** How many replacements begin before an offset, or at it. */
const countBelow = (marks: readonly { start: number }[], offset: number, orAt: boolean): number => {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (marks[middle]!.start < offset || (orAt && marks[middle]!.start === offset)) low = middle + 1;
    else high = middle;
  }
  return low;
};
