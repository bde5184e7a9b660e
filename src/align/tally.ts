import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { LEAST_SCORE } from './score.js';

/** However well both match a third, two statements that score less than this do not state one thing. */
const LEAST_OF_ANY = 0.1;

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
  tally: Tally;
}

const none: Tally = { pairs: 0, linked: 0, unlike: 0, weakest: 1 };

export const tallier = (articleOf: (statement: number) => number, scoreOf: (a: number, b: number) => number) => {
  /** The tally with a statement more: only its own pairs are looked at. */
  const withOne = ({ ...tally }: Tally, one: number, others: number[]): Tally => {
    const article = articleOf(one);
    for (const other of others) {
      if (articleOf(other) === article) continue;
      const score = scoreOf(one, other);
      tally.pairs++;
      if (score >= LEAST_SCORE) tally.linked++;
      else if (score < LEAST_OF_ANY) tally.unlike++;
      if (score < tally.weakest) tally.weakest = score;
    }
    return tally;
  };

  /** Undefined, and soon given up, where more than such a share of the pairs is unlike. */
  const tallyOfBoth = (a: Tallied, b: Tallied, mostUnlike: number): Tally | undefined => {
    const [small, large] = a.members.size < b.members.size ? [a, b] : [b, a];
    const known = [...large.members.keys()];
    const mostPairs = (a.members.size + b.members.size) ** 2 / 2;
    let { tally } = large;
    for (const statement of small.members.keys()) {
      if (large.members.has(statement)) continue;
      tally = withOne(tally, statement, known);
      if (tally.unlike > mostUnlike * mostPairs) return undefined;
      known.push(statement);
    }
    return tally.unlike > mostUnlike * tally.pairs ? undefined : tally;
  };

  const talliedOf = (list: Member[]): Tallied => {
    const statements = list.map(({ statement }) => statement);
    const tally = statements.reduce((sum, one, i) => withOne(sum, one, statements.slice(0, i)), none);
    return { members: new Map(list.map((member) => [member.statement, member])), tally };
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
