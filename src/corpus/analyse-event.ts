import type { Project } from '../model/project.js';
import { analyseEvent } from '../pipeline.js';
import type { EventRows, EventTask } from './event-task.js';
import { rowsOf } from './rows.js';

/** The analysis of one event as rows. An event that can't be analysed costs its own results only. */
export const analyseTask = (task: EventTask, project: Project | undefined): EventRows => {
  try {
    const sources = task.articles.map(({ source }) => source);
    return { rows: rowsOf(task, analyseEvent(sources, task.aligned, project)) };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
};
