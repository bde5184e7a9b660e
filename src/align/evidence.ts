import { type Bag, dice, onlyThingShared, type Sketch, shared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** What speaks for two statements of different articles stating one thing. All but `distance` grow with likeness. */
export interface Evidence {
  /** Shared weight over the mean weight of both (Dice), 0 to 1. */
  overlap: number;
  /**
   * The greatest Dice overlap of a clause of one with a clause of the other, those that only say who speaks left out; of
   * statements credited to different people only if nearly all is alike, since like words of two people are two statements.
   */
  clause: number;
  /** Weight of the names that both have as a share of all names of both (Dice): who else one of them is about speaks against it. */
  nameShare: number;
  /** Weight of the shared numbers over the mean weight of both. */
  numbers: number;
  /** Weight of the words that both put in quotation marks. */
  quotation: number;
  /** Near 2 where both stand at the top of their article, where a report says what it is about. */
  early: number;
  /** How far apart the two stand in their articles, 0 to 1. */
  distance: number;
  /** Logarithm of the weight of the weightier one: a long sentence has room for more facts than the shared one. */
  weight: number;
}

/** Bags lighter than this are counted as if they weighed so much: two words in common are no statement in common. */
const LEAST_CLAUSE = 8;
const TOP = 3;

/** So much of their clauses must be shared for two people to say the same. */
const LEAST_OF_OTHERS = 0.6;

/** With less in common no other evidence makes a pair of it. */
const LEAST_OVERLAP = 0.05;
const LEAST_RUN = 3;

/** Two words or names in common, or one word in a like phrase; one name, however long, is no statement in common. */
const shareMoreThanAWord = (a: Sketch, b: Sketch): boolean => {
  const thing = onlyThingShared(a, b);
  if (thing === null || thing === undefined) return thing === undefined;
  return typeof thing === 'string' && longestRun(a.sequence, b.placesOf) >= LEAST_RUN;
};

/** Null where the two have next to nothing in common. */
export const evidenceFor = (a: Sketch, b: Sketch, weigh: Weigh): Evidence | null => {
  const common = shared(a.content.keys, b.content.keys, weigh);
  const overlap = dice(common, a.content.weight, b.content.weight);
  if (overlap < LEAST_OVERLAP) return null;
  if (!shareMoreThanAWord(a, b)) return null;
  const clause = likestClauses(a, b, weigh);
  const leastClause = areOthers(a.statement.speakers, b.statement.speakers) ? LEAST_OF_OTHERS : 0;
  return {
    overlap,
    clause: clause >= leastClause ? clause : 0,
    nameShare: dice(shared(a.names.keys, b.names.keys, weigh), a.names.weight, b.names.weight),
    numbers: dice(shared(a.numbers, b.numbers, weigh), a.content.weight, b.content.weight),
    quotation: shared(a.quoted, b.quoted, weigh),
    early: Math.exp(-a.statement.order / TOP) + Math.exp(-b.statement.order / TOP),
    distance: Math.abs(a.statement.position - b.statement.position),
    weight: Math.log(Math.max(a.content.weight, b.content.weight)),
  };
};

const areOthers = (a: string[], b: string[]): boolean =>
  a.length > 0 && b.length > 0 && a.every((speaker) => !b.includes(speaker));

const likestClauses = (a: Sketch, b: Sketch, weigh: Weigh): number => {
  let most = 0;
  const heavy = ({ weight }: Bag): number => Math.max(weight, LEAST_CLAUSE);
  a.clauses.forEach((x, i) => {
    if (a.statement.clauses[i]!.frame) return;
    b.clauses.forEach((y, j) => {
      if (b.statement.clauses[j]!.frame) return;
      most = Math.max(most, dice(shared(x.keys, y.keys, weigh), heavy(x), heavy(y)));
    });
  });
  return most;
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
