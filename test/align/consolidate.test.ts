import { describe, expect, it } from 'vitest';
import { consolidate } from '../../src/align/consolidate.js';
import type { Member } from '../../src/align/groups.js';

const group = (...statements: number[]): Member[] =>
  statements.map((statement) => ({ statement, score: 0.8, clauses: { first: 0, end: 1 } }));

/** Statements 0, 1 and 2 stand in three articles; the scores of the pairs 0-1, 0-2 and 1-2. */
const merged = (scores: [number, number, number], groups: Member[][]): number[][] => {
  const [first, second, third] = scores;
  const scoreOf = (a: number, b: number): number => [first, second, third][a + b - 1]!;
  return consolidate(groups, (statement) => statement, scoreOf).map((members) =>
    members.map(({ statement }) => statement),
  );
};

describe('two groups that share a statement', () => {
  it('are one fact where all but one of the pairs are linked', () =>
    expect(merged([0.8, 0.8, 0.3], [group(0, 1), group(0, 2)])).toEqual([[0, 1, 2]]));

  it('stay two where nothing speaks for the statements that they do not share', () =>
    expect(merged([0.9, 0.9, 0.04], [group(0, 1), group(0, 2)])).toEqual([
      [0, 1],
      [0, 2],
    ]));

  it('stay two where they hold different clauses of it', () => {
    const elsewhere = group(0, 2).map((member) => ({ ...member, clauses: { first: 1, end: 2 } }));
    expect(merged([0.9, 0.9, 0.9], [group(0, 1), elsewhere])).toHaveLength(2);
  });
});

it('a group joins the one with which the weakest pair is strongest', () => {
  // Statement 0 matches 1 and 2 in one clause; 1 and 2 match each other worse than 3 does either.
  const scores: Record<string, number> = { '0 1': 0.9, '0 2': 0.9, '0 3': 0.9, '1 2': 0.05, '1 3': 0.7, '2 3': 0.2 };
  const facts = consolidate(
    [group(0, 1), group(0, 2), group(0, 3)],
    (statement) => statement,
    (a, b) => scores[`${Math.min(a, b)} ${Math.max(a, b)}`] ?? 0,
  ).map((members) => members.map(({ statement }) => statement).join(' '));
  expect(facts.toSorted()).toEqual(['0 1 3', '0 2']);
});
