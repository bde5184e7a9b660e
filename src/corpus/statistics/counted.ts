import { measureKinds } from '../../compare/measure-kinds.js';
import { type Voice, voices } from '../../model/finding.js';
import type { Database } from '../database.js';

/** A measure in one voice; `all` where it is counted over all words. */
export interface Counted {
  measure: string;
  voice: Voice | 'all';
}

/** In the order of the report; those of the outlet's own voice are told of each voice apart. */
export const everyCounted = (): Counted[] =>
  measureKinds.flatMap(({ id, voices: over }): Counted[] => {
    if (over.length === 1) return voices.map((voice) => ({ measure: id, voice }));
    return over.length === voices.length ? [{ measure: id, voice: 'all' }] : [];
  });

/** What a measure counts in each article of the groups, with its words in the voice; one entry an article in all columns. */
export interface CountedArticles {
  unit: Int32Array;
  group: Int32Array;
  count: Float64Array;
  denominator: Float64Array;
}

export const countArticles = async (database: Database, counted: Counted): Promise<CountedArticles> => {
  const [unit, group, count, denominator] = await columnsOf(
    database,
    `SELECT unit, grp, coalesce(c.count, 0), "${counted.voice}" FROM members LEFT JOIN ${COUNTS} USING (article)
     WHERE "${counted.voice}" > 0 ORDER BY article`,
    counted,
  );
  return asCounted(unit!, group!, count!, denominator!);
};

type Column = ArrayLike<number>;

const asCounted = (unit: Column, group: Column, count: Column, denominator: Column): CountedArticles => ({
  unit: Int32Array.from(unit),
  group: Int32Array.from(group),
  count: Float64Array.from(count),
  denominator: Float64Array.from(denominator),
});

/** The same of each article from which a sample was drawn, also without words in the voice: people may have found some. */
export interface SampledArticles extends CountedArticles {
  article: Int32Array;
  /** Index of its stratum. */
  stratum: Int32Array;
}

/** The table `strata` must be there. */
export const countSampled = async (database: Database, counted: Counted): Promise<SampledArticles> => {
  const [unit, group, count, denominator, article, stratum] = await columnsOf(
    database,
    `SELECT unit, grp, coalesce(c.count, 0), "${counted.voice}", article, s.index
     FROM members JOIN (SELECT article, dense_rank() OVER (ORDER BY stratum) - 1 AS index FROM strata) s USING (article)
     LEFT JOIN ${COUNTS} USING (article) ORDER BY article`,
    counted,
  );
  return {
    ...asCounted(unit!, group!, count!, denominator!),
    article: Int32Array.from(article!),
    stratum: Int32Array.from(stratum!),
  };
};

const COUNTS = '(SELECT article, sum(count) AS count FROM counts WHERE measure = ? AND voice = ? GROUP BY article) c';

/** The columns of a query for numbers, which asks for measure and voice. */
const columnsOf = async (database: Database, sql: string, { measure, voice }: Counted): Promise<number[][]> => {
  const { columns, rows } = await database.query(sql, [measure, voice]);
  const numbers: number[][] = columns.map(() => []);
  for await (const page of rows)
    for (const row of page) for (const [i, cell] of row.entries()) numbers[i]!.push(Number(cell));
  return numbers;
};
