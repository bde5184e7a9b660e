import { groupBy } from '../model/group-by.js';
import { join, meet } from './focus.js';
import type { Member } from './groups.js';
import { isTop } from './main-news.js';
import { type PairScores, scoreBetween } from './pair-index.js';
import { dice, shared } from './sketch.js';
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
  let sum = 0;
  let pairs = 0;
  for (const one of own) {
    const { article } = statements[one]!;
    for (const other of others) {
      if (statements[other]!.article === article) continue;
      sum += scoreBetween(scores, one, other);
      pairs++;
    }
  }
  return sum >= LEAST_MEAN * pairs;
};

const without = (a: Indexed, b: Indexed): number[] =>
  [...a.byStatement.keys()].filter((statement) => !b.byStatement.has(statement));

/** Share of weighted words (Dice) from which an article says the same in two of its sentences … */
const LEAST_TWIN = 0.6;
/** … and its headline and lead do, of which the lead says more. */
const LEAST_TOP_TWIN = 0.4;

const twinsIn = (statements: Statement[], weigh: Weigh) => {
  const known = new Map<Member, Set<string>>();
  const wordsOf = (member: Member): Set<string> => {
    const words =
      known.get(member) ??
      new Set(wordsIn(statements[member.statement]!, member.clauses).flatMap(({ key }) => key ?? []));
    known.set(member, words);
    return words;
  };
  const weightOf = (words: Set<string>): number => shared(words, words, weigh);
  return (one: Member, other: Member): boolean => {
    if (one.statement === other.statement) return false;
    if (statements[one.statement]!.article !== statements[other.statement]!.article) return false;
    const [a, b] = [wordsOf(one), wordsOf(other)];
    return (
      dice(shared(a, b, weigh), weightOf(a), weightOf(b)) >=
      (isTop(statements[one.statement]!) && isTop(statements[other.statement]!) ? LEAST_TOP_TWIN : LEAST_TWIN)
    );
  };
};

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
