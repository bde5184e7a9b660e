import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import { answerLines } from '../../export/answer-lines.js';
import { parquetFile, type Row } from '../database.js';
import { definitionOf, type Table, typesOf } from '../tables.js';

export const tableFormats = ['csv', 'jsonl', 'parquet'] as const;
export type TableFormat = (typeof tableFormats)[number];

/** Takes the rows of a table page by page. */
export interface TableWriter {
  write: (rows: readonly Row[]) => Promise<void>;
  close: () => Promise<void>;
}

export const tableWriter = async (path: string, table: Table, format: TableFormat): Promise<TableWriter> => {
  if (format === 'parquet') {
    const { append, close } = await parquetFile(path, definitionOf({ ...table, name: 'rows' }), typesOf(table));
    return { write: append, close };
  }
  const { head, row } = answerLines[format];
  const names = table.columns.map(({ name }) => name);
  const lines = await lineWriter(path);
  await lines.write(head(names));
  return { write: (rows) => lines.write(rows.map((cells) => row(names, cells)).join('')), close: lines.close };
};

/** A text file; `write` waits until the disk has taken what came before, so that memory does not grow. */
export const lineWriter = async (path: string) => {
  const stream = createWriteStream(path);
  await once(stream, 'open');
  return {
    write: async (text: string): Promise<void> => {
      if (!stream.write(text)) await once(stream, 'drain');
    },
    close: async (): Promise<void> => {
      stream.end();
      await finished(stream);
    },
  };
};
