import { type ClauseRange, meet } from './focus.js';
import type { Member } from './groups.js';
import type { PairScores } from './pair-index.js';
import { merged, type Tallied, tallier, type Union } from './tally.js';

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
  const { tallied, unionsOf } = tallier(articles, scores);
  const alive = new Map<number, Tallied>();
  /** By statement the groups that have it, each with the clauses in which it does. */
  const containing = articles.map((): { id: number; clauses: ClauseRange }[] => []);
  const enter = (id: number, group: Tallied): void => {
    alive.set(id, group);
    for (const { statement, clauses } of group.members.values()) containing[statement]!.push({ id, clauses });
  };
  const remove = (id: number): Tallied => {
    const group = alive.get(id)!;
    for (const statement of group.statements)
      containing[statement] = containing[statement]!.filter((one) => one.id !== id);
    alive.delete(id);
    return group;
  };
  groups.forEach((group, id) => {
    enter(id, tallied(new Map(group.map((member) => [member.statement, member]))));
  });

  const met = new Uint8Array(2 * groups.length);
  /** The groups that share a place with this one, in the order in which they come up. */
  const rivalsOf = ({ members }: Tallied): number[] => {
    const found: number[] = [];
    for (const { statement, clauses } of members.values())
      for (const { id, clauses: theirs } of containing[statement]!) {
        if (met[id] === 0) found.push(id);
        if (met[id] !== IN_CLAUSES) met[id] = meet(clauses, theirs) ? IN_CLAUSES : IN_OTHERS;
      }
    return found.filter((id) => {
      const sharesPlace = met[id] === IN_CLAUSES;
      met[id] = 0;
      return sharesPlace;
    });
  };

  /** The group with which this one makes the surest fact, `before` where that is as sure; none where it stays alone. */
  const bestFor = (id: number, before: number | undefined): { id: number; union: Union } | undefined => {
    const group = alive.get(id)!;
    const unionWith = unionsOf(group);
    let best: { id: number; union: Union } | undefined;
    const consider = (other: number): void => {
      const union = unionWith(alive.get(other)!, best?.union.weakest ?? 0);
      if (union && (!best || compare(union, best.union) > 0)) best = { id: other, union };
    };
    // The one before is as sure as this one's best, or nearly: what is weaker need not be counted to the end.
    if (before !== undefined && alive.has(before)) consider(before);
    for (const other of rivalsOf(group)) if (other !== id && other !== before) consider(other);
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
    enter(next, tallied(merged(remove(last), remove(best.id))));
    waiting.push(next++);
  }
  return [...alive.values()].map(({ members }) => [...members.values()].sort((x, y) => x.statement - y.statement));
};

/** How a group meets the one that is asked for: in other clauses of a statement, or in the same. */
const IN_OTHERS = 1;
const IN_CLAUSES = 2;

/** The surer fact has the stronger weakest pair; of equals the smaller one says less that is not borne out. */
const compare = (a: Union, b: Union): number => a.weakest - b.weakest || b.pairs - a.pairs;
