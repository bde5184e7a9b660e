import { type Beside, besideGroups, type Tally } from './beside-group.js';
import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { LEAST_OF_ANY, type PairScores, scoreBetween } from './pair-index.js';
import { LEAST_SCORE } from './score.js';

/** Two groups that share a place are one fact if so great a share of all their pairs of statements is linked. */
const LEAST_LINKED = 2 / 3;
/** A fact of many outlets is told in wordings of which some share nothing: beyond so many pairs, this share may be unlike. */
const ALIKE_PAIRS = 50;
const MOST_UNLIKE = 0.1;

/** A group, by statement, with its tally. */
export interface Tallied {
  members: Map<number, Member>;
  statements: number[];
  tally: Tally;
  /** In the order of the statements how many pairs each has, and how many of these are unlinked and unlike. */
  own: { pairs: Int32Array; unlinked: Int32Array; unlike: Int32Array };
}

/** What two groups would be as one: the number of their pairs, and the least score of one. */
export type Union = Pick<Tally, 'pairs' | 'weakest'>;

const isOneFact = (pairs: number, unlinked: number, unlike: number): boolean =>
  unlinked <= (1 - LEAST_LINKED) * pairs + ROUNDING && unlike <= MOST_UNLIKE * Math.max(0, pairs - ALIKE_PAIRS);
const ROUNDING = 1e-9;

/** Of each statement its article, and the scores of pairs. */
export const tallier = (articles: number[], scores: PairScores) => {
  const tallied = (members: Map<number, Member>): Tallied => {
    const statements = [...members.keys()];
    const own = {
      pairs: new Int32Array(statements.length),
      unlinked: new Int32Array(statements.length),
      unlike: new Int32Array(statements.length),
    };
    const tally: Tally = { pairs: 0, unlinked: 0, unlike: 0, weakest: 1 };
    const count = (what: keyof Tallied['own'], one: number, other: number): void => {
      tally[what]++;
      own[what][one]!++;
      own[what][other]!++;
    };
    for (let one = 0; one < statements.length; one++)
      for (let other = 0; other < one; other++) {
        if (articles[statements[one]!] === articles[statements[other]!]) continue;
        const score = scoreBetween(scores, statements[one]!, statements[other]!);
        if (score < tally.weakest) tally.weakest = score;
        count('pairs', one, other);
        if (score < LEAST_SCORE) count('unlinked', one, other);
        if (score < LEAST_OF_ANY) count('unlike', one, other);
      }
    return { members, statements, tally, own };
  };

  const addAmong = (tally: Tally, statements: readonly number[]): void => {
    for (let one = 0; one < statements.length; one++)
      for (let other = 0; other < one; other++) {
        if (articles[statements[one]!] === articles[statements[other]!]) continue;
        const score = scoreBetween(scores, statements[one]!, statements[other]!);
        tally.pairs++;
        if (score < LEAST_SCORE) tally.unlinked++;
        if (score < LEAST_OF_ANY) tally.unlike++;
      }
  };

  /** Adds the pairs of those statements of a group that another one has not, by way of the fewer of these and the others. */
  const addFresh = (tally: Tally, { statements, tally: whole, own }: Tallied, has: Beside['has']): void => {
    const shared = statements.filter(has);
    if (2 * shared.length > statements.length) {
      addAmong(
        tally,
        statements.filter((statement) => !has(statement)),
      );
      return;
    }
    tally.pairs += whole.pairs;
    tally.unlinked += whole.unlinked;
    tally.unlike += whole.unlike;
    for (let n = 0; n < statements.length; n++) {
      if (!has(statements[n]!)) continue;
      tally.pairs -= own.pairs[n]!;
      tally.unlinked -= own.unlinked[n]!;
      tally.unlike -= own.unlike[n]!;
    }
    // Pairs of two that both groups have were taken away twice.
    addAmong(tally, shared);
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
      const union = beside.pairsWith(other.statements, least);
      if (!union) return null;
      union.pairs += group.tally.pairs;
      union.unlinked += group.tally.unlinked;
      union.unlike += group.tally.unlike;
      if (!isOneFact(union.pairs + other.tally.pairs, union.unlinked, union.unlike)) return null;
      union.weakest = Math.min(union.weakest, group.tally.weakest, other.tally.weakest);
      addFresh(union, other, beside.has);
      return isOneFact(union.pairs, union.unlinked, union.unlike) ? union : null;
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
