import { syllable } from 'syllable';

/** Fewer words give no grade that means anything. */
const FEWEST_WORDS = 30;

/** The grade of a lesson's sentences, rounded; null under 30 words. */
export const readingGrade = (sentences: readonly string[]): number | null =>
  sentences.flatMap(wordsOf).length < FEWEST_WORDS ? null : Math.max(0, Math.round(gradeOf(sentences)));

/**
 * Flesch-Kincaid grade level, a year of school in the United States: 0.39 words a sentence + 11.8 syllables a word - 15.59
 * (Kincaid, Fishburne, Rogers and Chissom 1975). Of one sentence it is rough: it orders sentences, and is not shown.
 */
export const gradeOf = (sentences: readonly string[]): number => {
  const words = sentences.flatMap(wordsOf);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
  return (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59;
};

export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? [];
