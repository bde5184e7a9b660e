import type { Span } from '../../model/span.js';

/** One non-blank line without the blanks at its ends. */
export interface Line extends Span {
  /** A blank line, or a line end written out, stands between it and the line before: it never continues that line. */
  apart: boolean;
  /** Blanks at its start, a tab counting as one. */
  indent: number;
}

/**
 * Every line end of Unicode, and `\n` written out as two characters where a space, another or the end follows: an
 * export that escaped its line ends twice.
 */
const lineEnd = /\r\n|[\n\r\u2028\u2029\u0085\v\f]|\\[nr](?=\s|\\[nr]|$)/g;

/** What has no width or shows nothing: a line of it alone is blank. */
const blank = /[\s\u00AD\u180E\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/;

/** Cuts a text into its non-blank lines; line ends written out stand in `markup`, for they are no words. */
export const splitLines = (text: string): { lines: Line[]; markup: Span[] } => {
  const lines: Line[] = [];
  const markup: Span[] = [];
  let apart = false;
  const add = (from: number, to: number) => {
    const span = trim(text, from, to);
    if (span) lines.push({ ...span, apart, indent: span.start - from });
    apart = !span;
  };
  let start = 0;
  for (const match of text.matchAll(lineEnd)) {
    const end = match.index + match[0].length;
    add(start, match.index);
    start = end;
    if (!match[0].startsWith('\\')) continue;
    markup.push({ start: match.index, end });
    apart = true;
  }
  add(start, text.length);
  return { lines, markup };
};

/** The stretch without blanks at its ends; null where nothing is left. */
export const trim = (text: string, start: number, end: number): Span | null => {
  while (start < end && blank.test(text[start]!)) start++;
  while (end > start && blank.test(text[end - 1]!)) end--;
  return start < end ? { start, end } : null;
};
