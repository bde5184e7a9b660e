import { type Bag, type Sketch, shared, thingsShared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** What speaks for two statements of different articles stating one thing. All but `distance` grow with likeness. */
export interface Evidence {
  /** Shared weight over the mean weight of both (Dice), 0 to 1. */
  overlap: number;
  /** The greatest Dice overlap of a clause of one with a clause of the other. */
  clause: number;
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

/** With less in common no other evidence makes a pair of it. */
const LEAST_OVERLAP = 0.05;
const LEAST_RUN = 3;

/** Two words or names in common, or one word in a like phrase; one name, however long, is no statement in common. */
const isMoreThanAWord = (things: Set<string | number>, run: number): boolean => {
  const [first] = things;
  return things.size > 1 || (typeof first === 'string' && run >= LEAST_RUN);
};

/** Null where the two have next to nothing in common. */
export const evidenceFor = (a: Sketch, b: Sketch, weigh: Weigh): Evidence | null => {
  const common = shared(a.content.keys, b.content.keys, weigh);
  const overlap = dice(common, a.content.weight, b.content.weight);
  if (overlap < LEAST_OVERLAP) return null;
  const run = longestRun(a.sequence, b.placesOf);
  if (!isMoreThanAWord(thingsShared(a, b), run)) return null;
  return {
    overlap,
    clause: bestClauses(a, b, weigh).likeness,
    names: shared(a.names, b.names, weigh),
    numbers: shared(a.numbers, b.numbers, weigh),
    run: Math.max(0, Math.min(run, LONGEST_RUN) - 1),
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

/** Length of the longest run of words that two sequences share: only where a word stands in both does a run go on. */
const longestRun = (a: string[], b: Map<string, number[]>): number => {
  let longest = 0;
  /** From where a run would go on in `b` to how long it is so far. */
  let runs = new Map<number, number>();
  for (const word of a) {
    const next = new Map<number, number>();
    for (const at of b.get(word) ?? []) {
      const length = (runs.get(at) ?? 0) + 1;
      next.set(at + 1, length);
      if (length > longest) longest = length;
    }
    runs = next;
  }
  return longest;
};
