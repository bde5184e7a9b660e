import { basename } from 'node:path';
import { type Database, openDatabase } from './database.js';
import { CorpusProblem } from './problem.js';
import { definitionOf, tables } from './tables.js';

/** Of the tables; a corpus of another version is refused, never guessed at. */
const SCHEMA_VERSION = 1;

/**
 * Opens a corpus to add to it; where there is none it is made. The database leaves the cores to those who analyse.
 *
 * @throws {CorpusProblem} where the file is in use, is no corpus, or is one of another version.
 */
export const openToAdd = async (path: string): Promise<Database> => {
  const database = await openDatabase(path, { writes: true });
  return checked(database, path, async () => {
    if ((await tablesOf(database)).size > 0) return;
    await database.run('BEGIN');
    for (const table of tables) await database.run(definitionOf(table));
    await database.run(`CREATE TABLE framewise_corpus AS SELECT ${SCHEMA_VERSION} AS schema_version`);
    await database.run('COMMIT');
  });
};

/**
 * Opens a corpus that is only read.
 *
 * @throws {CorpusProblem} as `openToAdd`, and where it is not there.
 */
export const openToRead = async (path: string): Promise<Database> => {
  const database = await openDatabase(path, { writes: false });
  return checked(database, path, async () => {});
};

const checked = async (database: Database, path: string, prepare: () => Promise<void>): Promise<Database> => {
  try {
    await prepare();
    if (!(await tablesOf(database)).has('framewise_corpus'))
      throw new CorpusProblem(`${basename(path)} holds other tables, no corpus; name another file with --db`);
    const [held] = await database.rows('SELECT schema_version FROM framewise_corpus');
    if (held?.schema_version !== SCHEMA_VERSION)
      throw new CorpusProblem(
        `${basename(path)} was made by another version of framewise; add the articles to a new file`,
      );
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
};

const tablesOf = async (database: Database): Promise<Set<unknown>> =>
  new Set(
    (await database.rows("SELECT table_name FROM information_schema.tables WHERE table_schema = 'main'")).map(
      ({ table_name }) => table_name,
    ),
  );
