import { type ClauseRange, join, meet } from './focus.js';
import type { Member } from './groups.js';

/** Two groups that share a place are one fact if so great a share of all their pairs of statements is linked. */
const LEAST_LINKED = 0.75;

/** Whether two statements, by index, count as aligned. */
export type IsLinked = (a: number, b: number) => boolean;

/**
 * Merges groups that tell one fact: a statement repeated within an article, or a chain of rewordings of which not every
 * pair was linked. Best first; groups that share no place never merge.
 */
export const consolidate = (
  groups: Member[][],
  articleOf: (statement: number) => number,
  isLinked: IsLinked,
): Member[][] => {
  const alive = new Map(groups.map((group, i) => [i, group]));
  const containing = new Map<number, Set<number>>();
  const enter = (id: number, group: Member[]): void => {
    for (const { statement } of group) containing.set(statement, (containing.get(statement) ?? new Set()).add(id));
  };
  for (const [id, group] of alive) enter(id, group);

  /** 0 as soon as too few can be linked: most groups that share a place tell two facts. */
  const linkedShare = (members: Member[]): number => {
    const pairs = foreignPairs(members.map(({ statement }) => articleOf(statement)));
    const mostUnlinked = (1 - LEAST_LINKED) * pairs;
    let unlinked = 0;
    for (const [n, { statement: a }] of members.entries())
      for (let m = n + 1; m < members.length; m++) {
        const b = members[m]!.statement;
        if (articleOf(a) === articleOf(b) || isLinked(a, b)) continue;
        unlinked++;
        if (unlinked > mostUnlinked) return 0;
      }
    return pairs > 0 ? 1 - unlinked / pairs : 0;
  };

  const queue = [...alive.keys()];
  let next = groups.length;
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const group = alive.get(id);
    if (!group) continue;
    let best: { other: number; members: Member[]; share: number } | null = null;
    for (const other of new Set(group.flatMap(({ statement }) => [...containing.get(statement)!]))) {
      const rival = alive.get(other);
      if (other === id || !rival || !sharePlace(group, rival)) continue;
      const members = union(group, rival);
      const share = linkedShare(members);
      if (share >= LEAST_LINKED && (!best || share > best.share)) best = { other, members, share };
    }
    if (!best) continue;
    alive.delete(id);
    alive.delete(best.other);
    alive.set(next, best.members);
    enter(next, best.members);
    queue.push(next++);
  }
  return [...alive.values()];
};

/** How many pairs of members stand in different articles. */
const foreignPairs = (articles: number[]): number => {
  const counts = new Map<number, number>();
  for (const article of articles) counts.set(article, (counts.get(article) ?? 0) + 1);
  let pairs = articles.length ** 2;
  for (const count of counts.values()) pairs -= count ** 2;
  return pairs / 2;
};

const sharePlace = (a: Member[], b: Member[]): boolean =>
  a.some((one) => b.some((other) => one.statement === other.statement && meet(one.clauses, other.clauses)));

const union = (a: Member[], b: Member[]): Member[] => {
  const members = new Map<number, { clauses: ClauseRange; score: number }>();
  for (const { statement, clauses, score } of [...a, ...b]) {
    const own = members.get(statement);
    members.set(statement, {
      clauses: own ? (meet(own.clauses, clauses) ? join(own.clauses, clauses) : own.clauses) : clauses,
      score: Math.max(own?.score ?? 0, score),
    });
  }
  return [...members].map(([statement, rest]) => ({ statement, ...rest })).sort((x, y) => x.statement - y.statement);
};
