import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/align/groups.js';
import { withHeadlinesOnce } from '../../src/align/headlines-once.js';
import type { Statement } from '../../src/align/statement.js';

/** Statement 0 is the first article's headline, 1 and 2 stand in its text; 3 and 4 in the second article's. */
const statements = [0, 0, 0, 1, 1].map((article, i) => ({ article, isHeadline: i === 0 })) as Statement[];
const member = (statement: number, score: number, clause = 0): Member => ({
  statement,
  score,
  clauses: { first: clause, end: clause + 1 },
});
const told = (...groups: Member[][]): number[][] =>
  withHeadlinesOnce(groups, statements).map((group) => group.map(({ statement }) => statement));

describe('a headline', () => {
  it('stands in the fact that it matches most surely, and in no other', () =>
    expect(
      told([member(0, 0.9), member(1, 0.9), member(3, 0.9)], [member(0, 0.7), member(2, 0.9), member(4, 0.9)]),
    ).toEqual([
      [0, 1, 3],
      [2, 4],
    ]));

  it('leaves no fact behind that only one other article states', () =>
    expect(told([member(0, 0.9), member(3, 0.9)], [member(0, 0.7), member(4, 0.9)])).toEqual([[0, 3]]));

  it('stands in two facts with two of its clauses', () =>
    expect(told([member(0, 0.9), member(3, 0.9)], [member(0, 0.7, 1), member(4, 0.9)])).toHaveLength(2));
});

it('another sentence may stand in two facts', () =>
  expect(told([member(1, 0.9), member(3, 0.9)], [member(1, 0.7), member(4, 0.9)])).toHaveLength(2));
