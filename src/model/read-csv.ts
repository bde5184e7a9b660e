import { unguarded } from './csv.js';

/** A row by the names in the head, and the line of the file on which it begins. */
export interface CsvRow {
  line: number;
  cells: Record<string, string>;
}

export type ReadCsv = { names: string[]; rows: CsvRow[] } | { line: number; problem: string };

/**
 * Reads a table with a head, as `csvLine` writes it and as spreadsheets save it: with or without the mark of UTF-8, with commas,
 * semicolons or tabs. What keeps a cell from running as a formula is taken off again; an empty cell is an empty text.
 */
export const readCsv = (text: string): ReadCsv => {
  const content = text.replace(/^\uFEFF/, '');
  const read = recordsOf(content, delimiterOf(content));
  if ('problem' in read) return read;
  const [head, ...records] = read.records;
  if (!head) return { line: 1, problem: 'the table is empty; its first line names the columns' };
  const names = head.cells.map((name) => name.trim());
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined)
    return { line: 1, problem: `two columns are called "${twice}"; give each a name of its own` };
  const rows: CsvRow[] = [];
  for (const { line, cells } of records) {
    if (cells.length === 1 && cells[0] === '' && names.length > 1) continue;
    if (cells.length !== names.length)
      return {
        line,
        problem: `the row has ${cells.length} cells and the head ${names.length}; put texts with commas between quotation marks`,
      };
    rows.push({ line, cells: Object.fromEntries(names.map((name, i) => [name, unguarded(cells[i]!)])) });
  }
  return { names, rows };
};

/** What stands most often in the first line outside of quotation marks; spreadsheets of many countries write semicolons. */
const delimiterOf = (text: string): string => {
  const head = /^(?:"[^"]*"|[^"\r\n])*/.exec(text)![0].replace(/"[^"]*"/g, '');
  const count = (sign: string): number => head.split(sign).length;
  return [',', ';', '\t'].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
};

type Records = { records: { line: number; cells: string[] }[] } | { line: number; problem: string };

const recordsOf = (text: string, delimiter: string): Records => {
  // A cell in quotation marks or without any, and what ends it; sticky, so that nothing is passed over.
  const pattern = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${delimiter}\\r\\n][^${delimiter}\\r\\n]*)?)(${delimiter}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  const records: { line: number; cells: string[] }[] = [];
  let line = 1;
  let begun = 1;
  let cells: string[] = [];
  while (pattern.lastIndex < text.length || cells.length > 0) {
    const found = pattern.exec(text);
    if (!found)
      return {
        line,
        problem: 'a quotation mark is not closed, or more follows behind the closing one; double those within a cell',
      };
    const [all, quoted, plain = '', end] = found;
    cells.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    line += all.match(/\r\n|\n|\r/g)?.length ?? 0;
    if (end === delimiter) continue;
    records.push({ line: begun, cells });
    cells = [];
    begun = line;
    if (end === '') break;
  }
  return { records };
};
