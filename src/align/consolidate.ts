import { meet } from './focus.js';
import type { Member } from './groups.js';
import { merged, type PairScores, type Tallied, type Tally, tallier } from './tally.js';

/**
 * Merges groups that tell one fact: a statement repeated within an article, or a chain of rewordings of which not every
 * pair was linked. Two groups merge when each is the other's best: the one with which the weakest pair is strongest
 * (complete linkage, found by a chain of nearest neighbours). Groups that share no place never merge.
 */
export const consolidate = (
  groups: Member[][],
  /** The article of each statement. */
  articles: number[],
  scores: PairScores,
): Member[][] => {
  const { talliedOf, tallyOfBoth } = tallier(articles, scores);
  const alive = new Map<number, Tallied>();
  const containing = new Map<number, Set<number>>();
  const enter = (id: number, group: Tallied): void => {
    alive.set(id, group);
    for (const statement of group.members.keys())
      containing.set(statement, (containing.get(statement) ?? new Set()).add(id));
  };
  const remove = (id: number): Tallied => {
    const group = alive.get(id)!;
    for (const statement of group.members.keys()) containing.get(statement)!.delete(id);
    alive.delete(id);
    return group;
  };
  groups.forEach((group, id) => {
    enter(id, talliedOf(group));
  });

  const rivalsOf = ({ members }: Tallied): Set<number> => {
    const rivals = new Set<number>();
    for (const statement of members.keys()) for (const other of containing.get(statement)!) rivals.add(other);
    return rivals;
  };

  /** Of two groups together, by the smaller id and the greater; null where they are not one fact. */
  const tallies = new Map<number, Map<number, Tally | null>>();
  const tallyOf = (a: number, b: number): Tally | null => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const row = tallies.get(low) ?? new Map<number, Tally | null>();
    const known = row.get(high);
    if (known !== undefined) return known;
    const [one, other] = [alive.get(low)!, alive.get(high)!];
    const tally = sharePlace(one, other) ? (tallyOfBoth(one, other) ?? null) : null;
    tallies.set(low, row.set(high, tally));
    return tally;
  };

  /** The group with which this one makes the surest fact, `before` where that is as sure; none where it stays alone. */
  const bestFor = (id: number, before: number | undefined): { id: number; tally: Tally } | undefined => {
    const group = alive.get(id)!;
    let best: { id: number; tally: Tally } | undefined;
    for (const other of rivalsOf(group)) {
      const tally = other === id ? null : tallyOf(id, other);
      if (!tally) continue;
      const order = best ? compare(tally, best.tally) : 1;
      if (order > 0 || (order === 0 && other === before)) best = { id: other, tally };
    }
    return best;
  };

  let next = groups.length;
  const waiting = [...alive.keys()];
  const chain: number[] = [];
  for (let at = 0; at < waiting.length || chain.length > 0; ) {
    if (chain.length === 0) {
      if (alive.has(waiting[at]!)) chain.push(waiting[at]!);
      at++;
      continue;
    }
    const before = chain.at(-2);
    const last = chain.at(-1)!;
    // A merged group may be surer with one farther up the chain than any of its parts was: then that one is gone.
    if (!alive.has(last)) {
      chain.pop();
      continue;
    }
    const best = bestFor(last, before);
    if (best && best.id !== before) {
      chain.push(best.id);
      continue;
    }
    chain.pop();
    if (!best) continue;
    chain.pop();
    const members = merged(remove(last), remove(best.id));
    enter(next, { members, statements: [...members.keys()], tally: best.tally });
    waiting.push(next++);
  }
  return [...alive.values()].map(({ members }) => [...members.values()].sort((x, y) => x.statement - y.statement));
};

/** The surer fact has the stronger weakest pair; of equals the smaller one says less that is not borne out. */
const compare = (a: Tally, b: Tally): number => a.weakest - b.weakest || b.pairs - a.pairs;

const sharePlace = (a: Tallied, b: Tallied): boolean => {
  const [small, large] = a.members.size < b.members.size ? [a, b] : [b, a];
  for (const { statement, clauses } of small.members.values()) {
    const other = large.members.get(statement);
    if (other && meet(clauses, other.clauses)) return true;
  }
  return false;
};
