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

export const countArticles = async (database: Database, { measure, voice }: Counted): Promise<CountedArticles> => {
  const { rows } = await database.query(
    `SELECT unit, grp, coalesce(c.count, 0), "${voice}" FROM members
     LEFT JOIN (SELECT article, sum(count) AS count FROM counts WHERE measure = ? AND voice = ? GROUP BY article) c USING (article)
     WHERE "${voice}" > 0 ORDER BY article`,
    [measure, voice],
  );
  const columns: number[][] = [[], [], [], []];
  for await (const page of rows)
    for (const row of page) for (const [i, cell] of row.entries()) columns[i]!.push(Number(cell));
  const [unit, group, count, denominator] = columns as [number[], number[], number[], number[]];
  return {
    unit: Int32Array.from(unit),
    group: Int32Array.from(group),
    count: Float64Array.from(count),
    denominator: Float64Array.from(denominator),
  };
};
