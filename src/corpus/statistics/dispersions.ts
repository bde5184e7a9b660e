import type { GroupKeyness } from '../../model/corpus-statistics.js';
import { dispersionOf, type Spread } from '../../statistics/dispersion.js';
import type { Database } from '../database.js';
import { forEachCounted, type Sizes, WHOLE } from './item-sums.js';
import type { Occurrences } from './occurrences.js';

/** How evenly each item that is told of a group is spread over the group's articles. */
export const addDispersion = async (
  database: Database,
  occurrences: Occurrences,
  groups: readonly GroupKeyness[],
  sizes: readonly Sizes[],
): Promise<void> => {
  const told = groups.flatMap(({ items }, group) =>
    items.map(({ item, count }) => [item, group, count, sizes[group]!.size] as const),
  );
  if (told.length === 0) return;
  await database.run('CREATE OR REPLACE TEMP TABLE told (item VARCHAR, grp INTEGER, total DOUBLE, words DOUBLE)');
  await database.appendTemporary('told', ['text', 'integer', 'number', 'number'], told);
  const spreads = await spreadsOf(database, occurrences);
  for (const [group, { items }] of groups.entries()) {
    const { documents: texts, size: words, shortest } = sizes[group]!;
    for (const item of items) {
      const spread = spreads.get(`${group} ${item.item}`);
      item.dispersion = spread ? dispersionOf(spread, { texts, words, shortest }).dpNormalised : null;
    }
  }
};

/** Of the table `told`, by group and item. */
const spreadsOf = async (database: Database, occurrences: Occurrences): Promise<Map<string, Spread>> => {
  await database.run(
    'CREATE OR REPLACE TEMP TABLE spread_parts (item VARCHAR, grp INTEGER, documents BIGINT, size BIGINT, apart HUGEINT)',
  );
  await forEachCounted(database, occurrences, () =>
    database.run(`
      INSERT INTO spread_parts
      SELECT item, grp, count(*), sum(size), sum(CAST(abs(n / total - size / words) * ${WHOLE} AS HUGEINT))
      FROM counted JOIN told USING (item, grp) GROUP BY item, grp`),
  );
  const rows = await database.rows(`
    SELECT item, grp, sum(documents) AS documents, sum(size) AS size, CAST(sum(apart) AS DOUBLE) / ${WHOLE} AS apart
    FROM spread_parts GROUP BY item, grp`);
  return new Map(
    rows.map(({ item, grp, documents, size, apart }) => [
      `${grp} ${item}`,
      { documents: Number(documents), size: Number(size), apart: Number(apart) },
    ]),
  );
};
