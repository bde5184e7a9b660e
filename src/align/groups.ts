import { type ClauseRange, focusOn, join, meet } from './focus.js';
import { indexPairs, NO_PAIR, type PairIndex } from './pair-index.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';
import { oncePerWordings } from './wordings.js';

/** Two statements, by index, that count as aligned, and how sure that is. */
export interface Link {
  a: number;
  b: number;
  score: number;
}

export interface Member {
  /** Index of the statement. */
  statement: number;
  clauses: ClauseRange;
  /** Mean score of its links to the members of other articles. */
  score: number;
}

/** A member of a group that others may join, with the sum of the scores of its links. */
interface Growing {
  statement: number;
  clauses: ClauseRange;
  sum: number;
  links: number;
}

/**
 * Groups links into facts. Every member must match every member of another article, in clauses that meet, so that two
 * facts are never joined because one sentence holds both. A link belongs to one group; a statement may be in several.
 */
export const groupLinks = (sketches: Sketch[], links: Link[], weigh: Weigh): Member[][] => {
  const index = indexPairs(links, sketches.length);
  const articles = sketches.map(({ statement }) => statement.article);
  const focus = focusesIn(sketches, links, weigh);
  const isGrouped = new Uint8Array(links.length);
  const { begin, add, matchesAll } = matchesIn(index, articles);

  /** Those that match each of a pair which is of another article: no others can ever join it. The surest first, by mean score. */
  const joinersOf = ({ a, b }: Link): number[] => {
    const { rows, others, pairs } = index;
    const found: { i: number; score: number }[] = [];
    for (let at = rows[a]!; at < rows[a + 1]!; at++) {
      const [i, link] = [others[at]!, pairs[at]!];
      if (i === b) continue;
      const other = articles[i] === articles[b] ? link : index.pairOf(b, i);
      if (other !== NO_PAIR) found.push({ i, score: (links[link]!.score + links[other]!.score) / 2 });
    }
    for (let at = rows[b]!; at < rows[b + 1]!; at++) {
      const i = others[at]!;
      if (i !== a && articles[i] === articles[a]) found.push({ i, score: links[pairs[at]!]!.score });
    }
    return found.sort((x, y) => y.score - x.score || x.i - y.i).map(({ i }) => i);
  };

  /** Lets a statement join where it fits; the clauses of those that it matches grow by what they share with it. */
  const enter = (i: number, members: Growing[]): void => {
    if (!matchesAll(i)) return;
    const matched = members.filter(({ statement }) => articles[statement] !== articles[i]);
    const found = matched.map(({ statement }) => index.pairOf(i, statement));
    let own = focus(found[0]!, i);
    for (let n = 0; n < found.length; n++) {
      const mine = focus(found[n]!, i);
      if (!meet(own, mine) || !meet(matched[n]!.clauses, focus(found[n]!, matched[n]!.statement))) return;
      own = join(own, mine);
    }
    let sum = 0;
    for (let n = 0; n < found.length; n++) {
      const [link, member] = [found[n]!, matched[n]!];
      const { score } = links[link]!;
      member.clauses = join(member.clauses, focus(link, member.statement));
      member.sum += score;
      member.links++;
      sum += score;
      isGrouped[link] = 1;
    }
    members.push({ statement: i, clauses: own, sum, links: found.length });
    add(i);
  };

  const groups: Member[][] = [];
  const order = links.map((_, n) => n);
  order.sort((x, y) => compare(links[x]!, links[y]!));
  for (const link of order) {
    if (isGrouped[link]) continue;
    const { a, b, score } = links[link]!;
    const members: Growing[] = [a, b].map((i) => ({ statement: i, clauses: focus(link, i), sum: score, links: 1 }));
    begin(a, b);
    for (const i of joinersOf(links[link]!)) enter(i, members);
    groups.push(members.map(asMember).sort((x, y) => x.statement - y.statement));
  }
  return groups;
};

const asMember = ({ statement, clauses, sum, links }: Growing): Member => ({ statement, clauses, score: sum / links });

const compare = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b;

/** Counts for each statement how many of a growing group it matches. */
const matchesIn = ({ rows, others }: PairIndex, articles: readonly number[]) => {
  const counts = new Int32Array(articles.length);
  let group: number[] = [];
  /** How many of the group stand in an article. */
  const within = new Int32Array(articles.reduce((most, article) => Math.max(most, article), 0) + 1);
  const count = (one: number, step: 1 | -1): void => {
    within[articles[one]!]! += step;
    for (let at = rows[one]!; at < rows[one + 1]!; at++) counts[others[at]!]! += step;
  };
  const add = (one: number): void => {
    group.push(one);
    count(one, 1);
  };
  const begin = (...statements: number[]): void => {
    for (const one of group) count(one, -1);
    group = [];
    for (const one of statements) add(one);
  };
  /** All those of other articles. */
  const matchesAll = (one: number): boolean => counts[one] === group.length - within[articles[one]!]!;
  return { begin, add, matchesAll };
};

/** The clauses of one statement of a link that speak of what the other one states, looked for once. */
const focusesIn = (sketches: Sketch[], links: Link[], weigh: Weigh) => {
  const focusOf = oncePerWordings(
    sketches.map(({ statement }) => statement),
    (one, other) => focusOn(sketches[one]!, sketches[other]!, weigh),
  );
  const known = new Array<ClauseRange | undefined>(2 * links.length);
  return (link: number, one: number): ClauseRange => {
    const { a, b } = links[link]!;
    const at = 2 * link + (one === a ? 0 : 1);
    const before = known[at];
    if (before) return before;
    const found = focusOf(one, one === a ? b : a);
    known[at] = found;
    return found;
  };
};
