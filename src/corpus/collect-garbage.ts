import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');

/**
 * What was just stored is garbage, and the heap of the main thread may hold gigabytes of it before V8 looks. Takes some 20 ms, in
 * which the threads that analyse go on.
 */
export const collectGarbage: () => void = runInNewContext('gc');
