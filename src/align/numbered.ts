import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/**
 * A sketch with numbers for keys: a statement is set beside hundreds of others, and additions cost a small part of what
 * look-ups by word do. Lists of one length tell of the same key at the same place.
 */
export interface Numbered {
  keys: number[];
  /** What the key stands for in the statement: a sum of `NAME`, `NUMBER` and `QUOTED`. */
  kinds: number[];
  /** What it belongs to: the run of names it stands in, as a negative number, else the key alone. */
  things: number[];
  /** The clauses it stands in, by their place in `clauses`. */
  clausesWith: number[][];
  /** Those that do not only say who speaks. */
  clauses: { keys: number[]; weight: number }[];
}

export const NAME = 1;
export const NUMBER = 2;
export const QUOTED = 4;

/** The sketches with numbers for keys, and the weight of each number. */
export const numbered = (sketches: Sketch[], weigh: Weigh): { all: Numbered[]; weights: number[] } => {
  const numbers = new Map<string, number>();
  const weights: number[] = [];
  const numberOf = (key: string): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, weights.length);
    return weights.push(weigh(key)) - 1;
  };
  return { all: sketches.map((sketch) => numberedBy(numberOf, sketch)), weights };
};

const numberedBy = (numberOf: (key: string) => number, sketch: Sketch): Numbered => {
  const told = sketch.clauses.filter((_, i) => !sketch.statement.clauses[i]!.frame);
  const words = [...sketch.content.keys];
  const keys = words.map(numberOf);
  return {
    keys,
    kinds: words.map(
      (key) =>
        (sketch.names.keys.has(key) ? NAME : 0) +
        (sketch.numbers.has(key) ? NUMBER : 0) +
        (sketch.quoted.has(key) ? QUOTED : 0),
    ),
    things: words.map((key, i) => {
      const run = sketch.nameOf.get(key);
      return run === undefined ? keys[i]! : -run;
    }),
    clausesWith: words.map((key) => told.flatMap((clause, i) => (clause.keys.has(key) ? i : []))),
    clauses: told.map((clause) => ({ keys: [...clause.keys].map(numberOf), weight: clause.weight })),
  };
};
