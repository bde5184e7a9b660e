import { lexicons } from '../../../lexicon/matcher.js';
import { type Span, sliceOf, type TextSpan } from '../../../model/span.js';

/** The clauses within a span that hold a phrase of a list. Case and apostrophes do not matter. */
export const statedIn = (text: string, span: Span, list: string): TextSpan[] => {
  const words = text.slice(span.start, span.end).toLowerCase().replace(/’/g, "'");
  return phrasesOf(list).flatMap((phrase) => {
    const at = wordsAt(words, phrase);
    return at < 0 ? [] : [sliceOf(text, clauseAround(words, at, at + phrase.length, span.start))];
  });
};

export const phrasesOf = (list: string): string[] => lexicons.language[list] ?? [];

/** Where a phrase stands as whole words; a contraction begins within one ("wasn't"). */
const wordsAt = (words: string, phrase: string): number => {
  for (let at = words.indexOf(phrase); at >= 0; at = words.indexOf(phrase, at + 1)) {
    const before = words[at - 1] ?? ' ';
    const after = words[at + phrase.length] ?? ' ';
    if ((phrase.startsWith("n't") || !/[\p{L}\d]/u.test(before)) && !/[\p{L}\d]/u.test(after)) return at;
  }
  return -1;
};

const stops = /[,;:.—–"“”()]|\s-\s/g;

/** From the mark before the phrase to the mark behind it. */
const clauseAround = (words: string, first: number, end: number, offset: number): Span => {
  let from = 0;
  let to = words.length;
  for (const { index, 0: mark } of words.matchAll(stops)) {
    if (index + mark.length <= first) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const clause = words.slice(from, to);
  const start = offset + from + (clause.length - clause.trimStart().length);
  return { start, end: start + clause.trim().length };
};
