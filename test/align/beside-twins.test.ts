import { expect, it } from 'vitest';
import { withoutThirds } from '../../src/align/beside-twins.js';
import type { Member } from '../../src/align/groups.js';
import type { Statement } from '../../src/align/statement.js';

/** One statement an article. */
const statements = [0, 1, 2].map((article) => ({ article })) as Statement[];
const members = (third: number, end: number, twins = 0.97): Member[] =>
  [twins, twins, third].map((score, statement) => ({
    statement,
    score,
    clauses: { first: 0, end: statement === 2 ? end : 1 },
  }));
const staying = (group: Member[]): number => withoutThirds(group, members(0.5, 1), statements).length;

it('a third article that matched only when more of it was shown leaves what two tell in nearly the same words', () =>
  expect(staying(members(0.4, 2))).toBe(2));

it('it stays where it matched as it was, where it matches surely, and where the two use words of their own', () => {
  expect(staying(members(0.4, 1))).toBe(3);
  expect(staying(members(0.7, 2))).toBe(3);
  expect(staying(members(0.4, 2, 0.8))).toBe(3);
});
