import type { Database, Row } from './database.js';
import type { EventRows } from './event-task.js';
import type { PendingEvent } from './pending.js';
import { analyses, ofArticles, ofEvents, type Table, typesOf } from './tables.js';

/** An event with the outcome of its analysis. */
export interface AnalysedEvent {
  event: PendingEvent;
  aligned: boolean;
  outcome: EventRows;
}

/** Stores the analyses of some events in one transaction: they are all there, or none. */
export const storeAnalyses = async (
  database: Database,
  analyst: string,
  analysed: readonly AnalysedEvent[],
): Promise<void> => {
  const answered = analysed.flatMap(({ outcome }) => ('rows' in outcome ? [rowsIn(outcome.rows)] : []));
  const again = analysed.filter(({ event }) => event.again).map(({ event }) => event);
  await database.run('BEGIN');
  if (again.length > 0) await forget(database, again);
  for (const table of [...ofArticles, ...ofEvents]) {
    await append(
      database,
      table,
      answered.flatMap((rows) => rows[table.name] ?? []),
    );
  }
  await append(
    database,
    analyses,
    analysed.map(({ event, aligned, outcome }) => [
      event.eventKey,
      event.fingerprint,
      analyst,
      event.articles.length,
      aligned && event.articles.length > 1,
      'problem' in outcome ? outcome.problem : null,
    ]),
  );
  await database.run('COMMIT');
};

const rowsIn = (json: string): Record<string, Row[]> => JSON.parse(json);

const append = (database: Database, table: Table, rows: readonly Row[]): Promise<void> =>
  rows.length === 0 ? Promise.resolve() : database.append(table.name, typesOf(table), rows);

/** Takes away what an earlier analysis of these events answered. */
const forget = async (database: Database, events: readonly PendingEvent[]): Promise<void> => {
  const numbers = events.flatMap(({ articles }) => articles.map(({ article }) => article)).join();
  for (const { name } of ofArticles) await database.run(`DELETE FROM ${name} WHERE article IN (${numbers})`);
  for (const { name } of [...ofEvents, analyses])
    for (const { eventKey } of events) await database.run(`DELETE FROM ${name} WHERE event_key = ?`, [eventKey]);
};

/** What stands of events that no article is left of, since their articles were given to another. */
export const forgetEmptyEvents = async (database: Database): Promise<void> => {
  await database.run('BEGIN');
  for (const { name } of [...ofEvents, analyses])
    await database.run(`DELETE FROM ${name} WHERE event_key NOT IN (SELECT event_key FROM articles)`);
  await database.run('COMMIT');
};
