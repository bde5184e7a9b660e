import { CsvError } from 'csv-parse';
import { parse } from 'csv-parse/sync';
import { unguarded } from '../model/csv.js';
import { delimiterOf, whyLeftOut } from './csv.js';

/** A row by the names in the head, and the line of the file on which it ends. */
export interface TableRow {
  line: number;
  cells: Record<string, string>;
}

export interface TableRows {
  names: string[];
  rows: TableRow[];
  /** Rows that were left out, each with its line and what to do. */
  problems: string[];
}

/**
 * Reads a small table whole, as `csvLine` writes it and as spreadsheets save it: with or without the mark of UTF-8, with commas,
 * semicolons or tabs. What keeps a cell from running as a formula is taken off again; an empty cell is an empty text.
 */
export const tableRows = (text: string): TableRows => {
  const content = text.replace(/^\uFEFF/, '');
  const problems: string[] = [];
  let names: string[] = [];
  try {
    const read = parse(content, {
      columns: (head: string[]) => {
        names = head.map((name) => name.trim());
        return names;
      },
      delimiter: delimiterOf(content),
      info: true,
      skip_empty_lines: true,
      skip_records_with_error: true,
      on_skip: (error) => void problems.push(whyLeftOut(error)),
    }) as unknown as { record: Record<string, string>; info: { lines: number } }[];
    const rows = read.map(({ record, info }) => ({
      line: info.lines,
      cells: Object.fromEntries(Object.entries(record).map(([name, cell]) => [name, unguarded(cell)])),
    }));
    return { names, rows, problems };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { names, rows: [], problems: [...problems, whyLeftOut(error)] };
  }
};
