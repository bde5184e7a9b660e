import { type Bag, type Sketch, shared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** What speaks for two statements of different articles stating one thing. All but `distance` grow with likeness. */
export interface Evidence {
  /** Shared weight over the mean weight of both (Dice), 0 to 1. */
  overlap: number;
  /** The greatest Dice overlap of a clause of one with a clause of the other. */
  clause: number;
  /** Logarithm of the shared weight. */
  amount: number;
  names: number;
  numbers: number;
  /** Words in a row that both have, beyond the first; at most 7. */
  run: number;
  /** Weight of the words that both put in quotation marks. */
  quotation: number;
  /** Near 2 where both stand at the top of their article, where a report says what it is about. */
  early: number;
  /** How far apart the two stand in their articles, 0 to 1. */
  distance: number;
}

/** Bags lighter than this are counted as if they weighed so much: two words in common are no statement in common. */
const LEAST_CLAUSE = 8;
const LONGEST_RUN = 8;
const TOP = 3;

export const evidenceFor = (a: Sketch, b: Sketch, weigh: Weigh): Evidence => {
  const common = shared(a.content.keys, b.content.keys, weigh);
  return {
    overlap: dice(common, a.content.weight, b.content.weight),
    clause: bestClauses(a, b, weigh).likeness,
    amount: Math.log1p(common),
    names: shared(a.names, b.names, weigh),
    numbers: shared(a.numbers, b.numbers, weigh),
    run: Math.max(0, Math.min(longestRun(a.sequence, b.sequence), LONGEST_RUN) - 1),
    quotation: shared(a.quoted, b.quoted, weigh),
    early: Math.exp(-a.statement.order / TOP) + Math.exp(-b.statement.order / TOP),
    distance: Math.abs(a.statement.position - b.statement.position),
  };
};

const dice = (common: number, a: number, b: number): number => (a + b > 0 ? (2 * common) / (a + b) : 0);

/** Indices of the two clauses that are most alike. */
export const bestClauses = (a: Sketch, b: Sketch, weigh: Weigh): { likeness: number; a: number; b: number } => {
  let best = { likeness: 0, a: 0, b: 0 };
  const heavy = ({ weight }: Bag): number => Math.max(weight, LEAST_CLAUSE);
  a.clauses.forEach((x, i) => {
    b.clauses.forEach((y, j) => {
      const likeness = dice(shared(x.keys, y.keys, weigh), heavy(x), heavy(y));
      if (likeness > best.likeness) best = { likeness, a: i, b: j };
    });
  });
  return best;
};

/** Length of the longest run of words that two sequences share. */
const longestRun = (a: string[], b: string[]): number => {
  let longest = 0;
  let previous = new Uint16Array(b.length + 1);
  for (const word of a) {
    const current = new Uint16Array(b.length + 1);
    b.forEach((other, j) => {
      if (word !== other) return;
      current[j + 1] = previous[j]! + 1;
      longest = Math.max(longest, current[j + 1]!);
    });
    previous = current;
  }
  return longest;
};
