import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/align/groups.js';
import type { PairScores } from '../../src/align/pair-index.js';
import { withoutRepeats } from '../../src/align/repeats.js';
import { pairScores } from './scores.js';

/** Statements 0 to 9 stand in the first article, 10 to 19 in the second, and so on. */
const articleOf = (statement: number): number => Math.floor(statement / 10);
const group = (...statements: number[]): Member[] =>
  statements.map((statement) => ({ statement, score: 0.8, clauses: { first: 0, end: 1 } }));
/** The words of each statement; those without any have one word in common with all. */
const withWords =
  (words: Record<number, string[]>, scores: PairScores = pairScores(30, [])) =>
  (...groups: Member[][]): number[][] => {
    const wordsOf = ({ statement }: Member): string[] => words[statement] ?? ['ferry'];
    const commonOf = (member: Member, others: Member[]): Set<string> =>
      new Set(
        wordsOf(member).filter((word) =>
          others.some((other) => other.statement !== member.statement && wordsOf(other).includes(word)),
        ),
      );
    return withoutRepeats(groups, articleOf, commonOf, scores).map((members) =>
      members.map(({ statement }) => statement),
    );
  };
const told = withWords({});

describe('a pair of places is told once', () => {
  it('by the larger group', () => expect(told(group(0, 10), group(0, 10, 20))).toEqual([[0, 10, 20]]));

  it('and again only where it says something more beside a statement of its own, from another article', () => {
    const words = { 0: ['ferry', 'aground', 'first'], 10: ['ferry', 'aground'], 20: ['ferry', 'aground'] };
    expect(withWords({ ...words, 11: ['first', 'aground'] })(group(0, 10, 20), group(0, 11))).toHaveLength(2);
    expect(withWords({ ...words, 1: ['first'] })(group(0, 10, 20), group(0, 1))).toEqual([[0, 10, 20]]);
  });

  it('not again beside a statement with which it shares what the larger group tells', () =>
    expect(told(group(0, 10, 20), group(0, 11))).toEqual([[0, 10, 20]]));

  it('again beside a statement that it matches surely', () => {
    expect(withWords({}, pairScores(30, [[0, 11, 0.9]]))(group(0, 10, 20), group(0, 11))).toHaveLength(2);
  });

  it('twice where other clauses are meant', () => {
    const elsewhere = group(0, 10).map((member) => ({ ...member, clauses: { first: 1, end: 2 } }));
    expect(told(group(0, 10, 20), elsewhere)).toHaveLength(2);
  });
});
