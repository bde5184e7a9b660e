import { describe, expect, it } from 'vitest';
import { indexPairs, NO_PAIR, scoreBetween } from '../../src/align/pair-index.js';
import { pairScores } from './scores.js';

describe('pairs of statements', () => {
  const pairs = [
    { a: 0, b: 2 },
    { a: 1, b: 2 },
    { a: 0, b: 3 },
  ];
  const index = indexPairs(pairs, 5);
  it('are found by both statements, in any order', () => {
    for (const [n, { a, b }] of pairs.entries()) expect([index.pairOf(a, b), index.pairOf(b, a)]).toEqual([n, n]);
  });
  it('are not found where there are none', () => {
    for (const [a, b] of [
      [0, 1],
      [1, 3],
      [2, 3],
      [4, 0],
    ] as const)
      expect(index.pairOf(a, b)).toBe(NO_PAIR);
  });
  it('are found by one statement in the order of the others', () => {
    const rowOf = (one: number): number[] => [...index.others.slice(index.rows[one], index.rows[one + 1])];
    expect([0, 1, 2, 3, 4].map(rowOf)).toEqual([[2, 3], [2], [0, 1], [0], []]);
  });
  it('are found among many', () => {
    const many = Array.from({ length: 60 }, (_, b) => Array.from({ length: b }, (_, a) => ({ a, b })))
      .flat()
      .filter(({ a, b }) => (a * b) % 3 !== 1);
    const { pairOf } = indexPairs(many, 60);
    expect(many.every(({ a, b }, n) => pairOf(b, a) === n)).toBe(true);
    expect(pairOf(1, 4)).toBe(NO_PAIR);
  });
});

it('nothing says of two that make no pair that they state one thing', () => {
  const scores = pairScores(3, [[0, 2, 0.7]]);
  expect([scoreBetween(scores, 2, 0), scoreBetween(scores, 1, 2)]).toEqual([0.7, 0]);
});
