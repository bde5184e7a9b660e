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

/** The statements of a group, each with the clauses in which it matches the others. */
type Members = Map<number, ClauseRange>;

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
  const areForeign = (i: number, j: number): boolean => articleOf(i) !== articleOf(j);
  /** By the first statement of the pair: the second ones with which it is in a group. */
  const grouped = sketches.map(() => new Set<number>());

  const focuses = sketches.map(() => new Map<number, ClauseRange>());
  const focus = (one: number, other: number): ClauseRange => {
    const known = focuses[one]!.get(other);
    if (known) return known;
    const found = focusOn(sketches[one]!, sketches[other]!, weigh);
    focuses[one]!.set(other, found);
    return found;
  };

  const isLinkedToAll = (i: number, members: Members): boolean => {
    for (const member of members.keys()) if (areForeign(member, i) && !scores[i]!.has(member)) return false;
    return true;
  };

  /** Lets a statement join where it fits; the clauses of those that it matches grow by what they share with it. */
  const enter = (i: number, members: Members): void => {
    if (!isLinkedToAll(i, members)) return;
    let own: ClauseRange | null = null;
    const grown: [number, ClauseRange][] = [];
    for (const [member, before] of members) {
      if (!areForeign(member, i)) continue;
      const [mine, theirs] = [focus(i, member), focus(member, i)];
      if ((own && !meet(own, mine)) || !meet(before, theirs)) return;
      own = own ? join(own, mine) : mine;
      grown.push([member, join(before, theirs)]);
    }
    if (!own) return;
    for (const [member, clauses] of grown) members.set(member, clauses);
    members.set(i, own);
  };

  const meanScore = (i: number, members: Members): number => {
    let sum = 0;
    let others = 0;
    for (const member of members.keys()) {
      if (!areForeign(member, i)) continue;
      sum += scores[i]!.get(member) ?? 0;
      others++;
    }
    return sum / Math.max(1, others);
  };

  const groups: Member[][] = [];
  for (const { a, b } of links.toSorted((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)) {
    if (grouped[Math.min(a, b)]!.has(Math.max(a, b))) continue;
    const members: Members = new Map([
      [a, focus(a, b)],
      [b, focus(b, a)],
    ]);
    const waiting = new Set([...scores[a]!.keys(), ...scores[b]!.keys()]);
    for (const next of [...waiting]
      .map((i) => ({ i, score: meanScore(i, members) }))
      .sort((x, y) => y.score - x.score || x.i - y.i))
      if (!members.has(next.i)) enter(next.i, members);
    const all = [...members.keys()];
    for (const i of all) for (const j of all) if (i < j && areForeign(i, j)) grouped[i]!.add(j);
    groups.push(
      all
        .toSorted((x, y) => x - y)
        .map((statement) => ({ statement, clauses: members.get(statement)!, score: meanScore(statement, members) })),
    );
  }
  return groups;
};
