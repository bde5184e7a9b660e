import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Passage, Token } from '../../model/document.js';
import type { CheckedQuotation } from '../../model/reference.js';
import { type Span, sliceOf } from '../../model/span.js';
import { FEWEST_WORDS, type Found, findQuotation } from './find-quotation.js';
import { type QuotedWord, quotedWords } from './quoted-words.js';
import type { SourceWord, SourceWords } from './source-words.js';

/**
 * The outer quotations of an article held against the reference; `findNear` looks up in the statements that were
 * matched what is too short or too much altered to be found by its words alone.
 */
export const checkedQuotations = (
  { annotated, document }: AnalysedArticle,
  source: SourceWords,
  textOf: (place: CheckedQuotation['referenceIn']) => string,
  keyOf: (token: Token) => string | null,
  findNear: (words: QuotedWord[], passage: Passage) => Found | null,
): Omit<CheckedQuotation, 'id'>[] =>
  document.passages.flatMap((passage) =>
    passage.quotations
      .filter(({ depth }) => depth === 0)
      .flatMap((quotation) => {
        const words = quotedWords(passage, quotation, keyOf);
        const whole = findQuotation(words, source);
        // What is not word for word as a whole may be so sentence by sentence.
        const pieces = whole && whole.result !== 'altered' ? [words] : sentencesOf(words);
        return pieces.flatMap((piece, i): Omit<CheckedQuotation, 'id'>[] => {
          const found =
            (pieces.length === 1 ? whole : findQuotation(piece, source)) ??
            (piece.length > 0 ? findNear(piece, passage) : null);
          if (piece.length < FEWEST_WORDS && !found) return [];
          const span = {
            start: i === 0 ? quotation.start : piece[0]!.start,
            end: i === pieces.length - 1 ? quotation.end : pieces[i + 1]![0]!.start,
          };
          const place = found ? source.words[found.runs[0]!.source]!.in : 'body';
          return [
            {
              article: annotated.article.id,
              in: passage.in,
              ...trimmed(passage.text, span),
              result: found?.result ?? 'none',
              referenceIn: place,
              ...(found ? changesIn(found, piece, source, passage.text, textOf(place)) : nothing),
            },
          ];
        });
      }),
  );

/** The words sentence by sentence. */
const sentencesOf = (words: QuotedWord[]): QuotedWord[][] => {
  const pieces: QuotedWord[][] = [];
  for (const word of words) {
    const last = pieces.at(-1);
    if (last?.at(-1)?.sentence === word.sentence) last.push(word);
    else pieces.push([word]);
  }
  return pieces.length > 0 ? pieces : [words];
};

const trimmed = (text: string, span: Span) =>
  sliceOf(text, { start: span.start, end: span.start + text.slice(span.start, span.end).trimEnd().length });

const nothing = { shared: [], leftOut: [], added: [] };

const changesIn = (
  { runs }: Found,
  quoted: readonly QuotedWord[],
  { words }: SourceWords,
  text: string,
  reference: string,
): Pick<CheckedQuotation, 'shared' | 'leftOut' | 'added'> => {
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const edges = { before: first.at, after: quoted.length - last.at - last.length };
  /** At the ends as many words of the reference are shown as the quotation has others. */
  const gaps = [
    { at: 0, source: Math.max(0, first.source - edges.before), toAt: first.at, toSource: first.source },
    ...runs.map((run, i) => {
      const [at, source] = [run.at + run.length, run.source + run.length];
      const next = runs[i + 1] ?? { at: quoted.length, source: Math.min(words.length, source + edges.after) };
      return { at, source, toAt: next.at, toSource: next.source };
    }),
  ];
  return {
    shared: runs.map(({ at, source, length }) => ({
      article: stretch(quoted.slice(at, at + length)),
      reference: stretch(words.slice(source, source + length)),
    })),
    leftOut: gaps.flatMap(({ at, source, toSource, toAt }, i) => {
      const inner = i > 0 && i < gaps.length - 1;
      // What stands in another sentence, or beyond a quotation mark, was not replaced by the words at the ends.
      const beside = words[i === 0 ? first.source : last.source + last.length - 1]!;
      const left = words
        .slice(source, toSource)
        .filter((word) => word.in === beside.in && (inner || isBeside(word, beside, reference)));
      return left.length > 0
        ? [
            {
              ...sliceOf(reference, stretch(left)),
              marked: inner && quoted.slice(at, toAt + 1).some(({ mark }) => mark !== null),
            },
          ]
        : [];
    }),
    added: gaps.flatMap(({ at, toAt }) => (toAt > at ? [sliceOf(text, stretch(quoted.slice(at, toAt)))] : [])),
  };
};

const isBeside = (word: SourceWord, beside: SourceWord, text: string): boolean =>
  word.sentence === beside.sentence &&
  !/["“”]/.test(text.slice(Math.min(word.end, beside.end), Math.max(word.start, beside.start)));

const stretch = (words: readonly Span[]): Span => ({ start: words[0]!.start, end: words.at(-1)!.end });
