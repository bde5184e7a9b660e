import type { Span } from '../model/span.js';

export interface MarkableWord extends Span {
  text: string;
}

/** What lies between blanks and dashes, without the punctuation around it; an apostrophe or hyphen within belongs to the word. */
const WORD = /[\p{L}\p{N}](?:[^\s–—…]*[\p{L}\p{M}\p{N}])?/gu;

/** The words that a pupil can mark one by one. */
export const wordsOf = (text: string): MarkableWord[] => {
  const words: MarkableWord[] = [];
  WORD.lastIndex = 0;
  for (let match = WORD.exec(text); match; match = WORD.exec(text))
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  return words;
};

export interface Piece<T> {
  text: string;
  /** What the piece is, null between the spans. */
  of: T | null;
}

/** The text cut at spans; of two that overlap, the one that starts first stays. */
export const piecesOf = <T extends Span>(text: string, spans: readonly T[]): Piece<T>[] => {
  const pieces: Piece<T>[] = [];
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.start < at || span.end <= span.start || span.start >= text.length) continue;
    if (span.start > at) pieces.push({ text: text.slice(at, span.start), of: null });
    pieces.push({ text: text.slice(span.start, span.end), of: span });
    at = span.end;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), of: null });
  return pieces;
};
