import type { Span } from '../model/span.js';

/** Words with inner hyphens, apostrophes and decimal points; signs between words are left alone. */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.,-][\p{L}\p{M}\p{N}]+)*/gu;

const wordsOf = (text: string): { span: Span; key: string }[] =>
  [...text.matchAll(WORD)].map((match) => ({
    span: { start: match.index, end: match.index + match[0].length },
    key: match[0].toLowerCase().replaceAll('’', "'"),
  }));

/** One wording of a fact. */
export interface Wording {
  article: string;
  text: string;
}

/**
 * For each wording of one fact, the stretches whose words no other article uses for it. Neighbouring words make one
 * stretch. Word order plays no part, so the work grows with the length of the texts only.
 */
export const differingWords = (wordings: readonly Wording[]): Span[][] => {
  const read = wordings.map(({ text }) => wordsOf(text));
  const articles = new Set(wordings.map(({ article }) => article));
  const users = new Map<string, Set<string>>();
  read.forEach((words, i) => {
    for (const { key } of words) users.set(key, (users.get(key) ?? new Set()).add(wordings[i]!.article));
  });
  return read.map((words) => {
    const stretches: Span[] = [];
    let previous = false;
    for (const { span, key } of words) {
      const own = articles.size > 1 && users.get(key)!.size === 1;
      if (own && previous) stretches.at(-1)!.end = span.end;
      else if (own) stretches.push({ ...span });
      previous = own;
    }
    return stretches;
  });
};
