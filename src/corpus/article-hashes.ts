import { createHash } from 'node:crypto';
import type { Database } from './database.js';

/** SHA-256 over the hashes of all articles, in order: two corpora with the same one hold the same articles. */
export const hashOfArticles = async (database: Database): Promise<string> => {
  const { rows } = await database.query('SELECT hash FROM articles ORDER BY hash');
  const hash = createHash('sha256').update('["');
  let between = '';
  for await (const page of rows)
    for (const [one] of page) {
      hash.update(`${between}${one}`);
      between = ' ';
    }
  return hash.update('"]').digest('hex');
};
