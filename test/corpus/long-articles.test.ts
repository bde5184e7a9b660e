import { describe, expect, it } from 'vitest';
import type { Database } from '../../src/corpus/database.js';
import { openToAdd } from '../../src/corpus/open.js';
import { pendingIn } from '../../src/corpus/pending.js';
import { register } from '../../src/corpus/register.js';
import { article, newFile, stream } from './corpora.js';

/** Articles as long as a book, each an event of its own. */
const books = (count: number) =>
  Array.from({ length: count }, (_, i) =>
    article({
      id: `b${i}`,
      outlet: 'Mirror',
      event: `book ${i}`,
      text: `${i} ${'The ferry sailed again. '.repeat(75_000)}`,
    }),
  );

/** The database, with the number of articles that each query fetches. */
const counting = (database: Database): { database: Database; fetched: number[] } => {
  const fetched: number[] = [];
  const rows: Database['rows'] = async (sql, values) => {
    const found = await database.rows(sql, values);
    if (/FROM articles WHERE article IN/.test(sql)) fetched.push(found.length);
    return found;
  };
  return { database: { ...database, rows }, fetched };
};

describe('articles as long as a book', () => {
  it('are stored and fetched a few at a time, so that memory is bounded by their text too', async () => {
    const opened = await openToAdd(newFile());
    try {
      const stored: number[] = [];
      await register(opened, stream(books(5)), ({ added }) => stored.push(added));
      expect(stored).toEqual([3, 5]);
      const { database, fetched } = counting(opened);
      const events: string[] = [];
      for await (const { eventKey } of (await pendingIn(database, 'analyst')).events()) events.push(eventKey);
      expect(events).toEqual(['event:book 0', 'event:book 1', 'event:book 2', 'event:book 3', 'event:book 4']);
      expect(fetched).toEqual([1, 1, 1, 1, 1]);
    } finally {
      opened.close();
    }
  });
});
