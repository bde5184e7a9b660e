import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { openToAdd } from '../../src/corpus/open.js';
import { ofArticles, typesOf } from '../../src/corpus/tables.js';
import { newFile } from './corpora.js';

/** As many rows as some hundred long articles have; no two texts alike, so that nothing is stored once for many. */
const rows = 6_000;
const cellsOf = { text: (i: number) => `${Math.sin(i)} ${Math.cos(i)}`, integer: (i: number) => i, number: Math.sqrt };

it('adds to a corpus that an earlier version made, whose blocks are four times as large', async () => {
  const file = newFile();
  (await DuckDBInstance.create(file)).closeSync();
  const database = await openToAdd(file);
  for (let time = 0; time < 5; time++) {
    await database.run('BEGIN');
    for (const table of ofArticles) {
      const types = typesOf(table);
      const cells = (row: number) =>
        types.map((type, column) => (type === 'boolean' || type === 'date' ? null : cellsOf[type](row * 100 + column)));
      await database.append(
        table.name,
        types,
        Array.from({ length: rows }, (_, i) => cells(time * rows + i)),
      );
    }
    await database.run('COMMIT');
  }
  const [held] = await database.rows('SELECT count(*) AS sentences FROM sentences');
  database.close();
  expect(held).toEqual({ sentences: 5 * rows });
}, 120_000);
