import { meet } from './focus.js';
import type { Member } from './groups.js';

/**
 * Tells each pair of places once: a group loses what a larger one sets side by side already. What stands in both stays
 * only beside something of its own, from another article; a group that has nothing of its own is left out.
 */
export const withoutRepeats = (groups: Member[][], articleOf: (statement: number) => number): Member[][] => {
  const once = withoutTwice(groups, articleOf);
  // What is left of a larger one may stand in a smaller one now.
  return once.length < groups.length ? withoutRepeats(once, articleOf) : once;
};

const withoutTwice = (groups: Member[][], articleOf: (statement: number) => number): Member[][] => {
  const told = new Map<number, Member[][]>();
  const own = new Map<Member[], Member[]>();
  for (const group of groups.toSorted((a, b) => b.length - a.length)) {
    const larger = new Set(group.flatMap(({ statement }) => told.get(statement) ?? []));
    const rest = [...larger].reduce((left, one) => withoutTold(left, one, articleOf), group);
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

const withoutTold = (group: Member[], larger: Member[], articleOf: (statement: number) => number): Member[] => {
  const clausesOf = new Map(larger.map(({ statement, clauses }) => [statement, clauses]));
  const isTold = ({ statement, clauses }: Member): boolean => {
    const told = clausesOf.get(statement);
    return told !== undefined && meet(told, clauses);
  };
  const fresh = [...new Set(group.filter((member) => !isTold(member)).map(({ statement }) => articleOf(statement)))];
  return group.filter((member) => !isTold(member) || fresh.some((article) => article !== articleOf(member.statement)));
};
