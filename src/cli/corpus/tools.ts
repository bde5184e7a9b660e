import { NothingDone } from '../status.js';

/** Not by way of the library, which would load all that analyses. */
export const corpusTools = () => import('../../corpus-tools.js');

export type CorpusTools = Awaited<ReturnType<typeof corpusTools>>;

/** What stands in the way of a corpus is the user's to mend: its line is enough. */
export const explained = async <T>({ CorpusProblem }: CorpusTools, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw error instanceof CorpusProblem ? new NothingDone(error.message) : error;
  }
};
