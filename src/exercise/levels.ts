import type { Level } from '../model/exercise.js';
import type { ShownSentence } from './material.js';

/** What a level asks of each sentence, at most. */
export interface Limits {
  words: number;
  /** Flesch-Kincaid, of the sentence alone. */
  grade: number;
  /** Share of words that a class may not know. */
  hard: number;
}

export const LIMITS: Record<Level, Limits> = {
  1: { words: 24, grade: 9, hard: 0.2 },
  2: { words: 36, grade: 14, hard: 0.3 },
  3: { words: 45, grade: 18, hard: 0.4 },
};

/** Whether a sentence is short, plain and familiar enough for a level. */
export const suits = (level: Level, { words, grade, hard }: ShownSentence): boolean => {
  const most = LIMITS[level];
  return words <= most.words && grade <= most.grade && hard.length <= most.hard * words;
};
