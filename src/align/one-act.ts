import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { isTop } from './main-news.js';
import { dice, shared } from './sketch.js';
import { type Statement, wordsIn } from './statement.js';
import type { PairScores } from './tally.js';
import type { Weigh } from './vocabulary.js';

/**
 * One act told at several lengths is one fact ("rejected the veto", "the veto, the first of his term, was rejected"): groups
 * are joined that share clauses in two articles and whose other sentences match on the whole, and a group all of whose
 * clauses another one has, or has a sentence of the same article that says the same in nearly the same words.
 */
export const joinOneAct = (
  groups: Member[][],
  statements: Statement[],
  scores: PairScores,
  weigh: Weigh,
): Member[][] => {
  const isSaidTwice = twinsIn(statements, weigh);
  const isOneAct = (a: Member[], b: Member[]): boolean =>
    b.every((member) => a.some((other) => isSamePlace(member, other) || isSaidTwice(member, other))) ||
    (articlesShared(a, b, statements) >= 2 && matchBeyond(a, b, statements, scores));
  const joined: Member[][] = [];
  const holding = new Map<number, Set<number>>();
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const near = new Set(group.flatMap(({ statement }) => [...(holding.get(statement) ?? [])]));
    const at = [...near].sort((x, y) => x - y).find((i) => isOneAct(joined[i]!, group)) ?? joined.length;
    joined[at] = joined[at] ? bothOf(joined[at], group) : group;
    for (const { statement } of joined[at]!) holding.set(statement, (holding.get(statement) ?? new Set()).add(at));
  }
  return joined.length < groups.length ? joinOneAct(joined, statements, scores, weigh) : groups;
};

const isSamePlace = (a: Member, b: Member): boolean => a.statement === b.statement && meet(a.clauses, b.clauses);

const articlesShared = (a: Member[], b: Member[], statements: Statement[]): number =>
  new Set(
    a
      .filter((one) => b.some((other) => isSamePlace(one, other)))
      .map(({ statement }) => statements[statement]!.article),
  ).size;

/** Mean score from which sentences match on the whole: that of a pair that counts as aligned. */
const LEAST_MEAN = 0.4;

/** Whether the sentences that only one of the two has match those that only the other one has. */
const matchBeyond = (a: Member[], b: Member[], statements: Statement[], scores: PairScores): boolean => {
  const own = without(a, b);
  const others = without(b, a);
  let sum = 0;
  let pairs = 0;
  for (const one of own)
    for (const other of others) {
      if (statements[one]!.article === statements[other]!.article) continue;
      sum += scores[one]!.get(other) ?? 0;
      pairs++;
    }
  return sum >= LEAST_MEAN * pairs;
};

const without = (a: Member[], b: Member[]): number[] => {
  const told = new Set(b.map(({ statement }) => statement));
  return a.flatMap(({ statement }) => (told.has(statement) ? [] : statement));
};

/** Share of weighted words (Dice) from which an article says the same in two of its sentences … */
const LEAST_TWIN = 0.6;
/** … and its headline and lead do, of which the lead says more. */
const LEAST_TOP_TWIN = 0.4;

const twinsIn = (statements: Statement[], weigh: Weigh) => {
  const known = new Map<Member, Set<string>>();
  const wordsOf = (member: Member): Set<string> => {
    const words =
      known.get(member) ??
      new Set(wordsIn(statements[member.statement]!, member.clauses).flatMap(({ key }) => key ?? []));
    known.set(member, words);
    return words;
  };
  const weightOf = (words: Set<string>): number => shared(words, words, weigh);
  return (one: Member, other: Member): boolean => {
    if (one.statement === other.statement) return false;
    if (statements[one.statement]!.article !== statements[other.statement]!.article) return false;
    const [a, b] = [wordsOf(one), wordsOf(other)];
    return (
      dice(shared(a, b, weigh), weightOf(a), weightOf(b)) >=
      (isTop(statements[one.statement]!) && isTop(statements[other.statement]!) ? LEAST_TOP_TWIN : LEAST_TWIN)
    );
  };
};

/** The members of both; where both have a sentence, its clauses together. */
const bothOf = (a: Member[], b: Member[]): Member[] => {
  const members = new Map(a.map((member) => [member.statement, member]));
  for (const member of b) members.set(member.statement, together(members.get(member.statement), member));
  return [...members.values()].sort((x, y) => x.statement - y.statement);
};

const together = (a: Member | undefined, b: Member): Member => {
  if (!a) return b;
  const surer = b.score > a.score ? b : a;
  return meet(a.clauses, b.clauses) ? { ...surer, clauses: join(a.clauses, b.clauses) } : surer;
};
