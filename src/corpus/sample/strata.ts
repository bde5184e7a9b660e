import type { Database } from '../database.js';
import { BETWEEN, fieldValue, literal, requireFields } from '../fields.js';

/** Where an article has no value for a field: it has to be drawn with a known probability like any other. */
const NO_VALUE = '—';

export interface Stratum {
  name: string;
  articles: number;
}

/**
 * Makes the table `strata`: for each analysed article that has words its stratum, the size of that, and its place in the draw, from 1.
 * The order is that of hashes of seed and article, as good as chance: it needs no list in memory, does not depend on the order in
 * which articles were added, and makes a smaller sample the beginning of a larger one of the same seed.
 *
 * @throws {CorpusProblem} for a field that no article has.
 */
export const stratify = async (database: Database, by: readonly string[], seed: string): Promise<Stratum[]> => {
  await requireFields(database, by);
  const name = by.map((field) => `coalesce(${fieldValue(field)}, '${NO_VALUE}')`).join(', ');
  await database.run(`
    CREATE OR REPLACE TEMP TABLE strata AS
    SELECT article, hash, stratum, CAST(count(*) OVER (PARTITION BY stratum) AS INTEGER) AS size,
      CAST(row_number() OVER (PARTITION BY stratum ORDER BY sha256(concat(${literal(seed)}, ' ', hash)), hash) AS INTEGER) AS draw
    FROM (
      SELECT article, a.hash, concat_ws('${BETWEEN}', ${name}) AS stratum
      FROM articles a JOIN readings r USING (article) WHERE words_outlet + words_paraphrased + words_quoted > 0)`);
  const rows = await database.rows(
    'SELECT stratum, count(*) AS articles FROM strata GROUP BY stratum ORDER BY stratum',
  );
  return rows.map(({ stratum, articles }) => ({ name: String(stratum), articles: Number(articles) }));
};
