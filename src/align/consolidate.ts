import { type ClauseRange, join, meet } from './focus.js';
import type { Member } from './groups.js';

/** Two groups are one fact if they share a place and the statements of both match one another this well on average. */
const LEAST_COHESION = 0.65;

/** Score of any two statements, 0 where they were not compared. */
export type ScoreOf = (a: number, b: number) => number;

/**
 * Merges groups that tell one fact: a statement repeated within an article, or a chain of rewordings of which not every
 * pair was linked. Best first; groups that share no place never merge.
 */
export const consolidate = (
  groups: Member[][],
  articleOf: (statement: number) => number,
  scoreOf: ScoreOf,
): Member[][] => {
  const alive = new Map(groups.map((group, i) => [i, group]));
  const containing = new Map<number, Set<number>>();
  const enter = (id: number, group: Member[]): void => {
    for (const { statement } of group) containing.set(statement, (containing.get(statement) ?? new Set()).add(id));
  };
  for (const [id, group] of alive) enter(id, group);

  const cohesion = (members: Member[]): number => {
    let sum = 0;
    let pairs = 0;
    for (const [n, { statement: a }] of members.entries())
      for (const { statement: b } of members.slice(n + 1)) {
        if (articleOf(a) === articleOf(b)) continue;
        sum += scoreOf(a, b);
        pairs++;
      }
    return pairs > 0 ? sum / pairs : 0;
  };

  const queue = [...alive.keys()];
  let next = groups.length;
  for (let id = queue.shift(); id !== undefined; id = queue.shift()) {
    const group = alive.get(id);
    if (!group) continue;
    let best: { other: number; members: Member[]; cohesion: number } | null = null;
    for (const other of new Set(group.flatMap(({ statement }) => [...containing.get(statement)!]))) {
      const rival = alive.get(other);
      if (other === id || !rival || !sharePlace(group, rival)) continue;
      const members = union(group, rival);
      const reached = cohesion(members);
      if (reached >= LEAST_COHESION && (!best || reached > best.cohesion)) best = { other, members, cohesion: reached };
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
