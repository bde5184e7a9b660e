import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { LEAST_SCORE } from './score.js';

/** However well both match a third, two statements that score less than this do not state one thing. */
const LEAST_OF_ANY = 0.15;

/** Two groups that share a place are one fact if so great a share of all their pairs of statements is linked. */
const LEAST_LINKED = 2 / 3;
/** A fact of many outlets is told in wordings of which some share nothing: beyond so many pairs, this share may be unlike. */
const ALIKE_PAIRS = 50;
const MOST_UNLIKE = 0.1;

/**
 * For each statement how sure it is that it and another, by index, state one thing, whatever else its article says; where
 * none is given, nothing says so.
 */
export type PairScores = Map<number, number>[];

/** Counts over the pairs of members of different articles. */
export interface Tally {
  pairs: number;
  linked: number;
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

/** What one fact may have at most, of so many pairs of statements; a pair of a lesser score than `weakest` ends the count too. */
interface Limits {
  unlinked: number;
  unlike: number;
  weakest: number;
}

const limitsOf = (pairs: number, weakest = 0): Limits => ({
  weakest,
  unlinked: (1 - LEAST_LINKED) * pairs + ROUNDING,
  unlike: MOST_UNLIKE * Math.max(0, pairs - ALIKE_PAIRS),
});
const ROUNDING = 1e-9;
const unlimited: Limits = { unlinked: Number.POSITIVE_INFINITY, unlike: Number.POSITIVE_INFINITY, weakest: 0 };

export const tallier = (articles: number[], scores: PairScores) => {
  /** Counts a statement more in a tally, of which only its own pairs are looked at. False as soon as the limits are passed. */
  const addOne = (tally: Tally, one: number, others: number[], limits: Limits): boolean => {
    let { pairs, linked, unlike, weakest } = tally;
    const article = articles[one];
    const row = scores[one]!;
    for (const other of others) {
      if (articles[other] === article) continue;
      const score = row.get(other) ?? 0;
      if (score < limits.weakest) return false;
      pairs++;
      if (score < weakest) weakest = score;
      if (score >= LEAST_SCORE) {
        linked++;
        continue;
      }
      if (score < LEAST_OF_ANY) unlike++;
      if (pairs - linked > limits.unlinked || unlike > limits.unlike) return false;
    }
    tally.pairs = pairs;
    tally.linked = linked;
    tally.unlike = unlike;
    tally.weakest = weakest;
    return true;
  };

  const isWeaker = (one: number, others: number[], least: number): boolean => {
    const article = articles[one];
    const row = scores[one]!;
    for (const other of others) if (articles[other] !== article && (row.get(other) ?? 0) < least) return true;
    return false;
  };

  /** Null, and soon given up, where the two are not one fact or one with a weaker pair than asked for. */
  const tallyOfBoth = (a: Tallied, b: Tallied, least: number): Tally | null => {
    const [small, large] = a.statements.length < b.statements.length ? [a, b] : [b, a];
    const fresh = small.statements.filter((statement) => !large.members.has(statement));
    // Most that are no fact have a weaker pair soon.
    if (fresh.length > 0 && isWeaker(fresh[0]!, large.statements, least)) return null;
    const added = fresh.length;
    const most = limitsOf(large.tally.pairs + added * (large.statements.length + added / 2), least);
    const tally = { ...large.tally };
    if (tally.pairs - tally.linked > most.unlinked || tally.unlike > most.unlike) return null;
    for (const [n, statement] of fresh.entries())
      if (!addOne(tally, statement, large.statements, most) || !addOne(tally, statement, fresh.slice(0, n), most))
        return null;
    const limits = limitsOf(tally.pairs);
    return tally.pairs - tally.linked <= limits.unlinked && tally.unlike <= limits.unlike ? tally : null;
  };

  const talliedOf = (list: Member[]): Tallied => {
    const statements = list.map(({ statement }) => statement);
    const tally: Tally = { pairs: 0, linked: 0, unlike: 0, weakest: 1 };
    statements.forEach((one, i) => {
      addOne(tally, one, statements.slice(0, i), unlimited);
    });
    return { members: new Map(list.map((member) => [member.statement, member])), statements, tally };
  };

  return { talliedOf, tallyOfBoth };
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
