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
  return typeof thing === 'string' && shareRun(a.sequence, b);
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
  for (const [i, x] of a.clauses.entries()) {
    if (a.statement.clauses[i]!.frame) continue;
    for (const [j, y] of b.clauses.entries()) {
      if (b.statement.clauses[j]!.frame) continue;
      const [one, other] = [heavy(x), heavy(y)];
      // Two clauses cannot share more than the lighter one weighs: most pairs need no look at their words.
      if (dice(Math.min(x.weight, y.weight), one, other) <= most) continue;
      most = Math.max(most, dice(shared(x.keys, y.keys, weigh), one, other));
    }
  }
  return most;
};

const heavy = ({ weight }: Bag): number => Math.max(weight, LEAST_CLAUSE);

/** Whether so many words stand in a row in both. */
const shareRun = (words: string[], { sequence, placesOf }: Sketch): boolean =>
  words.some((word, i) => placesOf.get(word)?.some((at) => isRun(words, i, sequence, at)) ?? false);

const isRun = (a: string[], i: number, b: string[], j: number): boolean => {
  if (i + LEAST_RUN > a.length || j + LEAST_RUN > b.length) return false;
  for (let n = 1; n < LEAST_RUN; n++) if (a[i + n] !== b[j + n]) return false;
  return true;
};
