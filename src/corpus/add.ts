import type { SourceArticle } from '../model/article.js';
import type { Analyst } from './analyst.js';
import type { Database } from './database.js';
import { inOrder } from './in-order.js';
import { type PendingEvent, pendingIn } from './pending.js';
import { type Registered, register } from './register.js';
import { type AnalysedEvent, forgetEmptyEvents, storeAnalyses } from './store.js';
import { analysts, typesOf } from './tables.js';
import type { Workers } from './workers.js';

/** Hears how far it is. */
export interface AddProgress {
  registered: (so: Registered) => void;
  analysed: (articles: number, of: number) => void;
}

export interface Added extends Registered {
  /** Articles that were analysed, those of an earlier `add` that was stopped among them. */
  analysed: number;
  /** Events that could not be analysed, and why. */
  problems: { event: string; articles: number; reason: string }[];
  /** Events whose articles were annotated but are too many to be aligned. */
  tooLarge: { event: string; articles: number }[];
}

/** Above this an event's facts are not aligned: the time for it grows faster than the articles. */
export const MOST_ALIGNED = 300;

/** Events in work at once for each worker, so that none waits for the next. */
const AHEAD = 16;

/**
 * Articles whose analyses are stored in one transaction: what is analysed anew after a stop at the worst moment, some seconds
 * of work. With 25 an article takes three times as long to store, and the database holds 80 MB of small pieces.
 */
const STORED_AT_ONCE = 200;

/**
 * Adds articles to a corpus: stores those that are new, then analyses whatever is not analysed yet. Stopped at any moment, it
 * goes on from there when it is called again, with the same articles, with others or with none.
 */
export const addArticles = async (
  database: Database,
  sources: AsyncIterable<SourceArticle>,
  analyst: Analyst,
  { analyse, count }: Pick<Workers, 'analyse' | 'count'>,
  progress: AddProgress,
): Promise<Added> => {
  const registered = await register(database, sources, progress.registered);
  if (registered.changed > 0) await forgetEmptyEvents(database);
  await nameAnalyst(database, analyst);
  const pending = await pendingIn(database, analyst.id);
  const added: Added = { ...registered, analysed: 0, problems: [], tooLarge: [] };
  let waiting: AnalysedEvent[] = [];
  let size = 0;
  const store = async (): Promise<void> => {
    await storeAnalyses(database, analyst.id, waiting);
    added.analysed += size;
    progress.analysed(added.analysed, pending.articles);
    waiting = [];
    size = 0;
  };
  const work = (event: PendingEvent) =>
    analyse({ eventKey: event.eventKey, articles: event.articles, aligned: isAligned(event) });
  for await (const { item: event, result: outcome } of inOrder(pending.events(), count * AHEAD, work)) {
    waiting.push({ event, aligned: isAligned(event), outcome });
    size += event.articles.length;
    const named = { event: nameOf(event), articles: event.articles.length };
    if ('problem' in outcome) added.problems.push({ ...named, reason: outcome.problem });
    else if (!isAligned(event)) added.tooLarge.push(named);
    if (size >= STORED_AT_ONCE) await store();
  }
  if (waiting.length > 0) await store();
  return added;
};

const isAligned = ({ articles }: PendingEvent): boolean => articles.length <= MOST_ALIGNED;

const nameOf = ({ articles }: PendingEvent): string => {
  const { event, id } = articles[0]!.source.article;
  return event ?? id;
};

const nameAnalyst = async (database: Database, { id, manifest }: Analyst): Promise<void> => {
  const held = await database.rows('SELECT 1 FROM analysts WHERE analyst = ?', [id]);
  if (held.length === 0) await database.append('analysts', typesOf(analysts), [[id, JSON.stringify(manifest)]]);
};
