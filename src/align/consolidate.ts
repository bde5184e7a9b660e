import { type ClauseRange, meet } from './focus.js';
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
  /** By statement the groups that have it, each with the clauses in which it does. */
  const containing = articles.map(() => new Map<number, ClauseRange>());
  const enter = (id: number, group: Tallied): void => {
    alive.set(id, group);
    for (const { statement, clauses } of group.members.values()) containing[statement]!.set(id, clauses);
  };
  const remove = (id: number): Tallied => {
    const group = alive.get(id)!;
    for (const statement of group.members.keys()) containing[statement]!.delete(id);
    alive.delete(id);
    return group;
  };
  groups.forEach((group, id) => {
    enter(id, talliedOf(group));
  });

  /** The groups that have a statement of this one, in the order in which they come up, and whether they share a place with it. */
  const rivalsOf = ({ members }: Tallied): Map<number, boolean> => {
    const rivals = new Map<number, boolean>();
    for (const { statement, clauses } of members.values())
      for (const [other, theirs] of containing[statement]!)
        if (rivals.get(other) !== true) rivals.set(other, meet(clauses, theirs));
    return rivals;
  };

  /** Of two groups together, by the smaller id and the greater; of those that are no fact, for which least score of a pair. */
  const tallies = new Map<number, Map<number, Tally | number>>();
  /** Null where they are not one fact or one with a weaker pair than `least`: most pairs of groups are soon found to be none. */
  const tallyOf = (a: number, b: number, least: number): Tally | null => {
    const [low, high] = a < b ? [a, b] : [b, a];
    const [one, other] = [alive.get(low)!, alive.get(high)!];
    // Together they are no surer than each by itself.
    if (one.tally.weakest < least || other.tally.weakest < least) return null;
    const row = tallies.get(low) ?? new Map<number, Tally | number>();
    tallies.set(low, row);
    const known = row.get(high);
    if (typeof known === 'object') return known;
    if (known !== undefined && known <= least) return null;
    const tally = tallyOfBoth(one, other, least);
    row.set(high, tally ?? least);
    return tally;
  };

  /** The group with which this one makes the surest fact, `before` where that is as sure; none where it stays alone. */
  const bestFor = (id: number, before: number | undefined): { id: number; tally: Tally } | undefined => {
    const group = alive.get(id)!;
    let best: { id: number; tally: Tally } | undefined;
    const consider = (other: number): void => {
      const tally = tallyOf(id, other, best?.tally.weakest ?? 0);
      if (tally && (!best || compare(tally, best.tally) > 0)) best = { id: other, tally };
    };
    // The one before is as sure as this one's best, or nearly: what is weaker need not be counted to the end.
    if (before !== undefined && alive.has(before)) consider(before);
    for (const [other, sharesPlace] of rivalsOf(group))
      if (sharesPlace && other !== id && other !== before) consider(other);
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
