import type { Excerpt } from './excerpt.js';

/** A negation reaches so many words on. */
const REACH = 5;

/**
 * True where a negation of the place bears on what the articles share: one of the next words is a word of the other
 * mentions too. "Not" in a side remark denies the side remark.
 */
export const isDenied = (
  { words }: Excerpt,
  sharedKeys: Set<string>,
  { negations = [], 'negation-exceptions': exceptions = [] }: Record<string, string[]>,
): boolean => {
  const negating = new Set(negations);
  return words.some((word, i) => {
    if (!negating.has(word.normal) || exceptions.includes(`${word.normal} ${words[i + 1]?.normal}`)) return false;
    const reached = words.slice(i + 1, i + 1 + REACH);
    return reached.some(({ key }) => key !== null && sharedKeys.has(key));
  });
};
