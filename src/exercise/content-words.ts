import { classroom } from '../generated/classroom.js';
import { wordsOf } from './reading-grade.js';

const LONGEST_PLAIN = 3;
const plain = new Set(classroom.neutral);

/** Words that say something, figures too: “46 households” is known by its figure. */
export const contentWords = (text: string): string[] => [
  ...new Set(
    wordsOf(text.toLowerCase()).filter((word) => (word.length > LONGEST_PLAIN && !plain.has(word)) || /\d/.test(word)),
  ),
];
