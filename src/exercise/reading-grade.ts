import { syllable } from 'syllable';

/** Fewer words give no grade that means anything. */
const FEWEST_WORDS = 30;

/**
 * Flesch-Kincaid grade level, a year of school in the United States, rounded: 0.39 words a sentence + 11.8 syllables a word
 * - 15.59 (Kincaid, Fishburne, Rogers and Chissom 1975). Null under 30 words.
 */
export const readingGrade = (sentences: readonly string[]): number | null => {
  const words = sentences.flatMap(wordsOf);
  if (words.length < FEWEST_WORDS) return null;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return Math.max(0, Math.round((0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59));
};

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
