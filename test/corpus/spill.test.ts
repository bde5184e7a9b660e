import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
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
  expect([...seen]).toContain(`talks.duckdb.${process.pid}.tmp`);
  expect(readdirSync(dirname(file))).toEqual(['talks.duckdb']);
});

it('takes away what a process left that was killed, and nothing of one that runs', async () => {
  const file = newFile();
  await addTo(file, ferryArticles());
  // Numbers of processes end long before the first; the second is the one that started the tests.
  const [ended, running, other] = ['2147483000', String(process.ppid), 'notes'];
  for (const name of [ended, running, other]) mkdirSync(`${file}.${name}.tmp`);
  await withCorpus(file, (database) => database.rows('SELECT 1'));
  expect([ended, running, other].map((name) => existsSync(`${file}.${name}.tmp`))).toEqual([false, true, true]);
});
