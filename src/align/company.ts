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

/** The company of every pair, in the order of the pairs. */
export const companyOf = (pairs: ScoredPair[], sketches: Sketch[], weigh: Weigh): Company[] => {
  const scores = sketches.map(() => new Map<number, number>());
  for (const { a, b, score } of pairs) {
    scores[a]!.set(b, score);
    scores[b]!.set(a, score);
  }
  const surest = scores.map((row) => [...row].sort(([, a], [, b]) => b - a).slice(0, MOST_WITNESSES));
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const likeness = likenessWithin(sketches, weigh);

  const vouched = (a: number, b: number): number => {
    const [few, many] = scores[a]!.size < scores[b]!.size ? [a, b] : [b, a];
    let most = 0;
    for (const [witness, score] of surest[few]!) {
      if (score <= most) break;
      if (articleOf(witness) !== articleOf(many))
        most = Math.max(most, Math.min(score, scores[many]!.get(witness) ?? 0));
    }
    return most;
  };

  /** How surely `a` is matched by a sentence that is like `b`, in the article of `b`. */
  const repeatedBeside = (a: number, b: number): number => {
    let most = 0;
    for (const [other, score] of surest[a]!) {
      if (score <= most) break;
      if (other !== b && articleOf(other) === articleOf(b)) most = Math.max(most, score * likeness(other, b));
    }
    return most;
  };

  return pairs.map(({ a, b }) => ({
    vouched: vouched(a, b),
    repeated: Math.max(repeatedBeside(a, b), repeatedBeside(b, a)),
  }));
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
