import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { AnalyseEvent } from './event-task.js';

export interface Workers {
  count: number;
  analyse: AnalyseEvent;
  end: () => Promise<void>;
}

/**
 * How V8 is to run threads that do the same for hours, where no core is idle:
 * - What is made where most things outlived a collection, it makes among those that live long from then on. Here nothing outlives its
 *   event but what happened to be in work: a tenth of the time went to collecting it there.
 * - It compiles a function once so much of its code has run (66 KB by default). At twelve times that a third of the functions are left
 *   to what is compiled quickly; two threads, each of which compiles for itself, are a sixth faster for it, and one is no slower.
 */
const V8_FLAGS = ['--no-allocation-site-pretenuring', '--interrupt-budget=800000'];

/**
 * Threads that analyse events, each with the lists loaded once: as many as there are cores, unless told otherwise. They
 * start with the first event, so that an `add` with nothing to do costs nothing.
 */
export const startWorkers = (configuration: string | null, count = availableParallelism()): Workers => {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  let pool: Piscina | undefined;
  const start = (): Piscina =>
    new Piscina({
      filename: fileURLToPath(new URL('worker.js', import.meta.url)),
      minThreads: count,
      maxThreads: count,
      workerData: { configuration },
    });
  return {
    count,
    // One that runs out of memory or is stopped by the system takes its event with it, not the others'.
    analyse: (task) => {
      pool ??= start();
      return pool.run(task).catch((error: Error) => ({ problem: error.message }));
    },
    end: async () => {
      await pool?.destroy();
    },
  };
};
