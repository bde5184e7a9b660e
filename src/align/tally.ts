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

const none: Tally = { pairs: 0, linked: 0, unlike: 0, weakest: 1 };

/** Whether so much is linked, and so little unlike, as one fact must have of its pairs. */
const mayBeOneFact = ({ pairs, linked, unlike }: Tally, most: number): boolean =>
  pairs - linked <= (1 - LEAST_LINKED) * most + ROUNDING && unlike <= MOST_UNLIKE * Math.max(0, most - ALIKE_PAIRS);
const ROUNDING = 1e-9;

export const tallier = (articles: number[], scores: PairScores) => {
  /** The tally with a statement more: only its own pairs are looked at. */
  const withOne = ({ pairs, linked, unlike, weakest }: Tally, one: number, others: number[]): Tally => {
    const article = articles[one];
    const row = scores[one]!;
    for (const other of others) {
      if (articles[other] === article) continue;
      const score = row.get(other) ?? 0;
      pairs++;
      if (score >= LEAST_SCORE) linked++;
      else if (score < LEAST_OF_ANY) unlike++;
      if (score < weakest) weakest = score;
    }
    return { pairs, linked, unlike, weakest };
  };

  /** Undefined, and soon given up, where the two are not one fact. */
  const tallyOfBoth = (a: Tallied, b: Tallied): Tally | undefined => {
    const [small, large] = a.statements.length < b.statements.length ? [a, b] : [b, a];
    let added = 0;
    for (const statement of small.statements) if (!large.members.has(statement)) added++;
    const mostPairs = large.tally.pairs + added * (large.statements.length + added / 2);
    let { tally } = large;
    const fresh: number[] = [];
    for (const statement of small.statements) {
      if (large.members.has(statement)) continue;
      tally = withOne(withOne(tally, statement, large.statements), statement, fresh);
      if (!mayBeOneFact(tally, mostPairs)) return undefined;
      fresh.push(statement);
    }
    return mayBeOneFact(tally, tally.pairs) ? tally : undefined;
  };

  const talliedOf = (list: Member[]): Tallied => {
    const statements = list.map(({ statement }) => statement);
    const tally = statements.reduce((sum, one, i) => withOne(sum, one, statements.slice(0, i)), none);
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
