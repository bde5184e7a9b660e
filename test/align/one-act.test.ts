import { describe, expect, it } from 'vitest';
import type { Member } from '../../src/align/groups.js';
import { joinOneAct } from '../../src/align/one-act.js';
import { statementsOf } from '../../src/align/statement.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';
import { pairScores } from './scores.js';

/** Statements 0 to 3 are the first article's, 4 to 7 the second's. */
const texts = [
  'Herons nest here. The council sold the old mill. Trams ran late. The old mill was sold by the council.',
  'Rain fell on the town. The mill has a new owner. Cinemas stay open. Parks close.',
];
const statements = statementsOf(articlesOf(...texts), wordForms);
const group = (...of: number[]): Member[] =>
  of.map((statement) => ({ statement, score: 0.8, clauses: { first: 0, end: 1 } }));
const joined = (scores: [number, number, number][], ...groups: Member[][]): number[][] =>
  joinOneAct(groups, statements, pairScores(statements.length, scores), () => 1).map((members) =>
    members.map(({ statement }) => statement),
  );

describe('one act told at several lengths', () => {
  it('is one fact where two articles have the same clauses in both and the others match', () =>
    expect(joined([[0, 6, 0.7]], group(0, 1, 5), group(1, 5, 6))).toEqual([[0, 1, 5, 6]]));

  it('is two where the others do not match', () =>
    expect(joined([[0, 6, 0.1]], group(0, 1, 5), group(1, 5, 6))).toHaveLength(2));

  it('is two where only one article has the same clauses in both', () =>
    expect(joined([[1, 6, 0.9]], group(1, 5, 4), group(5, 2))).toHaveLength(2));

  it('is one where an article says it twice in nearly the same words', () =>
    expect(joined([], group(1, 5, 7), group(3, 5))).toEqual([[1, 3, 5, 7]]));
});
