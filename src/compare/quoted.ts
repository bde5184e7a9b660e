import { overlap, type Span } from '../model/span.js';
import { type Excerpt, type ExcerptWord, judgedWords, onceForPlace } from './excerpt.js';

/** Fewer quoted words may be a title or set apart for their sound. */
const FEWEST_QUOTED = 4;
const LEAST_SHARE = 0.5;

/** True where most of what the articles share stands between quotation marks. */
export const isQuoted = (excerpt: Excerpt, sharedKeys: Set<string>, lists: Record<string, string[]>): boolean => {
  const quoted = quotedWords(excerpt, lists);
  if (quoted.size === 0) return false;
  const judged = judgedWords(excerpt.words, sharedKeys);
  return judged.filter((word) => quoted.has(word)).length >= LEAST_SHARE * judged.length;
};

/** The words of a place that stand in quotations which hold enough of it. */
const quotedWords = onceForPlace(({ words, passage, place }): Set<ExcerptWord> => {
  const within = (inner: Span): ExcerptWord[] => words.filter((word) => overlap(inner, word) > 0);
  return new Set(
    passage.quotations
      .filter(({ inner }) => overlap(inner, place) > 0)
      .map(({ inner }) => within(inner))
      .filter(({ length }) => length >= FEWEST_QUOTED)
      .flat(),
  );
});
