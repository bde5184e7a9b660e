import type { Cell } from '../export/tables/index.js';
import { articleFromStored } from '../ingest/stored-article.js';
import type { SourceArticle } from '../model/article.js';
import type { Database } from './database.js';

/** Articles that are analysed together: those of one event, or one that has none. */
export interface PendingEvent {
  eventKey: string;
  /** Hash of its articles. */
  fingerprint: string;
  /** Whether rows of an earlier analysis are to be taken away. */
  again: boolean;
  articles: { article: number; source: SourceArticle }[];
}

export interface Pending {
  /** Articles of the events that are to be analysed. */
  articles: number;
  /** The events, in the order in which their first articles came. */
  events: () => AsyncGenerator<PendingEvent>;
}

/** What is fetched at once, unless one event has more: articles, and words of articles as long as books. */
const PAGE = { articles: 500, words: 500_000 };

/**
 * Articles whose events are listed at once. What a group joins to one text is held in memory until the group is done, about a
 * kilobyte an article: the events of all at once are more than the database may take from some 100,000 articles on. Each part reads
 * the keys of all articles again.
 */
const LISTED_AT_ONCE = 5_000;

/**
 * What is not analysed by this analyst as it stands: new events, events that an article came to or left, and all that
 * another version of the lists has read or that failed. The list of numbers waits in a table of its own, the texts are fetched page by page.
 */
export const pendingIn = async (database: Database, analyst: string): Promise<Pending> => {
  const [held] = await database.rows('SELECT count(*) AS articles FROM articles');
  const parts = Math.ceil(Number(held!.articles) / LISTED_AT_ONCE);
  await database.run(`CREATE OR REPLACE TEMP TABLE pending
    (event_key VARCHAR, fingerprint VARCHAR, numbers VARCHAR, size BIGINT, words BIGINT, first INTEGER, again BOOLEAN)`);
  for (let part = 0; part < parts; part++)
    await database.run(`
      INSERT INTO pending
      WITH present AS (
        SELECT event_key, md5(string_agg(hash || metadata_hash, '' ORDER BY hash)) AS fingerprint,
          string_agg(article, ',' ORDER BY outlet, id, hash) AS numbers, count(*) AS size, sum(words) AS words, min(article) AS first
        FROM articles WHERE hash(event_key) % ${parts} = ${part} GROUP BY event_key),
      held AS (FROM analyses WHERE hash(event_key) % ${parts} = ${part})
      SELECT present.*, held.event_key IS NOT NULL AS again FROM present LEFT JOIN held USING (event_key)
      WHERE held.event_key IS NULL OR held.fingerprint <> present.fingerprint OR held.analyst <> '${analyst}'
        OR held.problem IS NOT NULL`);
  const [total] = await database.rows('SELECT coalesce(sum(size), 0) AS articles FROM pending');
  return { articles: Number(total!.articles), events: () => eventsOf(database) };
};

async function* eventsOf(database: Database): AsyncGenerator<PendingEvent> {
  for (let done = 0; ; ) {
    const next = await database.rows('SELECT * FROM pending WHERE first > ? ORDER BY first LIMIT ?', [
      done,
      PAGE.articles,
    ]);
    if (next.length === 0) return;
    const page = startOf(next);
    const sources = await sourcesOf(
      database,
      page.map(({ numbers }) => String(numbers)),
    );
    for (const { event_key, fingerprint, again, numbers, first } of page) {
      const articles = String(numbers)
        .split(',')
        .map((number) => ({ article: Number(number), source: sources.get(Number(number))! }));
      yield { eventKey: String(event_key), fingerprint: String(fingerprint), again: again === true, articles };
      done = Number(first);
    }
  }
}

/** The first of these events, and those after it that fit on a page together with it. */
const startOf = (events: Record<string, Cell>[]): Record<string, Cell>[] => {
  let articles = 0;
  let words = 0;
  const end = events.findIndex((event, i) => {
    articles += Number(event.size);
    words += Number(event.words);
    return i > 0 && (articles > PAGE.articles || words > PAGE.words);
  });
  return end < 0 ? events : events.slice(0, end);
};

/** Stored articles by their numbers. */
export const sourcesOf = async (
  database: Database,
  numbers: readonly string[],
): Promise<Map<number, SourceArticle>> => {
  // The driver takes a byte-order mark at the beginning of a cell away, and with it an offset: a sign stands before it.
  const rows = await database.rows(
    `SELECT * REPLACE ('|' || text AS text, '|' || title AS title) FROM articles WHERE article IN (${numbers.join()})`,
  );
  const unmarked = (cell: Cell | undefined): Cell => (typeof cell === 'string' ? cell.slice(1) : null);
  return new Map(
    rows.map((row) => [
      Number(row.article),
      articleFromStored({ ...row, text: unmarked(row.text), title: unmarked(row.title) }),
    ]),
  );
};
