import type { Database } from '../database.js';

/** Articles that are read at once: what is held at a time does not grow with the corpus. */
const AT_ONCE = 5_000;

/** Calls with a condition for the members of one range of articles, then of the next. */
export const forEachRange = async (database: Database, call: (within: string) => Promise<void>): Promise<void> => {
  const [range] = await database.rows('SELECT min(article) AS first, max(article) AS last FROM members');
  for (let from = Number(range!.first); from <= Number(range!.last); from += AT_ONCE)
    await call(`article BETWEEN ${from} AND ${from + AT_ONCE - 1}`);
};
