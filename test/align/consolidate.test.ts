import { describe, expect, it } from 'vitest';
import { consolidate } from '../../src/align/consolidate.js';
import type { Member } from '../../src/align/groups.js';
import { pairScores } from './scores.js';

const group = (...statements: number[]): Member[] =>
  statements.map((statement) => ({ statement, score: 0.8, clauses: { first: 0, end: 1 } }));

type Scored = [a: number, b: number, score: number][];

/** Each statement stands in an article of its own. */
const merged = (scored: Scored, groups: Member[][]): number[][] =>
  consolidate(groups, [0, 1, 2, 3], pairScores(4, scored)).map((members) => members.map(({ statement }) => statement));

describe('two groups that share a statement', () => {
  it('are one fact where all but one of the pairs are linked', () =>
    expect(
      merged(
        [
          [0, 1, 0.8],
          [0, 2, 0.8],
          [1, 2, 0.3],
        ],
        [group(0, 1), group(0, 2)],
      ),
    ).toEqual([[0, 1, 2]]));

  it('stay two where nothing speaks for the statements that they do not share', () =>
    expect(
      merged(
        [
          [0, 1, 0.9],
          [0, 2, 0.9],
          [1, 2, 0.04],
        ],
        [group(0, 1), group(0, 2)],
      ),
    ).toEqual([
      [0, 1],
      [0, 2],
    ]));

  it('stay two where they hold different clauses of it', () => {
    const elsewhere = group(0, 2).map((member) => ({ ...member, clauses: { first: 1, end: 2 } }));
    expect(
      merged(
        [
          [0, 1, 0.9],
          [0, 2, 0.9],
          [1, 2, 0.9],
        ],
        [group(0, 1), elsewhere],
      ),
    ).toHaveLength(2);
  });
});

it('a group joins the one with which the weakest pair is strongest', () => {
  const scored: Scored = [
    [0, 1, 0.9],
    [0, 2, 0.9],
    [0, 3, 0.9],
    [1, 2, 0.05],
    [1, 3, 0.7],
    [2, 3, 0.2],
  ];
  const facts = merged(scored, [group(0, 1), group(0, 2), group(0, 3)]);
  expect(facts.toSorted((a, b) => b.length - a.length)).toEqual([
    [0, 1, 3],
    [0, 2],
  ]);
});
