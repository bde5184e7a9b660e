import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import type { AnalyseEvent, EventTask } from './event-task.js';

export interface Workers {
  count: number;
  analyse: AnalyseEvent;
  end: () => Promise<void>;
}

type PoolOptions = NonNullable<ConstructorParameters<typeof Piscina>[0]>;

/**
 * Of a thread's heap. The less a heap may hold, the nearer V8 keeps it to what is alive in it: at 512 MB to some one and a half
 * times, above 2 GB to four times, all of it garbage, and the more the longer it runs.
 */
const MEGABYTES = 512;

/** An event of so many words takes a third of that heap; one of 225,000 in 300 articles takes more than a gigabyte. */
const MOST_WORDS = 20_000;

/**
 * How V8 is to run threads that do the same for hours, where no core is idle:
 * - What is made where most things outlived a collection, it makes among those that live long from then on. Here nothing outlives its
 *   event but what happened to be in work: a tenth of the time went to collecting it there.
 * - It compiles a function once so much of its code has run (66 KB by default). At twelve times that a third of the functions are left
 *   to what is compiled quickly; two threads, each of which compiles for itself, are a sixth faster for it, and one is no slower.
 */
const V8_FLAGS = ['--no-allocation-site-pretenuring', '--interrupt-budget=800000'];

/** How long a thread for large events waits for the next, in milliseconds. */
const PATIENCE = 5_000;

/**
 * Threads that analyse events, each with the lists loaded once: as many as there are cores, unless told otherwise. They
 * start with the first event, so that an `add` with nothing to do costs nothing; those for large events, whose heap may grow
 * as the system allows, with the first of these.
 */
export const startWorkers = (configuration: string | null, count = availableParallelism()): Workers => {
  for (const flag of V8_FLAGS) setFlagsFromString(flag);
  const start = (options: PoolOptions): Piscina =>
    new Piscina({
      filename: fileURLToPath(new URL('worker.js', import.meta.url)),
      maxThreads: count,
      workerData: { configuration },
      ...options,
    });
  let steady: Piscina | undefined;
  let roomy: Piscina | undefined;
  const poolFor = (task: EventTask): Piscina => {
    if (wordsIn(task) > MOST_WORDS) {
      roomy ??= start({ minThreads: 0, idleTimeout: PATIENCE });
      return roomy;
    }
    steady ??= start({ minThreads: count, resourceLimits: { maxOldGenerationSizeMb: MEGABYTES } });
    return steady;
  };
  return {
    count,
    // One that runs out of memory or is stopped by the system takes its event with it, not the others'.
    analyse: (task) =>
      poolFor(task)
        .run(task)
        .catch((error: Error) => ({ problem: error.message })),
    end: async () => {
      await Promise.all([steady?.destroy(), roomy?.destroy()]);
    },
  };
};

const wordsIn = ({ articles }: EventTask): number =>
  articles.reduce((words, { source }) => words + source.article.words, 0);
