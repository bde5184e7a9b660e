import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Piscina } from 'piscina';
import type { AnalyseEvent } from './event-task.js';

export interface Workers {
  count: number;
  analyse: AnalyseEvent;
  end: () => Promise<void>;
}

/**
 * Threads that analyse events, each with the lists loaded once: as many as there are cores, unless told otherwise. They
 * start with the first event, so that an `add` with nothing to do costs nothing.
 */
export const startWorkers = (configuration: string | null, count = availableParallelism()): Workers => {
  let pool: Piscina | undefined;
  const started = (): Piscina =>
    new Piscina({
      filename: fileURLToPath(new URL('worker.js', import.meta.url)),
      minThreads: count,
      maxThreads: count,
      workerData: { configuration },
    });
  return {
    count,
    analyse: (task) => {
      pool ??= started();
      // One that runs out of memory or is stopped by the system takes its event with it, not the others'.
      return pool.run(task).catch((error: Error) => ({ problem: error.message }));
    },
    end: async () => pool?.destroy(),
  };
};
