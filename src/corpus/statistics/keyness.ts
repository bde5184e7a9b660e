import type { Group, GroupKeyness, KeyItem, Keyness } from '../../model/corpus-statistics.js';
import { dispersionOf, type Occurrence } from '../../statistics/dispersion.js';
import { logLikelihoodTwoTerm, logRatio, type TwoCounts } from '../../statistics/keyness.js';
import { informativePrior, logOdds } from '../../statistics/log-odds.js';
import { FEWEST } from '../../statistics/needed.js';
import { type Moments, welchTest } from '../../statistics/welch.js';
import type { Database } from '../database.js';
import { literal } from '../fields.js';
import { withAdjustedP } from './adjusted.js';
import { lackOf } from './lack.js';
import type { Occurrences } from './occurrences.js';

/** Items that are told of each group. */
export const SHOWN = 60;

/** Of the prior, for all items together (Monroe et al. 2008 take 500 too). */
export const PRIOR_ALL = 500;

/** Articles whose occurrences are counted at once: what is held at a time does not grow with the corpus. */
export const AT_ONCE = 20_000;

/** Shares are summed as whole numbers of this part: sums of fractions would depend on the order in which threads come to them. */
const WHOLE = 2 ** 60;

const fewestExpected = FEWEST['expected occurrences in each group for a key word'];

/** What sets each group apart from all others together, surest first. */
export const keynessOf = async (
  database: Database,
  occurrences: Occurrences,
  groups: readonly Group[],
): Promise<Keyness> => {
  await sumUp(database, occurrences);
  const sizes = await sizesIn(database, groups.length);
  const items = await itemsIn(database, groups.length);
  const found = groups.map(({ name }, group) => groupKeyness(items, sizes, group, name));
  await addDispersion(database, occurrences, found, sizes);
  return { within: occurrences.within, priorAll: PRIOR_ALL, groups: found };
};

/** Makes the tables `item_parts` and `size_parts`: by group, what each item and all together add up to over articles. */
const sumUp = async (database: Database, { sql }: Occurrences): Promise<void> => {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE item_parts (item VARCHAR, grp INTEGER, count BIGINT, documents BIGINT, sum HUGEINT, squares HUGEINT)',
  );
  await database.run(
    'CREATE OR REPLACE TEMP TABLE size_parts (grp INTEGER, size BIGINT, documents BIGINT, shortest BIGINT)',
  );
  const [range] = await database.rows('SELECT min(article) AS first, max(article) AS last FROM members');
  for (let from = Number(range!.first); from <= Number(range!.last); from += AT_ONCE) {
    const within = `article BETWEEN ${from} AND ${from + AT_ONCE - 1}`;
    await database.run(`
      CREATE OR REPLACE TEMP TABLE counted AS
      SELECT article, item, grp, sum(n) AS n, sum(sum(n)) OVER (PARTITION BY article) AS size
      FROM (${sql}) JOIN members USING (article) WHERE ${within} GROUP BY article, item, grp`);
    await database.run(`
      INSERT INTO item_parts SELECT item, grp, sum(n), count(*), sum(CAST(n / size * ${WHOLE} AS HUGEINT)), sum(CAST((n / size) ** 2 * ${WHOLE} AS HUGEINT))
      FROM counted GROUP BY item, grp`);
    await database.run(`
      INSERT INTO size_parts SELECT grp, sum(size), count(*), min(size) FROM (SELECT DISTINCT article, grp, size FROM counted) GROUP BY grp`);
  }
  await database.run('DROP TABLE counted');
};

interface Sizes {
  size: number;
  documents: number;
  shortest: number;
}

const sizesIn = async (database: Database, groups: number): Promise<Sizes[]> => {
  const rows = await database.rows(
    'SELECT grp, sum(size) AS size, sum(documents) AS documents, min(shortest) AS shortest FROM size_parts GROUP BY grp',
  );
  const byGroup = new Map(rows.map((row) => [Number(row.grp), row]));
  return Array.from({ length: groups }, (_, group) => {
    const row = byGroup.get(group);
    return {
      size: Number(row?.size ?? 0),
      documents: Number(row?.documents ?? 0),
      shortest: Number(row?.shortest ?? 0),
    };
  });
};

/** What an item adds up to in one group; absent where the group lacks it. */
interface ItemSums {
  count: number;
  documents: number;
  sum: number;
  squares: number;
}

