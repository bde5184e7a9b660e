import { setFlagsFromString } from 'node:v8';
import { NothingDone } from '../status.js';

/**
 * V8 collects as soon as a heap has grown by so many percent, and by the room of the young. Else the heap of each thread grows to four
 * times what is alive in it, all of it garbage. Costs no time that can be measured.
 */
const MOST_GROWTH = '--heap-growing-percent=10';

/** Not by way of the library, which would load all that analyses. */
export const corpusTools = () => {
  setFlagsFromString(MOST_GROWTH);
  return import('../../corpus-tools.js');
};

export type CorpusTools = Awaited<ReturnType<typeof corpusTools>>;

/** What stands in the way of a corpus is the user's to mend: its line is enough. */
export const explained = async <T>({ CorpusProblem }: CorpusTools, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw error instanceof CorpusProblem ? new NothingDone(error.message) : error;
  }
};
