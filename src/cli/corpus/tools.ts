import { NothingDone } from '../status.js';

export const corpusTools = async () => (await import('../../index.js')).corpusTools();

export type CorpusTools = Awaited<ReturnType<typeof corpusTools>>;

/** What stands in the way of a corpus is the user's to mend: its line is enough. */
export const explained = async <T>({ CorpusProblem }: CorpusTools, run: () => Promise<T>): Promise<T> => {
  try {
    return await run();
  } catch (error) {
    throw error instanceof CorpusProblem ? new NothingDone(error.message) : error;
  }
};
