import type { Group } from '../../model/corpus-statistics.js';
import { clustersOf } from '../../statistics/clusters.js';
import type { Database } from '../database.js';
import { BETWEEN, fieldValue, literal, requireFields } from '../fields.js';
import { CorpusProblem } from '../problem.js';

export interface Grouped {
  groups: Group[];
  /** What is drawn as a whole: an event, or several that share an article's text, or an article alone. */
  units: number;
  withoutField: number;
  notAnalysed: number;
}

/**
 * Makes the table `members`: for each analysed article that has the fields its group, its unit, its day and its words by
 * voice. All statistics read it.
 *
 * @throws {CorpusProblem} for a field that no article has, for fewer than two groups, and for a name that is no group.
 */
export const groupArticles = async (
  database: Database,
  by: readonly string[],
  only: readonly string[],
): Promise<Grouped> => {
  await requireFields(database, by);
  const value = `concat_ws('${BETWEEN}', ${by.map(fieldValue).join(', ')})`;
  const complete = by.map((field) => `${fieldValue(field)} IS NOT NULL`).join(' AND ');
  await database.run(`
    CREATE OR REPLACE TEMP TABLE events AS
    SELECT event_key, CAST(row_number() OVER (ORDER BY event_key) - 1 AS INTEGER) AS unit FROM analyses`);
  const units = await joinEventsOfOneText(database);
  await database.run(`
    CREATE OR REPLACE TEMP TABLE members AS
    SELECT article, event_key, unit, name, CAST(dense_rank() OVER (ORDER BY name) - 1 AS INTEGER) AS grp, published,
      words_outlet AS outlet, words_paraphrased AS paraphrased, words_quoted AS quoted,
      words_outlet + words_paraphrased + words_quoted AS "all"
    FROM (SELECT r.*, a.event_key, ${value} AS name FROM readings r JOIN articles a USING (article) WHERE ${complete})
    JOIN events USING (event_key)
    ${only.length > 0 ? `WHERE name IN (${only.map(literal).join(', ')})` : ''}`);
  const groups = await groupsIn(database);
  const missing = only.filter((name) => !groups.some((group) => group.name === name));
  if (missing.length > 0)
    throw new CorpusProblem(
      `no analysed article is of the group "${missing[0]}"; leave --groups out to see which there are`,
    );
  if (groups.length < 2)
    throw new CorpusProblem(
      groups.length === 0
        ? 'no analysed article has the fields of --by'
        : `all analysed articles are of one group, "${groups[0]!.name}"; a comparison needs two: group by another field`,
    );
  const [left] = await database.rows(`
    SELECT count(*) FILTER (r.article IS NULL) AS waiting, count(*) FILTER (r.article IS NOT NULL AND NOT (${complete})) AS without
    FROM articles a LEFT JOIN readings r USING (article)`);
  return { groups, units, withoutField: Number(left!.without), notAnalysed: Number(left!.waiting) };
};

/** Events that have an article of one and the same text are drawn together: what one of them tells, the other tells too. */
const joinEventsOfOneText = async (database: Database): Promise<number> => {
  const [counted] = await database.rows('SELECT count(*) AS events FROM events');
  const events = Number(counted!.events);
  const pairs = await database.rows(`
    SELECT DISTINCT first, unit AS other FROM (
      SELECT unit, min(unit) OVER (PARTITION BY r.text_sha256) AS first
      FROM readings r JOIN articles a USING (article) JOIN events USING (event_key) WHERE a.words > 0)
    WHERE unit <> first ORDER BY ALL`);
  if (pairs.length === 0) return events;
  const { of, count } = clustersOf(
    events,
    pairs.map(({ first, other }) => [Number(first), Number(other)] as const),
  );
  await database.run('CREATE OR REPLACE TEMP TABLE clusters (unit INTEGER, cluster INTEGER)');
  await database.appendTemporary(
    'clusters',
    ['integer', 'integer'],
    Array.from(of, (cluster, unit) => [unit, cluster]),
  );
  await database.run(`
    CREATE OR REPLACE TEMP TABLE events AS
    SELECT event_key, cluster AS unit FROM events JOIN clusters USING (unit)`);
  return count;
};

const groupsIn = async (database: Database): Promise<Group[]> => {
  const rows = await database.rows(`
    SELECT name, count(*) AS articles, count(DISTINCT unit) AS units, sum(outlet) AS outlet, sum(paraphrased) AS paraphrased,
      sum(quoted) AS quoted
    FROM members GROUP BY name ORDER BY name`);
  return rows.map(({ name, articles, units, outlet, paraphrased, quoted }) => ({
    name: String(name),
    articles: Number(articles),
    units: Number(units),
    words: { outlet: Number(outlet), paraphrased: Number(paraphrased), quoted: Number(quoted) },
  }));
};
