import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/align/groups.js';
import { withoutRepeats } from '../../src/align/repeats.js';

/** Statements 0 to 9 stand in the first article, 10 to 19 in the second, and so on. */
const articleOf = (statement: number): number => Math.floor(statement / 10);
const group = (...statements: number[]): Member[] =>
  statements.map((statement) => ({ statement, score: 0.8, clauses: { first: 0, end: 1 } }));
const told = (...groups: Member[][]): number[][] =>
  withoutRepeats(groups, articleOf).map((members) => members.map(({ statement }) => statement));

describe('a pair of places is told once', () => {
  it('by the larger group', () => expect(told(group(0, 10), group(0, 10, 20))).toEqual([[0, 10, 20]]));

  it('and again only beside a statement of its own, from another article', () =>
    expect(told(group(0, 10, 11, 20), group(1, 0, 10))).toEqual([
      [0, 10, 11, 20],
      [1, 10],
    ]));

  it('twice where other clauses are meant', () => {
    const elsewhere = group(0, 10).map((member) => ({ ...member, clauses: { first: 1, end: 2 } }));
    expect(told(group(0, 10, 20), elsewhere)).toHaveLength(2);
  });
});
