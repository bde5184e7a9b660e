import type { Database } from '../database.js';
import { articleRanges } from '../ranges.js';
import type { Occurrences } from './occurrences.js';

/** What all items together add up to in one group. */
export interface Sizes {
  size: number;
  documents: number;
  shortest: number;
}

/** What an item adds up to in one group; absent where the group lacks it. */
export interface ItemSums {
  count: number;
  documents: number;
  sum: number;
  squares: number;
}

/** Shares are summed as whole numbers of this part: sums of fractions would depend on the order in which threads come to them. */
export const WHOLE = 2 ** 60;

/** Makes the tables `item_parts` and `size_parts`: by group, what each item and all together add up to over articles. */
export const sumUp = async (database: Database, occurrences: Occurrences): Promise<void> => {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE item_parts (item VARCHAR, grp INTEGER, count BIGINT, documents BIGINT, sum HUGEINT, squares HUGEINT)',
  );
  await database.run(
    'CREATE OR REPLACE TEMP TABLE size_parts (grp INTEGER, size BIGINT, documents BIGINT, shortest BIGINT)',
  );
  await forEachCounted(database, occurrences, async () => {
    await database.run(`
      INSERT INTO item_parts SELECT item, grp, sum(n), count(*), sum(CAST(n / size * ${WHOLE} AS HUGEINT)), sum(CAST((n / size) ** 2 * ${WHOLE} AS HUGEINT))
      FROM counted GROUP BY item, grp`);
    await database.run(`
      INSERT INTO size_parts SELECT grp, sum(size), count(*), min(size) FROM (SELECT DISTINCT article, grp, size FROM counted) GROUP BY grp`);
  });
};

/** Calls with the table `counted` of some articles, then of the next: how often each has which item, of how many in all. */
export const forEachCounted = async (
  database: Database,
  { sql }: Occurrences,
  call: () => Promise<void>,
): Promise<void> => {
  for (const within of await articleRanges(database, 'members')) {
    await database.run(`
      CREATE OR REPLACE TEMP TABLE counted AS
      SELECT article, item, grp, sum(n) AS n, sum(sum(n)) OVER (PARTITION BY article) AS size
      FROM (${sql}) JOIN members USING (article) WHERE ${within} GROUP BY article, item, grp`);
    await call();
  }
  await database.run('DROP TABLE IF EXISTS counted');
};

export const sizesIn = async (database: Database, groups: number): Promise<Sizes[]> => {
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

/** Items that fall at least so often, with their sums by group. */
export const itemsIn = async (
  database: Database,
  groups: number,
  fewest: number,
): Promise<Map<string, (ItemSums | undefined)[]>> => {
  // First those that are frequent, a small part of all: a window over all of them, sorted with their sums, takes the most memory.
  await database.run(`
    CREATE OR REPLACE TEMP TABLE frequent AS SELECT item FROM item_parts GROUP BY item HAVING sum(count) >= ${fewest}`);
  const { rows } = await database.query(`
    SELECT item, grp, sum(count), sum(documents), CAST(sum(sum) AS DOUBLE) / ${WHOLE}, CAST(sum(squares) AS DOUBLE) / ${WHOLE}
    FROM item_parts SEMI JOIN frequent USING (item) GROUP BY item, grp ORDER BY item, grp`);
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
