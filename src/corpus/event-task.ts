import type { SourceArticle } from '../model/article.js';

/** An event as it is handed to whoever analyses it. */
export interface EventTask {
  eventKey: string;
  articles: { article: number; source: SourceArticle }[];
  /** False where it has too many articles to be aligned. */
  aligned: boolean;
}

/**
 * Rows by table, as JSON: from thread to thread a string costs less than half the time of as many small objects, and while it
 * waits to be stored the collector has one thing to look at, not a thousand. Or why there are none.
 */
export type EventRows = { rows: string } | { problem: string };

/** Answers never fail: what goes wrong is the answer's `problem`. */
export type AnalyseEvent = (task: EventTask) => Promise<EventRows>;
