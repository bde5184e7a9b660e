import { mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { openToRead } from '../../src/corpus/open.js';
import { addTo, ferryArticles, newFile, withCorpus } from './corpora.js';

/** Twenty million numbers in an order that nothing but a sort makes: more than a query may hold at once. */
const large = 'SELECT i FROM (SELECT hash(range) AS i FROM range(20000000)) ORDER BY i OFFSET 19999999';

it('lets a query that is larger than the memory wait on the disk beside the corpus, and leaves nothing there', async () => {
  const file = newFile();
  await addTo(file, ferryArticles());
  const database = await openToRead(file);
  const sorted = database.rows(large);
  const seen = new Set<string>();
  const watch = setInterval(() => {
    for (const name of readdirSync(dirname(file))) seen.add(name);
  }, 20);
  expect(await sorted).toHaveLength(1);
  clearInterval(watch);
  database.close();
  expect([...seen].filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
  expect(readdirSync(dirname(file))).toEqual(['talks.duckdb']);
});

it('takes away what a process left that was killed, nothing that is written to and nothing of anybody else', async () => {
  const file = newFile();
  await addTo(file, ferryArticles());
  const [left, running, notes] = ['left', 'running', 'notes'].map(
    (_, i) => `talks.duckdb.0b1f2c3d-0000-4000-8000-00000000000${i}.tmp`,
  ) as [string, string, string];
  const leave = (folder: string, name: string, days: number): void => {
    mkdirSync(join(dirname(file), folder));
    const path = join(dirname(file), folder, name);
    writeFileSync(path, '');
    const then = Date.now() / 1000 - days * 86_400;
    utimesSync(path, then, then);
  };
  leave(left, 'duckdb_temp_storage-0.tmp', 2);
  leave(running, 'duckdb_temp_storage-0.tmp', 0);
  leave(notes, 'notes.txt', 9);
  await withCorpus(file, (database) => database.rows('SELECT 1'));
  expect(readdirSync(dirname(file)).sort()).toEqual(['talks.duckdb', running, notes]);
});
