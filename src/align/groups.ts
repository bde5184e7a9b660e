import { type ClauseRange, focusOn, join, meet } from './focus.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Two statements, by index, that count as aligned, and how sure that is. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

export interface Member {
  /** Index of the statement. */
  statement: number;
  clauses: ClauseRange;
  /** Mean score of its links to the members of other articles. */
  score: number;
}

/**
 * Groups links into facts. Every member must match every member of another article, in clauses that meet, so that two
 * facts are never joined because one sentence holds both. A link belongs to one group; a statement may be in several.
 */
export const groupLinks = (sketches: Sketch[], links: Link[], weigh: Weigh): Member[][] => {
  const scores = sketches.map(() => new Map<number, number>());
  for (const { a, b, score } of links) {
    scores[a]!.set(b, score);
    scores[b]!.set(a, score);
  }
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const foreign = (i: number, members: Map<number, ClauseRange>): number[] =>
    [...members.keys()].filter((member) => articleOf(member) !== articleOf(i));
  /** By the first statement of the pair: the second ones with which it is in a group. */
  const grouped = sketches.map(() => new Set<number>());

  const focuses = sketches.map(() => new Map<number, ClauseRange>());
  const focus = (one: number, other: number): ClauseRange => {
    const known = focuses[one]!.get(other) ?? focusOn(sketches[one]!, sketches[other]!, weigh);
    focuses[one]!.set(other, known);
    return known;
  };

  const isLinkedToAll = (i: number, members: Map<number, ClauseRange>): boolean => {
    for (const member of members.keys())
      if (articleOf(member) !== articleOf(i) && !scores[i]!.has(member)) return false;
    return true;
  };

  /** The clauses of all concerned after statement `i` joined; null where it does not fit. */
  const joined = (i: number, members: Map<number, ClauseRange>): Map<number, ClauseRange> | null => {
    if (!isLinkedToAll(i, members)) return null;
    const result = new Map(members);
    for (const member of foreign(i, members)) {
      const own = focus(i, member);
      const theirs = focus(member, i);
      const before = result.get(i);
      if ((before && !meet(before, own)) || !meet(result.get(member)!, theirs)) return null;
      result.set(i, before ? join(before, own) : own);
      result.set(member, join(result.get(member)!, theirs));
    }
    return result.has(i) ? result : null;
  };

  const meanScore = (i: number, members: Map<number, ClauseRange>): number => {
    const others = foreign(i, members);
    return others.reduce((sum, other) => sum + (scores[i]!.get(other) ?? 0), 0) / Math.max(1, others.length);
  };

  const groups: Member[][] = [];
  for (const { a, b } of links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (grouped[Math.min(a, b)]!.has(Math.max(a, b))) continue;
    let members = new Map([
      [a, focus(a, b)],
      [b, focus(b, a)],
    ]);
    const waiting = new Set([...scores[a]!.keys(), ...scores[b]!.keys()]);
    for (const next of [...waiting]
      .map((i) => ({ i, score: meanScore(i, members) }))
      .sort((x, y) => y.score - x.score || x.i - y.i))
      if (!members.has(next.i)) members = joined(next.i, members) ?? members;
    const all = [...members.keys()];
    for (const i of all) for (const j of foreign(i, members)) if (i < j) grouped[i]!.add(j);
    groups.push(
      all
        .toSorted((x, y) => x - y)
        .map((statement) => ({ statement, clauses: members.get(statement)!, score: meanScore(statement, members) })),
    );
  }
  return groups;
};
