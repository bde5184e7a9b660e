import type { Database } from './database.js';
import { literal } from './fields.js';

/** Articles that are read at once: what is held at a time does not grow with the corpus. */
const AT_ONCE = 5_000;

/** Conditions on the column `article`, each for one range of the articles of a table, in their order. */
export const articleRanges = async (database: Database, table: 'articles' | 'members'): Promise<string[]> => {
  const [range] = await database.rows(`SELECT min(article) AS first, max(article) AS last FROM ${table}`);
  const [first, last] = [Number(range!.first), Number(range!.last)];
  return Array.from({ length: Math.ceil((last - first + 1) / AT_ONCE) }, (_, i) => {
    const from = first + i * AT_ONCE;
    return `article BETWEEN ${from} AND ${from + AT_ONCE - 1}`;
  });
};

const EVENTS_AT_ONCE = 1_000;

/** The same on the column `event_key`, in the order of the keys. */
export const eventRanges = async (database: Database): Promise<string[]> => {
  const rows = await database.rows(`
    SELECT event_key FROM (SELECT event_key, row_number() OVER (ORDER BY event_key) - 1 AS place FROM analyses)
    WHERE place % ${EVENTS_AT_ONCE} = 0 ORDER BY event_key`);
  const firsts = rows.map(({ event_key }) => literal(String(event_key)));
  return firsts.map((first, i) => {
    const next = firsts[i + 1];
    return `event_key >= ${first}${next === undefined ? '' : ` AND event_key < ${next}`}`;
  });
};
