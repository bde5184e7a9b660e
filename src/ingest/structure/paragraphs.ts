import type { Span } from '../../model/span.js';
import { dateOfLine, gluedDate } from '../dates.js';
import { isByline } from './bylines.js';
import type { Line } from './lines.js';
import { endsSentence } from './part.js';

/** Wider than any screen wraps mail and notes: longer lines are paragraphs of their own. */
const widestWrap = 130;
/** Narrower lines are headings, verse or lists. */
const narrowestWrap = 40;

/** Joins the lines of a hard-wrapped text into paragraphs; in any other text each line is a paragraph. */
export const joinLines = (text: string, lines: Line[]): Span[] => {
  const joins = continuations(text, lines);
  const paragraphs: Span[] = [];
  lines.forEach((line, i) => {
    const last = paragraphs.at(-1);
    if (last && joins[i]) last.end = line.end;
    else paragraphs.push({ start: line.start, end: line.end });
  });
  return paragraphs;
};

/** For each line: whether it goes on with the paragraph of the line before. */
const continuations = (text: string, lines: Line[]): boolean[] => {
  const width = wrapWidth(text, lines);
  return lines.map((line, i) => {
    const before = lines[i - 1];
    if (!before || line.apart) return false;
    if (breaksSentence(text, before, line)) return true;
    return width !== null && line.indent <= before.indent + 1 && isFull(text, before, line, width);
  });
};

/** The width at which a text is wrapped; null where its lines are paragraphs: those end their sentences. */
const wrapWidth = (text: string, lines: Line[]): number | null => {
  const followed = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.apart);
  const lengths = followed.map(lengthOf).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const open = followed.filter((line) => lengthOf(line) >= narrowestWrap && !endsSentence(tail(text, line)));
  return width >= narrowestWrap && width <= widestWrap && open.length >= 3 && open.length >= followed.length / 2
    ? width
    : null;
};

const lengthOf = ({ start, end, indent }: Line): number => indent + end - start;

const tail = (text: string, { start, end }: Line): string => text.slice(Math.max(start, end - 20), end);

/** The next line's first word would not have fitted (wrapping is seldom exact: a fifth of the width is allowed). */
const isFull = (text: string, line: Line, next: Line, width: number): boolean => {
  const firstWord = /^\S+/.exec(text.slice(next.start, Math.min(next.end, next.start + 40)))?.[0].length ?? 0;
  return lengthOf(line) + 1 + firstWord > width * 0.8;
};

/**
 * A line of some length that stops without any mark before a lower-case word was broken inside its sentence. A byline or
 * a date of publication may begin with a lower-case word too.
 */
const breaksSentence = (text: string, line: Line, next: Line): boolean => {
  if (lengthOf(line) < narrowestWrap || !/[\p{L}\p{N},;-]/u.test(text[line.end - 1]!)) return false;
  const head = text.slice(next.start, Math.min(next.end, next.start + 200));
  return /^\p{Ll}[\p{L}'’-]*(?:[\s,.;]|$)/u.test(head) && !isByline(head) && !dateOfLine(head) && !gluedDate(head);
};
