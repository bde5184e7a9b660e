import type { Database, Row } from '../database.js';
import { isHidden, type Shielding } from './shield.js';
import type { ExportedTable } from './tables.js';

/** The rows of a table in their fixed order, some thousand at a time; `documents` must be there. */
export async function* storedRows(
  database: Database,
  { columns, cells, from, order }: ExportedTable,
  shielding: Shielding,
): AsyncGenerator<Row[]> {
  const isText = columns.map(({ type }) => type === 'text');
  // The driver takes a byte-order mark at the beginning of a cell away: a sign stands before each text.
  const selected = columns.map((column, i) => {
    const cell = isHidden(column, shielding) ? 'NULL' : cells.get(column.name)!;
    return `${isText[i] ? `'|' || ${cell}` : cell} AS "${column.name}"`;
  });
  const { rows } = await database.query(`SELECT ${selected.join(', ')} FROM ${from} ORDER BY ${order}`);
  for await (const page of rows)
    yield page.map((row) => row.map((cell, i) => (isText[i] && typeof cell === 'string' ? cell.slice(1) : cell)));
}
