import { type Span, sliceOf } from '../model/span.js';

const BLANK = /[\s\p{Cc}]/u;
const ONLY_BLANK = /^[\s\p{Cc}]*$/u;

/**
 * Spans as they are held against each other: in order, without blanks at their ends, and joined where nothing or only blanks stand
 * between them, since brat cuts at line breaks.
 */
export const tidied = (text: string, spans: readonly Span[]): Span[] => {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const { start, end } = trimmed(text, span);
    if (start >= end) continue;
    const last = joined.at(-1);
    if (last && (start <= last.end || ONLY_BLANK.test(text.slice(last.end, start)))) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
};

const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end];
  while (from < to && BLANK.test(text[from]!)) from++;
  while (to > from && BLANK.test(text[to - 1]!)) to--;
  return { start: from, end: to };
};

/** From the first to the last of them; there is at least one. */
export const hullOf = (spans: readonly Span[]): Span => ({
  start: Math.min(...spans.map(({ start }) => start)),
  end: Math.max(...spans.map(({ end }) => end)),
});

/** The words of several spans, with signs where something is left out between them. */
export const wordsOf = (text: string, spans: readonly Span[]): string =>
  spans.map((span) => sliceOf(text, span).text).join(' … ');
