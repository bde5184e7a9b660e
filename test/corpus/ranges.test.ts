import { expect, it } from 'vitest';
import type { Database } from '../../src/corpus/database.js';
import { openToAdd } from '../../src/corpus/open.js';
import { articleRanges, eventRanges } from '../../src/corpus/ranges.js';
import { newFile } from './corpora.js';

/** What is read part by part. */
const readIn = async (database: Database, column: string, table: string, ranges: readonly string[]) => {
  const parts = [];
  for (const range of ranges)
    parts.push(await database.rows(`SELECT ${column} FROM ${table} WHERE ${range} ORDER BY ${column}`));
  return parts.flat().map((row) => row[column]);
};

it('reads every article once and in order, whatever numbers are missing', async () => {
  const database = await openToAdd(newFile());
  expect(await readIn(database, 'article', 'articles', await articleRanges(database, 'articles'))).toEqual([]);
  await database.run('INSERT INTO articles (article) VALUES (12000), (3), (5002), (5003), (4999)');
  const ranges = await articleRanges(database, 'articles');
  expect(ranges.length).toBeGreaterThan(1);
  expect(await readIn(database, 'article', 'articles', ranges)).toEqual([3, 4999, 5002, 5003, 12000]);
  database.close();
});

it('reads every event once and in order, whatever its name', async () => {
  const database = await openToAdd(newFile());
  expect(await readIn(database, 'event_key', 'analyses', await eventRanges(database))).toEqual([]);
  await database.run("INSERT INTO analyses (event_key) SELECT 'event:the mayor''s day ' || range FROM range(2500)");
  const ranges = await eventRanges(database);
  expect(ranges.length).toBeGreaterThan(1);
  const all = await database.rows('SELECT event_key FROM analyses ORDER BY event_key');
  expect(await readIn(database, 'event_key', 'analyses', ranges)).toEqual(all.map(({ event_key }) => event_key));
  database.close();
});
