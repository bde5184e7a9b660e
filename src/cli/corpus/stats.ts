import { basename, extname, join } from 'node:path';
import { statisticsTable } from '../../export/statistics-table.js';
import { statisticsText } from '../../export/statistics-text.js';
import type { CorpusStatistics } from '../../index.js';
import { DEFAULT_FOLDER } from '../compare-output.js';
import { fileNameOf } from '../file-names.js';
import { fileOutput, standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { corpusTools, explained } from './tools.js';

interface StatsOptions {
  db: string;
  by: string[];
  groups?: string[];
  entity: string[];
  coded: string[];
  over?: 'week' | 'month';
  seed: string;
  format: keyof typeof formats;
  output?: string;
}

const formats = {
  text: statisticsText,
  json: (statistics: CorpusStatistics): string => `${JSON.stringify(statistics, null, 2)}\n`,
  csv: statisticsTable,
  html: async (statistics: CorpusStatistics): Promise<string> =>
    (await import('../../index.js')).renderCorpusReport(statistics),
};

export const stats = async ({
  db,
  by,
  groups,
  entity,
  coded,
  over,
  seed,
  format,
  output,
}: StatsOptions): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    const contexts = format === 'html';
    const statistics = await explained(tools, () =>
      corpus.statistics({ by, groups: groups ?? [], entities: entity, coded, over, seed, contexts }),
    );
    const path = output ?? (format === 'html' ? reportPath(db) : '-');
    const out = path === '-' ? standardOutput : await fileOutput(path);
    await out.write(await formats[format](statistics));
    await out.close();
    if (path !== (output ?? '-')) await standardOutput.write(`${path}\n`);
    return status.done;
  } finally {
    corpus.close();
  }
};

/** A report lands where those of events do, under the name of the corpus. */
const reportPath = (db: string): string => join(DEFAULT_FOLDER, `${fileNameOf(basename(db, extname(db)))}.html`);
