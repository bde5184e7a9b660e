const csvLine = (cells: readonly unknown[]): string => `${cells.join()}\n`;
const jsonLine = (columns: string[], row: readonly unknown[]): string =>
  `${JSON.stringify(Object.fromEntries(columns.map((c, i) => [c, row[i]])))}\n`;

import { fileOutput, standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { corpusTools, explained } from './tools.js';

interface QueryOptions {
  db: string;
  format: 'csv' | 'jsonl';
  output?: string;
}

export const query = async (sql: string, { db, format, output }: QueryOptions): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    await explained(tools, async () => {
      const { columns, rows } = await corpus.query(sql);
      const out = output === undefined || output === '-' ? standardOutput : await fileOutput(output);
      if (format === 'csv') await out.write(csvLine(columns));
      for await (const page of rows)
        await out.write(page.map((row) => (format === 'csv' ? csvLine(row) : jsonLine(columns, row))).join(''));
      await out.close();
    });
    return status.done;
  } finally {
    corpus.close();
  }
};
