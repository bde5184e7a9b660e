import { meet } from './focus.js';
import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/**
 * A headline sums up the whole story and so is like much of it: each of its clauses stands in one fact only, the one that
 * it matches most surely; that one article more states it surely counts for a little.
 */
export const withHeadlinesOnce = (groups: Member[][], statements: Statement[]): Member[][] => {
  const headlines = groups.flatMap((group, at) =>
    group.flatMap((member) =>
      statements[member.statement]!.isHeadline
        ? {
            member,
            at,
            fit:
              member.score +
              ARTICLE *
                articlesIn(
                  group.filter(({ score }) => score >= SURE),
                  statements,
                ),
          }
        : [],
    ),
  );
  const kept: Member[] = [];
  const dropped = new Set<Member>();
  for (const { member } of headlines.toSorted((a, b) => b.fit - a.fit || a.at - b.at)) {
    const isTold = kept.some((other) => other.statement === member.statement && meet(other.clauses, member.clauses));
    if (isTold) dropped.add(member);
    else kept.push(member);
  }
  return groups
    .map((group) => group.filter((member) => !dropped.has(member)))
    .filter((group) => articlesIn(group, statements) > 1);
};

const ARTICLE = 0.1;
const SURE = 0.6;

const articlesIn = (group: Member[], statements: Statement[]): number =>
  new Set(group.map(({ statement }) => statements[statement]!.article)).size;
