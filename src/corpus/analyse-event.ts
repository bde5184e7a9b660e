import { exportRun } from '../export-tools.js';
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
    const analysis = analyseEvent(sources, aligned, project);
    return { rows: JSON.stringify(rowsOf(eventKey, numbers, analysis, exportRun(project))) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  } finally {
    endEvent();
  }
};
