import { meet } from './focus.js';
import type { Member } from './groups.js';

/** Groups without those of which every member stands, in clauses that meet, in a larger group too: one fact told twice. */
export const withoutSubsets = (groups: Member[][]): Member[][] => {
  const containing = new Map<number, number[]>();
  groups.forEach((group, i) => {
    for (const { statement } of group) containing.set(statement, [...(containing.get(statement) ?? []), i]);
  });
  const isWithin = (group: Member[], larger: Member[]): boolean =>
    group.every((one) => larger.some((other) => other.statement === one.statement && meet(other.clauses, one.clauses)));
  return groups.filter(
    (group, i) =>
      !containing
        .get(group[0]!.statement)!
        .some(
          (other) =>
            (groups[other]!.length > group.length || (groups[other]!.length === group.length && other < i)) &&
            isWithin(group, groups[other]!),
        ),
  );
};
