import { groupBy } from '../model/group-by.js';
import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { isTop } from './main-news.js';
import { onceForRange } from './once-for-range.js';
import { type PairScores, scoreBetween } from './pair-index.js';
import { type Bag, dice, shared } from './sketch.js';
import { type Statement, wordsIn } from './statement.js';
import type { Weigh } from './vocabulary.js';

/**
 * One act told at several lengths is one fact ("rejected the veto", "the veto, the first of his term, was rejected"): groups
 * are joined that share clauses in two articles and whose other sentences match on the whole, and a group all of whose
 * clauses another one has, or has a sentence of the same article that says the same in nearly the same words.
 */
export const joinOneAct = (
  groups: Member[][],
  statements: Statement[],
  scores: PairScores,
  weigh: Weigh,
): Member[][] => {
  const articleOf = ({ statement }: Member): number => statements[statement]!.article;
  const isSaidTwice = twinsIn(statements, weigh);
  const isOneAct = oncePerPair(
    (a: Indexed, b: Indexed): boolean =>
      b.members.every(
        (member) => hasPlace(a, member) || a.byArticle.get(articleOf(member))?.some((one) => isSaidTwice(member, one)),
      ) ||
      (new Set(b.members.filter((member) => hasPlace(a, member)).map(articleOf)).size >= 2 &&
        matchBeyond(a, b, statements, scores)),
  );
  const joinedIn = (groups: Indexed[]): Indexed[] => {
    const joined: Indexed[] = [];
    const holding = new Map<number, Set<number>>();
    for (const group of groups.toSorted((a, b) => b.members.length - a.members.length)) {
      const near = new Set<number>();
      for (const { statement } of group.members) for (const i of holding.get(statement) ?? []) near.add(i);
      const at = [...near].sort((x, y) => x - y).find((i) => isOneAct(joined[i]!, group)) ?? joined.length;
      joined[at] = joined[at] ? indexed(bothOf(joined[at].members, group.members), articleOf) : group;
      for (const { statement } of joined[at].members) {
        const having = holding.get(statement);
        if (having) having.add(at);
        else holding.set(statement, new Set([at]));
      }
    }
    // What is joined may be one act with a third now.
    return joined.length < groups.length ? joinedIn(joined) : groups;
  };
  return joinedIn(groups.map((group) => indexed(group, articleOf))).map(({ members }) => members);
};

/** Groups that stay as they are need be held against each other once only. */
const oncePerPair = <T extends object>(ask: (a: T, b: T) => boolean) => {
  const known = new WeakMap<T, WeakMap<T, boolean>>();
  return (a: T, b: T): boolean => {
    const answers = known.get(a) ?? new WeakMap<T, boolean>();
    known.set(a, answers);
    const answer = answers.get(b) ?? ask(a, b);
    answers.set(b, answer);
    return answer;
  };
};

/** A group with its members by what is asked for. */
interface Indexed {
  members: Member[];
  byStatement: Map<number, Member>;
  byArticle: Map<number, Member[]>;
}

const indexed = (members: Member[], articleOf: (member: Member) => number): Indexed => ({
  members,
  byStatement: new Map(members.map((member) => [member.statement, member])),
  byArticle: groupBy(members, articleOf),
});

/** Whether a group has a sentence in clauses that meet. */
const hasPlace = ({ byStatement }: Indexed, { statement, clauses }: Member): boolean => {
  const own = byStatement.get(statement);
  return own !== undefined && meet(own.clauses, clauses);
};

/** Mean score from which sentences match on the whole: that of a pair that counts as aligned. */
const LEAST_MEAN = 0.4;

/** Whether the sentences that only one of the two has match those that only the other one has. */
const matchBeyond = (a: Indexed, b: Indexed, statements: Statement[], scores: PairScores): boolean => {
  const own = without(a, b);
  const others = without(b, a);
  const ofOthers = (one: number): number[] =>
    others.filter((other) => statements[other]!.article !== statements[one]!.article);
  let left = own.reduce((pairs, one) => pairs + ofOthers(one).length, 0);
  const least = LEAST_MEAN * left;
  let sum = 0;
  for (const one of own)
    for (const other of ofOthers(one)) {
      // No score is more than 1 or less than 0: mostly it is clear before all are looked up.
      if (sum >= least || sum + left < least) return sum >= least;
      sum += scoreBetween(scores, one, other);
      left--;
    }
  return sum >= least;
};

const without = (a: Indexed, b: Indexed): number[] =>
  [...a.byStatement.keys()].filter((statement) => !b.byStatement.has(statement));

/** Share of weighted words (Dice) from which an article says the same in two of its sentences … */
const LEAST_TWIN = 0.6;
/** … and its headline and lead do, of which the lead says more. */
const LEAST_TOP_TWIN = 0.4;

const twinsIn =
  (statements: Statement[], weigh: Weigh) =>
  (one: Member, other: Member): boolean => {
    const [first, second] = [statements[one.statement]!, statements[other.statement]!];
    if (first === second || first.article !== second.article) return false;
    const [a, b] = [bagOf(first, one.clauses, weigh), bagOf(second, other.clauses, weigh)];
    return (
      dice(shared(a.keys, b.keys, weigh), a.weight, b.weight) >=
      (isTop(first) && isTop(second) ? LEAST_TOP_TWIN : LEAST_TWIN)
    );
  };

const bagOf = onceForRange((statement, clauses, weigh: Weigh): Bag => {
  const keys = new Set(wordsIn(statement, clauses).flatMap(({ key }) => key ?? []));
  return { keys, weight: shared(keys, keys, weigh) };
});

/** The members of both; where both have a sentence, its clauses together. */
const bothOf = (a: Member[], b: Member[]): Member[] => {
  const members = new Map(a.map((member) => [member.statement, member]));
  for (const member of b) members.set(member.statement, together(members.get(member.statement), member));
  return [...members.values()].sort((x, y) => x.statement - y.statement);
};

const together = (a: Member | undefined, b: Member): Member => {
  if (!a) return b;
  const surer = b.score > a.score ? b : a;
  return meet(a.clauses, b.clauses) ? { ...surer, clauses: join(a.clauses, b.clauses) } : surer;
};
