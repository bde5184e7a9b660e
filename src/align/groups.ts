import { type ClauseRange, focusOn, join, meet } from './focus.js';
import type { Sketch } from './sketch.js';
import type { Weigh } from './vocabulary.js';

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

/**
 * Groups links into facts. Every member must match every member of another article, in clauses that meet, so that two
 * facts are never joined because one sentence holds both. A link belongs to one group; a statement may be in several.
 */
export const groupLinks = (sketches: Sketch[], links: Link[], weigh: Weigh): Member[][] => {
  /** For each statement the numbers of its links, by the other statement. */
  const linked = sketches.map(() => new Map<number, number>());
  links.forEach(({ a, b }, n) => {
    linked[a]!.set(b, n);
    linked[b]!.set(a, n);
  });
  const articleOf = (i: number): number => sketches[i]!.statement.article;
  const focus = focusesIn(sketches, links, weigh);
  const isGrouped = new Uint8Array(links.length);

  /** Those that match each of a pair which is of another article: no others can ever join it. With their mean scores, the surest first. */
  const joinersOf = ({ a, b }: Link): { i: number; score: number }[] => {
    const found: { i: number; score: number }[] = [];
    for (const [i, link] of linked[a]!) {
      if (i === b) continue;
      const other = articleOf(i) === articleOf(b) ? NONE : linked[b]!.get(i);
      if (other === NONE) found.push({ i, score: links[link]!.score });
      else if (other !== undefined) found.push({ i, score: (links[link]!.score + links[other]!.score) / 2 });
    }
    for (const [i, link] of linked[b]!)
      if (i !== a && articleOf(i) === articleOf(a)) found.push({ i, score: links[link]!.score });
    return found.sort((x, y) => y.score - x.score || x.i - y.i);
  };

  /** The members with their mean scores; their links are grouped. */
  const asMembers = ({ statements, clauses }: Members): Member[] =>
    statements.map((statement, n) => {
      let sum = 0;
      let others = 0;
      for (const other of statements) {
        if (articleOf(other) === articleOf(statement)) continue;
        const link = linked[statement]!.get(other)!;
        isGrouped[link] = 1;
        sum += links[link]!.score;
        others++;
      }
      return { statement, clauses: clauses[n]!, score: sum / others };
    });

  /** Lets a statement join where it fits; the clauses of those that it matches grow by what they share with it. */
  const enter = (i: number, { statements, clauses }: Members): void => {
    const article = articleOf(i);
    const found: number[] = [];
    for (const member of statements) {
      const link = articleOf(member) === article ? NONE : linked[i]!.get(member);
      if (link === undefined) return;
      found.push(link);
    }
    let own: ClauseRange | null = null;
    for (let n = 0; n < found.length; n++) {
      const link = found[n]!;
      if (link === NONE) continue;
      const mine = focus(link, i);
      if ((own && !meet(own, mine)) || !meet(clauses[n]!, focus(link, statements[n]!))) return;
      own = own ? join(own, mine) : mine;
    }
    if (!own) return;
    for (let n = 0; n < found.length; n++)
      if (found[n] !== NONE) clauses[n] = join(clauses[n]!, focus(found[n]!, statements[n]!));
    statements.push(i);
    clauses.push(own);
  };

  const groups: Member[][] = [];
  const order = links.map((_, n) => n);
  order.sort((x, y) => compare(links[x]!, links[y]!));
  for (const link of order) {
    if (isGrouped[link]) continue;
    const { a, b } = links[link]!;
    const members: Members = { statements: [a, b], clauses: [focus(link, a), focus(link, b)] };
    for (const { i } of joinersOf(links[link]!)) enter(i, members);
    groups.push(asMembers(members).sort((x, y) => x.statement - y.statement));
  }
  return groups;
};

/** The statements of a group, and in the same order the clauses in which each matches the others. */
interface Members {
  statements: number[];
  clauses: ClauseRange[];
}

/** In the place of a link between statements of one article, which need not match. */
const NONE = -1;

const compare = (x: Link, y: Link): number => y.score - x.score || x.a - y.a || x.b - y.b;

/** The clauses of one statement of a link that speak of what the other one states, looked for once. */
const focusesIn = (sketches: Sketch[], links: Link[], weigh: Weigh) => {
  const known = new Array<ClauseRange | undefined>(2 * links.length);
  return (link: number, one: number): ClauseRange => {
    const { a, b } = links[link]!;
    const at = 2 * link + (one === a ? 0 : 1);
    const before = known[at];
    if (before) return before;
    const found = focusOn(sketches[one]!, sketches[one === a ? b : a]!, weigh);
    known[at] = found;
    return found;
  };
};
