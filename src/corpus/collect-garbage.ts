import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/**
 * The rows that were just stored are garbage, and the heap of the main thread may hold gigabytes of it before V8 looks; while it
 * waits for the analyses it has the time. Takes some 50 ms.
 */
export const collectGarbage: () => void = runInNewContext('gc');