/** Items that may be frequent enough to be tested, with their sums by group. */
const itemsIn = async (database: Database, groups: number): Promise<Map<string, (ItemSums | undefined)[]>> => {
  const { rows } = await database.query(`
    SELECT item, grp, sum(count), sum(documents), CAST(sum(sum) AS DOUBLE) / ${WHOLE}, CAST(sum(squares) AS DOUBLE) / ${WHOLE} FROM item_parts
    GROUP BY item, grp QUALIFY sum(sum(count)) OVER (PARTITION BY item) >= ${2 * fewestExpected} ORDER BY item, grp`);
  const items = new Map<string, (ItemSums | undefined)[]>();
  for await (const page of rows)
    for (const [item, grp, count, documents, sum, squares] of page) {
      const known = items.get(String(item)) ?? new Array<ItemSums | undefined>(groups).fill(undefined);
      known[Number(grp)] = {
        count: Number(count),
        documents: Number(documents),
        sum: Number(sum),
        squares: Number(squares),
      };
      items.set(String(item), known);
    }
  return items;
};

const groupKeyness = (
  items: ReadonlyMap<string, readonly (ItemSums | undefined)[]>,
  sizes: readonly Sizes[],
  group: number,
  name: string,
): GroupKeyness => {
  const own = sizes[group]!;
  const other = others(sizes, group);
  const lack = lackOf('documents in each group for a test of a word', Math.min(own.documents, other.documents));
  const tested = [...items].flatMap(([item, sums]) => {
    const mine = sums[group] ?? none;
    const theirs = others(
      sums.map((one) => one ?? none),
      group,
    );
    const share = own.size / (own.size + other.size);
    const all = mine.count + theirs.count;
    if (all * Math.min(share, 1 - share) < fewestExpected) return [];
    // The only item there is has the same share everywhere, and no odds.
    if (all === own.size + other.size) return [];
    return [keyItem(item, mine, theirs, own, other)];
  });
  const adjusted = lack ? tested.map(untested) : withAdjustedP(tested);
  return {
    group: name,
    size: own.size,
    otherSize: other.size,
    tested: tested.length,
    items: adjusted
      .filter(({ z }) => z > 0)
      .sort((a, b) => b.z - a.z || (a.item < b.item ? -1 : 1))
      .slice(0, SHOWN),
    lack,
  };
};

const none: ItemSums = { count: 0, documents: 0, sum: 0, squares: 0 };

/** The sums of all groups but one. */
const others = <Sums extends object>(of: readonly Sums[], group: number): Sums =>
  of
    .filter((_, i) => i !== group)
    .reduce(
      (all, one) =>
        Object.fromEntries(
          Object.keys(all).map((key) => [key, Number(all[key as keyof Sums]) + Number(one[key as keyof Sums])]),
        ) as Sums,
    );

const keyItem = (item: string, mine: ItemSums, theirs: ItemSums, own: Sizes, other: Sizes): KeyItem => {
  const counts: TwoCounts = { count: mine.count, words: own.size, otherCount: theirs.count, otherWords: other.size };
  const prior = informativePrior(mine.count + theirs.count, own.size + other.size, PRIOR_ALL);
  const { delta, z } = logOdds(counts, prior);
  const test = welchTest(momentsOf(mine, own), momentsOf(theirs, other));
  return {
    item,
    count: mine.count,
    otherCount: theirs.count,
    documents: mine.documents,
    otherDocuments: theirs.documents,
    dispersion: null,
    logLikelihood: logLikelihoodTwoTerm(counts),
    logRatio: logRatio(counts),
    logOdds: delta,
    z,
    p: test?.p ?? null,
    benjaminiHochberg: null,
    bonferroni: null,
  };
};

const momentsOf = ({ sum, squares }: ItemSums, { documents }: Sizes): Moments => ({
  documents,
  sum,
  sumOfSquares: squares,
});

const untested = (item: KeyItem): KeyItem => ({ ...item, p: null });

/** Over the articles of the group, for the items that are told only. */
const addDispersion = async (
  database: Database,
  { sql }: Occurrences,
  groups: readonly GroupKeyness[],
  sizes: readonly Sizes[],
): Promise<void> => {
  const told = new Set(groups.flatMap(({ items }) => items.map(({ item }) => item)));
  if (told.size === 0) return;
  const { rows } = await database.query(`
    SELECT grp, item, sum(n), any_value(size) FROM (
      SELECT article, grp, item, n, sum(n) OVER (PARTITION BY article) AS size FROM (${sql}) JOIN members USING (article))
    WHERE item IN (${[...told].map(literal).join(', ')}) GROUP BY article, grp, item ORDER BY article`);
  const occurrences = new Map<string, Occurrence[]>();
  for await (const page of rows)
    for (const [grp, item, count, size] of page) {
      const key = `${grp} ${item}`;
      const known = occurrences.get(key) ?? [];
      known.push({ count: Number(count), size: Number(size) });
      occurrences.set(key, known);
    }
  for (const [group, { items }] of groups.entries()) {
    const { documents: texts, size, shortest } = sizes[group]!;
    for (const item of items)
      item.dispersion =
        dispersionOf(occurrences.get(`${group} ${item.item}`) ?? [], { texts, words: size, shortest })?.dpNormalised ??
        null;
  }
};
