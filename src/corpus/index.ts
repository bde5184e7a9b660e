/**
 * Many articles in one file: `add` stores and analyses them, `query` and `info` read. The file is a DuckDB database, which R
 * and Python open as well.
 */
import type { SourceArticle } from '../model/article.js';
import type { CorpusInfo } from '../model/corpus.js';
import type { CorpusStatistics } from '../model/corpus-statistics.js';
import type { Project } from '../model/project.js';
import { FEWEST } from '../statistics/needed.js';
import { type Added, type AddProgress, addArticles } from './add.js';
import { analystOf } from './analyst.js';
import { type CorpusExportOptions, type ExportManifest, exportTo } from './export/index.js';
import { keepHeapsSmall } from './heap.js';
import { corpusInfo } from './info.js';
import { openToAdd, openToRead } from './open.js';
import { type Answer, queryCorpus } from './query.js';
import { type SampleManifest, type SampleOptions, writeSample } from './sample/index.js';
import { corpusStatistics, type StatisticsOptions } from './statistics/index.js';
import { startWorkers } from './workers.js';

export { type Added, type AddProgress, MOST_ALIGNED } from './add.js';
export { parquetRows } from './database.js';
export { type CorpusExportOptions, type ExportManifest, exportFormats } from './export/index.js';
export { CorpusProblem } from './problem.js';
export type { Answer } from './query.js';
export { type SampleManifest, type SampleOptions, sampleFormats } from './sample/index.js';
export type { StatisticsOptions } from './statistics/index.js';

/** In each group, for corrected rates. */
export const FEWEST_CODED = FEWEST['coded documents in each group for a corrected rate'];

export interface AddOptions {
  /** The project's configuration as read, and the path it was read from, which the worker threads read again. */
  project?: { read: Project; path: string } | undefined;
  /** Worker threads; as many as there are cores where absent. */
  workers?: number | undefined;
  progress?: AddProgress;
}

/**
 * Adds articles to the corpus in a file, which is made where there is none.
 *
 * @throws {CorpusProblem} where the file is in use, is no corpus, or is one of another version.
 */
export const addToCorpus = async (
  path: string,
  articles: AsyncIterable<SourceArticle>,
  { project, workers: count, progress = silent }: AddOptions = {},
): Promise<Added> => {
  keepHeapsSmall();
  const database = await openToAdd(path);
  const workers = startWorkers(project?.path ?? null, count);
  try {
    return await addArticles(database, articles, analystOf(project?.read), workers, progress);
  } finally {
    await workers.end();
    database.close();
  }
};

const silent: AddProgress = { registered: () => {}, analysed: () => {} };

/** A corpus that is open for reading; `close` it. */
export interface Corpus {
  info: () => Promise<CorpusInfo>;
  query: (sql: string) => Promise<Answer>;
  statistics: (options: StatisticsOptions) => Promise<CorpusStatistics>;
  /** Writes its tables or articles into a folder that is there and empty. */
  export: (folder: string, options: CorpusExportOptions) => Promise<ExportManifest>;
  /** Draws articles for people to code, and writes them into a folder that is there and empty. */
  sample: (folder: string, options: SampleOptions) => Promise<SampleManifest>;
  close: () => void;
}

/** @throws {CorpusProblem} where the file is not there, is in use, is no corpus, or is one of another version. */
export const openCorpus = async (path: string): Promise<Corpus> => {
  keepHeapsSmall();
  const database = await openToRead(path);
  return {
    info: () => corpusInfo(database),
    query: (sql) => queryCorpus(database, sql),
    statistics: (options) => corpusStatistics(database, options),
    export: (folder, options) => exportTo(database, folder, options),
    sample: (folder, options) => writeSample(database, folder, options),
    close: database.close,
  };
};
