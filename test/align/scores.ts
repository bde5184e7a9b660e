import { indexPairs, type PairScores } from '../../src/align/pair-index.js';

/** Scores of pairs of so many statements; of those that are left out nothing says that they state one thing. */
export const pairScores = (statements: number, scored: [a: number, b: number, score: number][]): PairScores => {
  const sorted = scored.toSorted((x, y) => x[1] - y[1] || x[0] - y[0]);
  return {
    index: indexPairs(
      sorted.map(([a, b]) => ({ a, b })),
      statements,
    ),
    scores: Float64Array.from(sorted, ([, , score]) => score),
  };
};
