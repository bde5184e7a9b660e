import { type Database, READING_MEGABYTES, type Row } from './database.js';
import { CorpusProblem } from './problem.js';

export interface Answer {
  columns: string[];
  /** Some thousand rows at a time. */
  rows: AsyncGenerator<Row[]>;
}

/**
 * What a corpus answers to SQL. It is open for reading only, and closed to files and the network.
 *
 * @throws {CorpusProblem} with the database's own message where the SQL is faulty or asks for what is closed.
 */
export const queryCorpus = async (database: Database, sql: string): Promise<Answer> => {
  if (sql.trim() === '')
    throw new CorpusProblem('the query is empty; for example: "SELECT outlet, count(*) FROM articles GROUP BY outlet"');
  try {
    const { columns, rows } = await database.query(sql);
    return { columns, rows: explained(rows) };
  } catch (error) {
    throw refused(error);
  }
};

async function* explained(rows: AsyncGenerator<Row[]>): AsyncGenerator<Row[]> {
  try {
    yield* rows;
  } catch (error) {
    throw refused(error);
  }
}

const refused = (error: unknown): CorpusProblem => {
  const message = error instanceof Error ? error.message : String(error);
  return new CorpusProblem(
    `the query can't be answered: ${hints.find(({ of }) => of.test(message))?.say ?? message.trim()}`,
  );
};

const hints = [
  {
    of: /Out of Memory(?!.*max_temp_directory_size)/s,
    say: `it holds more than ${READING_MEGABYTES} MB at once, as list() and string_agg() over many texts do; choose fewer with WHERE`,
  },
  { of: /read-only/, say: 'a corpus is only read here; "framewise corpus add" writes to it' },
  {
    of: /disabled by configuration|Permission Error/,
    say: 'SQL reaches the tables of the corpus only, no files and no network; -o writes the answer to a file',
  },
];
