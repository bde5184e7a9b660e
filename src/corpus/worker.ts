import { workerData } from 'node:worker_threads';
import { readProjectFile } from '../lexicon/project-file.js';
import { analyseTask } from './analyse-event.js';
import type { EventRows, EventTask } from './event-task.js';

/**
 * What a worker thread does. It reads the project's configuration once more, since a matcher can't be handed from thread to
 * thread.
 */
const { configuration } = workerData as { configuration: string | null };
const project = configuration === null ? undefined : readProjectFile(configuration);

const analyse = (task: EventTask): EventRows => analyseTask(task, project);

export default analyse;
