import { type Cell, csvLine } from '../model/csv.js';

/** The rows of an answer as a file has them. */
export interface AnswerLines {
  head: (columns: readonly string[]) => string;
  row: (columns: readonly string[], row: readonly Cell[]) => string;
}

export const answerLines: Record<'csv' | 'jsonl', AnswerLines> = {
  csv: { head: csvLine, row: (_, row) => csvLine(row) },
  jsonl: {
    head: () => '',
    row: (columns, row) => `${JSON.stringify(Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null])))}\n`,
  },
};
