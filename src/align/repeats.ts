import { meet } from './focus.js';
import type { Member } from './groups.js';
import { type PairScores, scoreBetween } from './pair-index.js';

/** The words, names left out, that the clauses of a member share with those of others. */
export type CommonWords = (member: Member, others: Member[]) => Set<string>;

/**
 * Tells each thing once: a group loses what a larger one sets side by side already. What stands in both stays only where it
 * says something more than there; a group that has nothing of its own is left out.
 */
export const withoutRepeats = (
  groups: Member[][],
  articleOf: (statement: number) => number,
  commonOf: CommonWords,
  scores: PairScores,
): Member[][] => {
  const once = withoutTwice(groups, articleOf, commonOf, scores);
  // What is left of a larger one may stand in a smaller one now.
  return once.length < groups.length ? withoutRepeats(once, articleOf, commonOf, scores) : once;
};

const withoutTwice = (
  groups: Member[][],
  articleOf: (statement: number) => number,
  commonOf: CommonWords,
  scores: PairScores,
): Member[][] => {
  const told = new Map<number, Member[][]>();
  const own = new Map<Member[], Member[]>();
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const larger = new Set(group.flatMap(({ statement }) => told.get(statement) ?? []));
    const rest = [...larger].reduce((left, one) => withoutTold(left, one, articleOf, commonOf, scores), group);
    if (new Set(rest.map(({ statement }) => articleOf(statement))).size < 2) continue;
    own.set(group, rest);
    for (const { statement } of rest) {
      const known = told.get(statement);
      if (known) known.push(rest);
      else told.set(statement, [rest]);
    }
  }
  return groups.flatMap((group) => {
    const rest = own.get(group);
    return rest ? [rest] : [];
  });
};

/** What matches a statement of the group's own as surely as this stays with it. */
const SURELY = 0.7;

/**
 * Without the members that a larger group tells in the same clauses, unless one stands beside a statement of this group's
 * own, from another article, that it matches surely or with which it shares more than with the larger group.
 */
const withoutTold = (
  group: Member[],
  larger: Member[],
  articleOf: (statement: number) => number,
  commonOf: CommonWords,
  scores: PairScores,
): Member[] => {
  const clausesOf = new Map(larger.map(({ statement, clauses }) => [statement, clauses]));
  const isTold = ({ statement, clauses }: Member): boolean => {
    const told = clausesOf.get(statement);
    return told !== undefined && meet(told, clauses);
  };
  const fresh = group.filter((member) => !isTold(member));
  return group.filter((member) => {
    if (!isTold(member)) return true;
    const others = fresh.filter(({ statement }) => articleOf(statement) !== articleOf(member.statement));
    if (others.some(({ statement }) => scoreBetween(scores, member.statement, statement) >= SURELY)) return true;
    const known = commonOf(member, larger);
    for (const word of commonOf(member, others)) if (!known.has(word)) return true;
    return false;
  });
};
