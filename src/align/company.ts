import { NO_PAIR, type PairIndex } from './pair-index.js';
import { dice, type Sketch, shared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** What the first scores of other pairs say of a pair. */
export interface Company {
  /** How surely one statement of a third article states the same as both: the lesser of both scores. */
  vouched: number;
  /**
   * How surely one of the two is matched by another sentence of the other's article that is like the other one: an article
   * says twice what it says in headline and lead.
   */
  repeated: number;
}

/** So many of the surest matches of a statement are asked; in a large event one of them has settled it before. */
const MOST_WITNESSES = 8;

/** Two statements, by index, with what was thought of them by themselves. */
export interface ScoredPair {
  a: number;
  b: number;
  score: number;
}

/** The company of every pair, in the order of the pairs, which `index` holds. */
export const companyOf = (pairs: ScoredPair[], index: PairIndex, sketches: Sketch[], weigh: Weigh): Company[] => {
  const scores = Float64Array.from(pairs, ({ score }) => score);
  const articles = sketches.map(({ statement }) => statement.article);
  const surest = sketches.map((_, i) => surestOf(i, index, scores));
  const likeness = likenessWithin(sketches, weigh);
  const matches = (one: number): number => index.rows[one + 1]! - index.rows[one]!;

  const vouched = (a: number, b: number): number => {
    const [few, many] = matches(a) < matches(b) ? [a, b] : [b, a];
    let most = 0;
    for (const at of surest[few]!) {
      const score = scores[index.pairs[at]!]!;
      if (score <= most) break;
      const witness = index.others[at]!;
      const pair = articles[witness] === articles[many] ? NO_PAIR : index.pairOf(many, witness);
      if (pair !== NO_PAIR) most = Math.max(most, Math.min(score, scores[pair]!));
    }
    return most;
  };

  /** How surely `a` is matched by a sentence that is like `b`, in the article of `b`. */
  const repeatedBeside = (a: number, b: number): number => {
    let most = 0;
    for (const at of surest[a]!) {
      const score = scores[index.pairs[at]!]!;
      if (score <= most) break;
      const other = index.others[at]!;
      if (other !== b && articles[other] === articles[b]) most = Math.max(most, score * likeness(other, b));
    }
    return most;
  };

  return pairs.map(({ a, b }) => ({
    vouched: vouched(a, b),
    repeated: Math.max(repeatedBeside(a, b), repeatedBeside(b, a)),
  }));
};

/** The places in the row of a statement of its surest matches, the surest first. */
const surestOf = (one: number, { rows, pairs }: PairIndex, scores: Float64Array): number[] => {
  const places: number[] = [];
  for (let at = rows[one]!; at < rows[one + 1]!; at++) places.push(at);
  return places.sort((x, y) => scores[pairs[y]!]! - scores[pairs[x]!]!).slice(0, MOST_WITNESSES);
};

/** Overlap of weighted words (Dice) of two sentences of one article, each pair counted once. */
const likenessWithin = (sketches: Sketch[], weigh: Weigh) => {
  const known = sketches.map(() => new Map<number, number>());
  return (one: number, other: number): number => {
    const [low, high] = one < other ? [one, other] : [other, one];
    const before = known[low]!.get(high);
    if (before !== undefined) return before;
    const [a, b] = [sketches[low]!.content, sketches[high]!.content];
    const value = dice(shared(a.keys, b.keys, weigh), a.weight, b.weight);
    known[low]!.set(high, value);
    return value;
  };
};
