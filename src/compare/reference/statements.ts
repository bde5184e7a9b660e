import type { Document, Passage } from '../../model/document.js';
import type { ReferenceStatement } from '../../model/reference.js';
import { overlap, type Place, type Span, sliceOf, startingUntil } from '../../model/span.js';
import type { SourceWords } from './source-words.js';
import { turnsOf } from './turns.js';

/** A statement with the half-open range of its words in the word index. */
export interface Statement extends Omit<ReferenceStatement, 'outlets'> {
  words: { first: number; end: number };
}

/** "Good evening." and "Thank you." state nothing that an outlet would pass on. */
const FEWEST_WORDS = 3;
const unread = new Set(['byline', 'dateline']);

/** The sentences of the reference in the order of the text, each with who speaks. */
export const statementsOf = ({ passages }: Document, { words }: SourceWords): Statement[] =>
  passages.flatMap((passage) => statementsIn(passage, words)).map((one, i) => ({ id: `statement-${i + 1}`, ...one }));

const statementsIn = (passage: Passage, words: SourceWords['words']): Omit<Statement, 'id'>[] => {
  const turns = turnsOf(passage.text);
  const labels = turns.map(({ label }) => label);
  return passage.sentences.flatMap((sentence) => {
    if (unread.has(sentence.zone)) return [];
    const before = startingUntil(labels, sentence.end - 1);
    const label = labels[before - 1];
    const start = label && overlap(label, sentence) > 0 ? label.end : sentence.start;
    const range = wordsWithin(words, passage.in, { start, end: sentence.end });
    if (range.end - range.first < FEWEST_WORDS) return [];
    const span = { start: Math.min(words[range.first]!.start, startOfText(passage.text, start)), end: sentence.end };
    return [
      { in: passage.in, ...sliceOf(passage.text, span), speaker: turns[before - 1]?.speaker ?? null, words: range },
    ];
  });
};

/** Blanks behind a label are no part of what is said. */
const startOfText = (text: string, from: number): number => {
  let start = from;
  while (/\s/.test(text[start] ?? '')) start++;
  return start;
};

/** The words of the index that lie within a span, by binary search; words of the title come first. */
export const wordsWithin = (words: SourceWords['words'], place: Place, span: Span): { first: number; end: number } => {
  const ofPlace = (test: (start: number) => boolean): number => {
    let [low, high] = [0, words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const word = words[middle]!;
      const isBefore = word.in === place ? test(word.start) : place === 'body';
      if (isBefore) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return { first: ofPlace((start) => start < span.start), end: ofPlace((start) => start < span.end) };
};
