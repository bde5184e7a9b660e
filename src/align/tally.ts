import { besideGroups } from './beside-group.js';
import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { LEAST_OF_ANY, type PairScores, scoreBetween } from './pair-index.js';
import { LEAST_SCORE } from './score.js';

/** Two groups that share a place are one fact if so great a share of all their pairs of statements is linked. */
const LEAST_LINKED = 2 / 3;
/** A fact of many outlets is told in wordings of which some share nothing: beyond so many pairs, this share may be unlike. */
const ALIKE_PAIRS = 50;
const MOST_UNLIKE = 0.1;

/** Counts over the pairs of members of different articles. */
export interface Tally {
  pairs: number;
  unlinked: number;
  /** Pairs that nothing speaks for. */
  unlike: number;
  /** The least score of a pair. */
  weakest: number;
}

/** A group, by statement, with its tally. */
export interface Tallied {
  members: Map<number, Member>;
  statements: number[];
  tally: Tally;
}

/** What two groups would be as one: the number of their pairs, and the least score of one. */
export type Union = Pick<Tally, 'pairs' | 'weakest'>;

const isOneFact = (pairs: number, unlinked: number, unlike: number): boolean =>
  unlinked <= (1 - LEAST_LINKED) * pairs + ROUNDING && unlike <= MOST_UNLIKE * Math.max(0, pairs - ALIKE_PAIRS);
const ROUNDING = 1e-9;

/** Of each statement its article, and the scores of pairs. */
export const tallier = (articles: number[], scores: PairScores) => {
  const tallyAmong = (statements: readonly number[]): Tally => {
    const tally: Tally = { pairs: 0, unlinked: 0, unlike: 0, weakest: 1 };
    for (const [n, one] of statements.entries())
      for (let before = 0; before < n; before++) {
        const other = statements[before]!;
        if (articles[one] === articles[other]) continue;
        const score = scoreBetween(scores, one, other);
        tally.pairs++;
        if (score < tally.weakest) tally.weakest = score;
        if (score < LEAST_SCORE) tally.unlinked++;
        if (score < LEAST_OF_ANY) tally.unlike++;
      }
    return tally;
  };

  const pairsAmong = (statements: readonly number[]): number => {
    let pairs = 0;
    for (const [n, one] of statements.entries())
      for (let before = 0; before < n; before++) if (articles[one] !== articles[statements[before]!]) pairs++;
    return pairs;
  };

  const tallied = (members: Map<number, Member>): Tallied => {
    const statements = [...members.keys()];
    return { members, statements, tally: tallyAmong(statements) };
  };

  const layOut = besideGroups(articles, scores);

  /**
   * Sets others beside a group, until the next one is asked for. Null where the two are not one fact or one with a weaker pair
   * than `least`.
   */
  const unionsOf = (group: Tallied): ((other: Tallied, least: number) => Union | null) => {
    const beside = layOut(group.statements);
    return (other, least) => {
      // Together they are no surer than each by itself, and most have a weaker pair soon.
      if (group.tally.weakest < least || other.tally.weakest < least) return null;
      const between = beside.pairsWith(other.statements, least);
      if (!between) return null;
      const [one, two] = [group.tally, other.tally];
      const unlinked = one.unlinked + between.unlinked;
      const unlike = one.unlike + between.unlike;
      if (!isOneFact(one.pairs + between.pairs + two.pairs, unlinked, unlike)) return null;
      const fresh = other.statements.filter((statement) => !beside.has(statement));
      const pairs = one.pairs + between.pairs + pairsAmong(fresh);
      const union = { pairs, weakest: Math.min(one.weakest, two.weakest, between.weakest) };
      // Among those that are new no more are unlinked than in all of their group, mostly none: no need to look at them.
      if (isOneFact(pairs, unlinked + two.unlinked, unlike + two.unlike)) return union;
      const among = tallyAmong(fresh);
      return isOneFact(pairs, unlinked + among.unlinked, unlike + among.unlike) ? union : null;
    };
  };

  return { tallied, unionsOf };
};

/** The members of both; where both have a statement, its clauses joined. */
export const merged = (a: Tallied, b: Tallied): Map<number, Member> => {
  const members = new Map(a.members);
  for (const member of b.members.values()) {
    const own = members.get(member.statement);
    members.set(member.statement, own ? joined(own, member) : member);
  }
  return members;
};

const joined = (a: Member, b: Member): Member => ({
  statement: a.statement,
  clauses: meet(a.clauses, b.clauses) ? join(a.clauses, b.clauses) : a.clauses,
  score: Math.max(a.score, b.score),
});
