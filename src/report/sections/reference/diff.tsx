import type { CheckedQuotation, SharedWords } from '../../../model/reference.js';
import type { Span } from '../../../model/span.js';

/** An outlet's words set against the reference's: what both have, and between that what only one of them has. */
export interface Compared {
  /** The outlet's text and the stretch of it that is shown. */
  text: string;
  span: Span;
  shared: readonly SharedWords[];
  leftOut: readonly { start: number; end: number; text: string }[];
  added: readonly Span[];
}

export const ofQuotation = (quotation: CheckedQuotation, text: string): Compared => ({
  text,
  span: quotation,
  shared: quotation.shared,
  leftOut: quotation.leftOut,
  added: quotation.added,
});

/** What lies between the stretches that both have: marks and blanks at its ends are not words. */
export const ofRepeated = (span: Span, shared: readonly SharedWords[], text: string, reference: string): Compared => {
  const between = (side: keyof SharedWords, from: string): { start: number; end: number; text: string }[] =>
    shared.slice(1).flatMap((next, i) => wordsIn(from, { start: shared[i]![side].end, end: next[side].start }));
  return {
    text,
    span,
    shared,
    leftOut: between('reference', reference),
    added: [
      ...wordsIn(text, { start: span.start, end: shared[0]!.article.start }),
      ...between('article', text),
      ...wordsIn(text, { start: shared.at(-1)!.article.end, end: span.end }),
    ],
  };
};

const wordsIn = (text: string, { start, end }: Span): { start: number; end: number; text: string }[] => {
  const found = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(text.slice(start, end));
  return found ? [{ start: start + found.index, end: start + found.index + found[0].length, text: found[0] }] : [];
};

/** Longer stretches are shown by their ends. */
const MOST_WORDS = 30;

const abridged = (text: string): string => {
  const words = text.split(/\s+/);
  if (words.length <= MOST_WORDS) return words.join(' ');
  const [head, tail] = [words.slice(0, 12), words.slice(-8)];
  return `${head.join(' ')} [… ${words.length - head.length - tail.length} words …] ${tail.join(' ')}`;
};

/** Struck through what only the reference has, underlined what only the outlet has. */
export const WordDiff = (compared: Compared) => (
  <p class="word-diff" dir="auto">
    {piecesOf(compared).map(({ kind, text }) => {
      if (kind === 'left') return <del>{abridged(text)}</del>;
      return kind === 'added' ? <ins>{text}</ins> : text;
    })}
  </p>
);

interface Piece {
  kind: 'same' | 'left' | 'added';
  text: string;
}

const piecesOf = ({ text, span, shared, leftOut, added }: Compared): Piece[] => {
  /** Words of the reference go before the word of the outlet that stands in their place, or that they stood before. */
  const lefts = leftOut.map((left) => {
    const next = shared.find(({ reference }) => reference.start >= left.end);
    const before = shared.findLast(({ reference }) => reference.end <= left.start);
    const from = before?.article.end ?? span.start;
    const to = next?.article.start ?? span.end;
    const instead = added.find(({ start, end }) => start >= from && end <= to);
    return { at: instead?.start ?? next?.article.start ?? from, text: left.text };
  });
  const edges = [
    ...added.flatMap(({ start, end }) => [start, end]),
    ...lefts.map(({ at }) => at),
    span.start,
    span.end,
  ];
  const sorted = [...new Set(edges)].sort((a, b) => a - b);
  return sorted.flatMap((start, i): Piece[] => {
    const end = sorted[i + 1];
    const here = lefts.filter(({ at }) => at === start).map((left): Piece => ({ kind: 'left', text: left.text }));
    const isAdded = added.some((one) => one.start <= start && start < one.end);
    const words: Piece[] =
      end === undefined ? [] : [{ kind: isAdded ? 'added' : 'same', text: text.slice(start, end) }];
    return [...here.flatMap((left): Piece[] => [left, { kind: 'same', text: ' ' }]), ...words];
  });
};
