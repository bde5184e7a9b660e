import type { Passage, Quotation, Token } from '../../model/document.js';
import { startingUntil } from '../../model/span.js';
import type { KeyedWord } from './source-words.js';

/** A word between quotation marks. */
export interface QuotedWord extends KeyedWord {
  /** What tells that words may be left out before it. */
  mark: 'ellipsis' | 'brackets' | null;
  /** Index of its sentence in the passage. */
  sentence: number;
}

const ELLIPSIS = /…|\.{3}|\. \. \./;

/** The words of a quotation without what editors put in; the bracket of "[W]e" only changes a capital. */
export const quotedWords = (
  { text, tokens }: Passage,
  { inner, insertions }: Pick<Quotation, 'inner' | 'insertions'>,
  keyOf: (token: Token) => string | null,
): QuotedWord[] => {
  const words: QuotedWord[] = [];
  let end = inner.start;
  for (let i = startingUntil(tokens, inner.start - 1); i < tokens.length && tokens[i]!.start < inner.end; i++) {
    const token = tokens[i]!;
    if (insertions.some((insertion) => insertion.start <= token.start && token.end <= insertion.end)) continue;
    const capital = insertions.find((one) => one.end === token.start && one.end - one.start === 3);
    const key = keyOf(token);
    if (key === null) continue;
    const start = capital ? capital.start : token.start;
    const before = text.slice(end, start);
    const isInserted = insertions.some((one) => one.start >= end && one.end <= start);
    const mark = ELLIPSIS.test(before) ? 'ellipsis' : isInserted ? 'brackets' : null;
    words.push({
      start,
      end: token.end,
      key: capital ? text[capital.start + 1]!.toLowerCase() + key : key,
      mark,
      sentence: token.sentence,
    });
    end = token.end;
  }
  return words;
};
