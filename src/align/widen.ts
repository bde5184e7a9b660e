import { type ClauseRange, join } from './focus.js';
import type { Member } from './groups.js';
import type { Statement } from './statement.js';
import { type Circumstances, sharedThings, type Things, thingsIn } from './things.js';

/** One thing in common is no statement in common. */
const LEAST_THINGS = 2;

/**
 * Shows more of the sentences whose shown clauses have at most one thing in common with those of any other article: the
 * clauses in which the sentences share the rest. "He spoke under the bridge" and "“Build it,” he said in a speech at the bridge".
 */
export const widened = (group: Member[], statements: Statement[], circumstances: Circumstances): Member[] => {
  const told = group.map((member) => thingsOf(member, statements, circumstances));
  const articleOf = (i: number): number => statements[group[i]!.statement]!.article;
  const ranges = group.map(({ clauses }) => clauses);
  group.forEach((_, i) => {
    const foreign = group.flatMap((_, j) => (articleOf(j) === articleOf(i) ? [] : [j]));
    if (foreign.some((j) => sharedThings(told[i]!.shown, told[j]!.shown).length >= LEAST_THINGS)) return;
    const partner = mostBy(foreign, (j) => sharedThings(told[i]!.whole, told[j]!.whole).length);
    if (partner === undefined) return;
    const common = sharedThings(told[i]!.whole, told[partner]!.whole);
    if (common.length < LEAST_THINGS) return;
    for (const one of [i, partner]) ranges[one] = holding(statements[group[one]!.statement]!, ranges[one]!, common);
  });
  return group.map((member, i) => ({ ...member, clauses: ranges[i]! }));
};

/** The members whose shown clauses have at most one thing in common with those of any other article are no statement of one fact. */
export const sharingMore = (group: Member[], statements: Statement[], circumstances: Circumstances): Member[] => {
  const told = group.map(({ statement, clauses }) => thingsIn(statements[statement]!, clauses, circumstances));
  const articleOf = (i: number): number => statements[group[i]!.statement]!.article;
  return group.filter((_, i) =>
    group.some((_, j) => {
      if (articleOf(j) === articleOf(i)) return false;
      const common = sharedThings(told[i]!, told[j]!).length;
      return common >= LEAST_THINGS || isNearlyAll(common, told[i]!, told[j]!);
    }),
  );
};

/** "Faith made it strong" beside "It can make her strong again": of a clause of two words one is much. */
const isNearlyAll = (common: number, a: Things, b: Things): boolean => 2 * common >= NEARLY_ALL * (a.size + b.size);
const NEARLY_ALL = 0.6;

interface Told {
  shown: Things;
  whole: Things;
}

const thingsOf = ({ statement: at, clauses }: Member, statements: Statement[], circumstances: Circumstances): Told => {
  const statement = statements[at]!;
  return {
    shown: thingsIn(statement, clauses, circumstances),
    whole: thingsIn(statement, { first: 0, end: statement.clauses.length }, circumstances),
  };
};

const mostBy = (items: number[], weightOf: (item: number) => number): number | undefined => {
  let best: number | undefined;
  for (const item of items) if (best === undefined || weightOf(item) > weightOf(best)) best = item;
  return best;
};

/** The run of clauses that reaches from these to all that hold one of the words. */
const holding = ({ clauses, words }: Statement, range: ClauseRange, keys: string[]): ClauseRange =>
  clauses.reduce((run, clause, i) => {
    const holds = words.slice(clause.first, clause.end).some(({ key }) => key !== null && keys.includes(key));
    return holds ? join(run, { first: i, end: i + 1 }) : run;
  }, range);
