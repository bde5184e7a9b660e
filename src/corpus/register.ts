import type { SourceArticle } from '../model/article.js';
import { storedArticle } from './article-rows.js';
import type { Database } from './database.js';
import { articles, ofArticles, typesOf } from './tables.js';

/** What became of the articles that were read. */
export interface Registered {
  added: number;
  /** There already, with other metadata: an event that was corrected, a field that came to it. */
  changed: number;
  /** There already, the same in everything. */
  known: number;
}

/** Stored in one transaction; of more articles, and of more text, than this none is in memory. */
const BATCH = { articles: 500, characters: 4_000_000 };

/**
 * Stores articles that are not there yet, so that the analysis can stop at any moment and go on. `told` hears after each
 * transaction what is done so far.
 */
export const register = async (
  database: Database,
  sources: AsyncIterable<SourceArticle>,
  told: (so: Registered) => void,
): Promise<Registered> => {
  const done: Registered = { added: 0, changed: 0, known: 0 };
  let batch: SourceArticle[] = [];
  let characters = 0;
  const store = async (): Promise<void> => {
    const { added, changed, known } = await storeBatch(database, batch);
    done.added += added;
    done.changed += changed;
    done.known += known;
    batch = [];
    characters = 0;
    told({ ...done });
  };
  for await (const source of sources) {
    batch.push(source);
    characters += source.article.text.length;
    if (batch.length >= BATCH.articles || characters >= BATCH.characters) await store();
  }
  if (batch.length > 0) await store();
  return done;
};

const storeBatch = async (database: Database, sources: readonly SourceArticle[]): Promise<Registered> => {
  const stored = new Map(sources.map((source) => storedArticle(source)).map((one) => [one.hash, one]));
  const held = await heldOf(database, [...stored.keys()]);
  const fresh = [...stored.values()].filter(({ hash }) => !held.has(hash));
  const changed = [...stored.values()].filter(({ hash, metadataHash }) => {
    const found = held.get(hash);
    return found && found.metadataHash !== metadataHash;
  });
  await database.run('BEGIN');
  const [{ next } = { next: 1 }] = await database.rows('SELECT coalesce(max(article), 0) + 1 AS next FROM articles');
  const rows = [
    ...fresh.map(({ cells }, i) => [Number(next) + i, ...cells]),
    ...changed.map(({ hash, cells }) => [held.get(hash)!.article, ...cells]),
  ];
  if (changed.length > 0)
    await remove(
      database,
      changed.map(({ hash }) => held.get(hash)!.article),
    );
  await database.append('articles', typesOf(articles), rows);
  await database.run('COMMIT');
  return { added: fresh.length, changed: changed.length, known: sources.length - fresh.length - changed.length };
};

const heldOf = async (
  database: Database,
  hashes: readonly string[],
): Promise<Map<string, { article: number; metadataHash: string }>> => {
  const rows = await database.rows(
    'SELECT article, hash, metadata_hash FROM articles WHERE hash IN (SELECT unnest(string_split(?, chr(44))))',
    [hashes.join()],
  );
  return new Map(
    rows.map(({ article, hash, metadata_hash }) => [
      String(hash),
      { article: Number(article), metadataHash: String(metadata_hash) },
    ]),
  );
};

/** Takes articles away with what was found in them: in another event they are analysed anew. */
const remove = async (database: Database, numbers: readonly number[]): Promise<void> => {
  for (const { name } of [articles, ...ofArticles])
    await database.run(`DELETE FROM ${name} WHERE article IN (${numbers.join()})`);
};
