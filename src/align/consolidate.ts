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

  const linkedShare = (members: Member[]): number => {
    let pairs = 0;
    let linked = 0;
    for (const [n, { statement: a }] of members.entries())
      for (const { statement: b } of members.slice(n + 1)) {
        if (articleOf(a) === articleOf(b)) continue;
        pairs++;
        if (isLinked(a, b)) linked++;
      }
    return pairs > 0 ? linked / pairs : 0;
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
