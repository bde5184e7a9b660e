import { LEAST_OF_ANY, type PairScores } from './pair-index.js';
import { LEAST_SCORE } from './score.js';

/** Counts over the pairs of members of different articles. */
export interface Tally {
  pairs: number;
  unlinked: number;
  /** Pairs that nothing speaks for. */
  unlike: number;
  /** The least score of a pair. */
  weakest: number;
}

/** A group laid out beside others. */
export interface Beside {
  has: (statement: number) => boolean;
  /** Tallies its pairs with such of these statements as it has not; null where one of them is weaker than `least`. */
  pairsWith: (statements: readonly number[], least: number) => Tally | null;
}

/**
 * Lays out what a group has in common with every statement, so that however many other groups are set beside it, each of their
 * statements is looked up once and not beside each of the group's. It holds until the next group is laid out.
 */
export const besideGroups = (articles: readonly number[], { index, scores }: PairScores) => {
  const { rows, others } = index;
  const scoresInRows = Float64Array.from(index.pairs, (pair) => scores[pair]!);
  let group: readonly number[] = [];
  let current = 0;
  /** By statement the number of the last group that it is in, and of the last one that it makes a pair with. */
  const lastWithin = new Int32Array(articles.length);
  const lastMet = new Int32Array(articles.length);
  /** Of its pairs with that one: how many there are, how many are not linked and not even alike, and the least score. */
  const met = new Int32Array(articles.length);
  const unlinked = new Int32Array(articles.length);
  const unlike = new Int32Array(articles.length);
  const least = new Float64Array(articles.length);
  /** By article how many of the group stand in it. */
  const standing = new Int32Array(articles.reduce((most, article) => Math.max(most, article), 0) + 1);

  const layOut = (one: number): void => {
    lastWithin[one] = current;
    standing[articles[one]!]!++;
    for (let at = rows[one]!; at < rows[one + 1]!; at++) {
      const other = others[at]!;
      const score = scoresInRows[at]!;
      if (lastMet[other] !== current) {
        lastMet[other] = current;
        met[other] = 0;
        unlinked[other] = 0;
        unlike[other] = 0;
        least[other] = 1;
      }
      met[other]!++;
      if (score < least[other]!) least[other] = score;
      if (score >= LEAST_SCORE) continue;
      unlinked[other]!++;
      if (score < LEAST_OF_ANY) unlike[other]!++;
    }
  };

  const has = (statement: number): boolean => lastWithin[statement] === current;
  const pairsWith = (statements: readonly number[], atLeast: number): Tally | null => {
    const tally: Tally = { pairs: 0, unlinked: 0, unlike: 0, weakest: 1 };
    for (const one of statements) {
      if (has(one)) continue;
      const pairs = group.length - standing[articles[one]!]!;
      const known = lastMet[one] === current ? met[one]! : 0;
      const weakest = known < pairs ? 0 : pairs > 0 ? least[one]! : 1;
      if (weakest < atLeast) return null;
      if (weakest < tally.weakest) tally.weakest = weakest;
      tally.pairs += pairs;
      tally.unlinked += pairs - known;
      tally.unlike += pairs - known;
      if (known === 0) continue;
      tally.unlinked += unlinked[one]!;
      tally.unlike += unlike[one]!;
    }
    return tally;
  };
  const beside: Beside = { has, pairsWith };
  return (statements: readonly number[]): Beside => {
    for (const one of group) standing[articles[one]!] = 0;
    group = statements;
    current++;
    for (const one of group) layOut(one);
    return beside;
  };
};
