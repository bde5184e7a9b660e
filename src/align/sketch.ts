import type { Statement } from './statement.js';
import { contentOf, type Weigh } from './vocabulary.js';
import type { Word } from './word.js';

/** Distinct keys with the sum of their weights. */
export interface Bag {
  keys: Set<string>;
  weight: number;
}

/** A statement prepared for being compared with many others. */
export interface Sketch {
  statement: Statement;
  content: Bag;
  names: Bag;
  numbers: Set<string>;
  quoted: Set<string>;
  /** Which run of names a key stands in; keys of other words are not in it. */
  nameOf: Map<string, number>;
  clauses: Bag[];
  /** All words in order, for finding runs that two statements share. */
  sequence: string[];
  /** Where in `sequence` each word stands. */
  placesOf: Map<string, number[]>;
}

/** The sketches of statements; those in the same words have all but the statement in common. */
export const sketchesOf = (statements: readonly Statement[], weigh: Weigh): Sketch[] => {
  const sketches: Sketch[] = [];
  for (const statement of statements) {
    const alike = sketches[statement.wording.first];
    sketches.push(alike ? { ...alike, statement } : sketchOf(statement, weigh));
  }
  return sketches;
};

export const sketchOf = (statement: Statement, weigh: Weigh): Sketch => {
  const keysWhere = (test: (word: Word) => boolean): Set<string> =>
    new Set(statement.words.flatMap((word) => (word.key !== null && test(word) ? [word.key] : [])));
  const sequence = statement.words.map(({ normal }) => normal);
  const bag = (keys: Set<string>): Bag => ({ keys, weight: weightOf(keys, weigh) });
  return {
    statement,
    content: bag(contentOf(statement)),
    names: bag(new Set([...keysWhere((word) => word.class === 'name'), ...statement.referredTo])),
    numbers: keysWhere((word) => word.class === 'number'),
    quoted: keysWhere((word) => word.quoted),
    nameOf: nameRuns(statement.words),
    clauses: statement.clauses.map(({ first, end }) =>
      bag(new Set(statement.words.slice(first, end).flatMap(({ key }) => key ?? []))),
    ),
    sequence,
    placesOf: placesIn(sequence),
  };
};

const placesIn = (sequence: string[]): Map<string, number[]> => {
  const places = new Map<string, number[]>();
  sequence.forEach((word, i) => {
    places.set(word, [...(places.get(word) ?? []), i]);
  });
  return places;
};

const nameRuns = (words: Word[]): Map<string, number> => {
  const runs = new Map<string, number>();
  let run = 0;
  words.forEach((word, i) => {
    const continues = words[i - 1]?.class === 'name' && word.start - words[i - 1]!.end <= 2;
    if (!continues) run++;
    if (word.class === 'name' && word.key !== null) runs.set(word.key, run);
  });
  return runs;
};

const weightOf = (keys: Iterable<string>, weigh: Weigh): number => {
  let sum = 0;
  for (const key of keys) sum += weigh(key);
  return sum;
};

/** Dice's coefficient of two weights and what they have in common. */
export const dice = (common: number, a: number, b: number): number => (a + b > 0 ? (2 * common) / (a + b) : 0);

/** Weight of the keys that two sets share. */
export const shared = (a: Set<string>, b: Set<string>, weigh: Weigh): number => {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const key of few) if (many.has(key)) sum += weigh(key);
  return sum;
};
