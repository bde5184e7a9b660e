import { statisticsTable } from '../../export/statistics-table.js';
import { statisticsText } from '../../export/statistics-text.js';
import type { CorpusStatistics } from '../../index.js';
import { fileOutput, standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { corpusTools, explained } from './tools.js';

interface StatsOptions {
  db: string;
  by: string[];
  groups?: string[];
  entity: string[];
  over?: 'week' | 'month';
  seed: string;
  format: keyof typeof formats;
  output?: string;
}

const formats = {
  text: statisticsText,
  json: (statistics: CorpusStatistics): string => `${JSON.stringify(statistics, null, 2)}\n`,
  csv: statisticsTable,
};

export const stats = async ({ db, by, groups, entity, over, seed, format, output }: StatsOptions): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    const statistics = await explained(tools, () =>
      corpus.statistics({ by, groups: groups ?? [], entities: entity, over, seed }),
    );
    const out = output === undefined || output === '-' ? standardOutput : await fileOutput(output);
    await out.write(formats[format](statistics));
    await out.close();
    return status.done;
  } finally {
    corpus.close();
  }
};
