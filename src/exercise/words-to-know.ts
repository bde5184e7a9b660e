import { syllable } from 'syllable';
import { classroom } from '../generated/classroom.js';
import type { Exercise, Item, Task } from '../model/exercise.js';
import { stemsOf } from './familiar-words.js';
import { wordsOf } from './reading-grade.js';

/** More are not learned before a lesson. */
const MOST = 8;

/**
 * The hard words of a lesson's sentences: those for which there is a short meaning, and the longest of the others, to be looked
 * up. Words on which a key rests are left out, so that the head of the sheet gives no answer away.
 */
export const wordsToKnow = (hard: readonly string[], tasks: readonly Task[]): Exercise['vocabulary'] => {
  const keyed = new Set(tasks.flatMap(({ items }) => items.flatMap(keyedIn)).map((word) => word.toLowerCase()));
  const words = new Set(hard.map((word) => word.toLowerCase()).filter((word) => !keyed.has(word)));
  const bases = new Map([...words].map((word) => [baseOf(word, words), word]));
  return [...bases]
    .map(([base, word]) => ({ term: meaningOf(base) ? base : word, meaning: meaningOf(base) ?? '' }))
    .sort((a, b) => rank(b) - rank(a) || (a.term < b.term ? -1 : 1))
    .slice(0, MOST)
    .sort((a, b) => Number(a.meaning === '') - Number(b.meaning === '') || (a.term < b.term ? -1 : 1));
};

const meaningOf = (word: string): string | undefined =>
  Object.hasOwn(classroom.glosses, word) ? classroom.glosses[word] : undefined;

/** “Negotiators” goes under “negotiator”, and under “negotiators” where nothing tells that word. */
const baseOf = (word: string, words: ReadonlySet<string>): string =>
  [word, ...stemsOf(word)].find(meaningOf) ?? stemsOf(word).find((stem) => words.has(stem)) ?? word;

/** A meaning at hand weighs as much as two syllables. */
const rank = ({ term, meaning }: Exercise['vocabulary'][number]): number => syllable(term) + (meaning === '' ? 0 : 2);

/** Words of the answers, and words that a reason quotes. */
const keyedIn = (item: Item): string[] =>
  [
    ...(item.format === 'mark' ? item.answers.map(({ text }) => text) : []),
    ...[...item.rationale.matchAll(/“([^”]+)”/g)].map(([, words]) => words!),
  ].flatMap(wordsOf);
