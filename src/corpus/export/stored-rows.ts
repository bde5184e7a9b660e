import type { Database, Row } from '../database.js';
import { articleRanges, eventRanges } from '../ranges.js';
import { isHidden, type Shielding } from './shield.js';
import type { ExportedTable } from './tables.js';

/** The rows of a table in their fixed order, some thousand at a time; `documents` must be there. */
export async function* storedRows(
  database: Database,
  { columns, cells, from, by }: ExportedTable,
  shielding: Shielding,
): AsyncGenerator<Row[]> {
  const isText = columns.map(({ type }) => type === 'text');
  // The driver takes a byte-order mark at the beginning of a cell away: a sign stands before each text.
  const selected = columns.map((column, i) => {
    const cell = isHidden(column, shielding) ? 'NULL' : cells.get(column.name)!;
    return `${isText[i] ? `'|' || ${cell}` : cell} AS "${column.name}"`;
  });
  // A table is sorted, and joined with the texts, in parts: all of it at once is more than a query may hold.
  for (const part of await partsOf[by](database)) {
    const { rows } = await database.query(
      `SELECT ${selected.join(', ')} FROM ${from} WHERE ${part} ORDER BY t.${by}, t.rowid`,
    );
    for await (const page of rows)
      yield page.map((row) => row.map((cell, i) => (isText[i] && typeof cell === 'string' ? cell.slice(1) : cell)));
  }
}

const partsOf: Record<ExportedTable['by'], (database: Database) => Promise<string[]>> = {
  article: (database) => articleRanges(database, 'articles'),
  event_key: eventRanges,
  analyst: async () => ['true'],
};
