import { runOf } from '../export/tables/index.js';
import { compiledLexicons } from '../generated/lexicons.js';
import { version } from '../generated/version.js';
import { uniqueIds } from '../ingest/unique-ids.js';
import { endEvent } from '../model/once.js';
import type { Project } from '../model/project.js';
import { analyseEvent } from '../pipeline.js';
import type { EventRows, EventTask } from './event-task.js';
import { rowsOf } from './rows.js';

/** The analysis of one event as rows. An event that can't be analysed costs its own results only. */
export const analyseTask = ({ eventKey, articles, aligned }: EventTask, project: Project | undefined): EventRows => {
  try {
    const sources = articles.map(({ source }) => source).map(uniqueIds());
    const numbers = articles.map(({ article }) => article);
    const run = runOf(version, project?.versions ?? compiledLexicons.versions, project?.off ?? []);
    return { rows: JSON.stringify(rowsOf(eventKey, numbers, analyseEvent(sources, aligned, project), run)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    endEvent();
  }
};
