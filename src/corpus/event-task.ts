import type { SourceArticle } from '../model/article.js';
import type { Row } from './database.js';

/** An event as it is handed to whoever analyses it. */
export interface EventTask {
  eventKey: string;
  articles: { article: number; source: SourceArticle }[];
  /** False where it has too many articles to be aligned. */
  aligned: boolean;
}

/** Rows by table; or why there are none. */
export type EventRows = { rows: Record<string, Row[]> } | { problem: string };

/** Answers never fail: what goes wrong is the answer's `problem`. */
export type AnalyseEvent = (task: EventTask) => Promise<EventRows>;
