import type { AnalystManifest, CorpusInfo } from '../model/corpus.js';
import type { Database } from './database.js';
import { furtherFields } from './fields.js';
import { tables } from './tables.js';

export const corpusInfo = async (database: Database): Promise<CorpusInfo> => {
  const [all] = await database.rows(`
    SELECT count(*) AS articles, coalesce(sum(words), 0) AS words, count(DISTINCT outlet) AS outlets,
      count(DISTINCT event_key) FILTER (event_key LIKE 'event:%') AS events,
      count(*) FILTER (event_key LIKE 'article:%') AS without_event,
      min(date) FILTER (${dated}) AS first, max(date) FILTER (${dated}) AS last,
      count(*) FILTER (NOT coalesce(${dated}, false)) AS undated
    FROM articles`);
  const [state] = await database.rows(`
    SELECT count(*) FILTER (analyses.event_key IS NULL) AS pending,
      count(*) FILTER (analyses.problem IS NOT NULL) AS failed
    FROM articles LEFT JOIN analyses USING (event_key)`);
  const analysts = await database.rows(`
    SELECT sum(analyses.articles) AS articles, manifest FROM analyses JOIN analysts USING (analyst)
    GROUP BY manifest ORDER BY articles DESC`);
  return {
    articles: Number(all!.articles),
    words: Number(all!.words),
    outlets: Number(all!.outlets),
    events: Number(all!.events),
    withoutEvent: Number(all!.without_event),
    from: day(all!.first),
    to: day(all!.last),
    undated: Number(all!.undated),
    pending: Number(state!.pending),
    failed: Number(state!.failed),
    analysts: analysts.map(({ articles, manifest }) => ({
      articles: Number(articles),
      manifest: JSON.parse(String(manifest)) as AnalystManifest,
    })),
    fields: await furtherFields(database),
    tables: await Promise.all(
      tables.map(async ({ name }) => {
        const [counted] = await database.rows(`SELECT count(*) AS rows FROM ${name}`);
        return { name, rows: Number(counted!.rows) };
      }),
    ),
  };
};

/** A date that begins as ISO 8601 has it; others are kept as they were given and can't be put in order. */
const dated = "regexp_matches(date, '^[0-9]{4}-[0-9]{2}-[0-9]{2}')";

const day = (cell: unknown): string | null => (typeof cell === 'string' ? cell.slice(0, 10) : null);
