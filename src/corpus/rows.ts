import type { EventAnalysis } from '../pipeline.js';
import type { Row } from './database.js';
import type { EventTask } from './event-task.js';

export const rowsOf = (_task: EventTask, _analysis: EventAnalysis): Record<string, Row[]> => ({});
