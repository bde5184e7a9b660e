import { existsSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename } from 'node:path';
import {
  type DuckDBAppender,
  type DuckDBConnection,
  DuckDBDateValue,
  DuckDBInstance,
  DuckDBListValue,
  type DuckDBResult,
  type DuckDBValue,
} from '@duckdb/node-api';
import type { Cell, ColumnType } from '../export/tables/index.js';
import { CorpusProblem } from './problem.js';
import { spillFolder } from './spill.js';

/** An open corpus file. The only importer of DuckDB; everything else speaks SQL to it. */
export interface Database {
  /** Runs one statement. */
  run: (sql: string, values?: DuckDBValue[]) => Promise<void>;
  /** The rows of a query that answers few; integers of any width as numbers. */
  rows: (sql: string, values?: DuckDBValue[]) => Promise<Record<string, Cell>[]>;
  /** The columns of a query, and its rows as they come, some thousand at a time. */
  query: (sql: string, values?: DuckDBValue[]) => Promise<{ columns: string[]; rows: AsyncGenerator<Row[]> }>;
  /** Appends rows to a table, each a value for every column in their order. */
  append: (table: string, types: readonly ColumnType[], rows: readonly Row[]) => Promise<void>;
  /** The same to a temporary table, also where the corpus is only read. */
  appendTemporary: (table: string, types: readonly ColumnType[], rows: readonly Row[]) => Promise<void>;
  close: () => void;
}

/** The cells of a row in the order of the columns. */
export type Row = readonly Cell[];

/**
 * Opens a file of the database.
 *
 * @throws {CorpusProblem} where it is not there, is another's, or is no database.
 */
export const openDatabase = async (path: string, { writes }: { writes: boolean }): Promise<Database> => {
  const name = basename(path);
  if (!writes && !existsSync(path))
    throw new CorpusProblem(`${name} is not there; "framewise corpus add ARTICLES --db ${name}" makes it`);
  const instance = await DuckDBInstance.create(path, {
    // Before `closed`, which refuses it afterwards.
    temp_directory: spillFolder(path),
    ...closed,
    ...(writes ? adding : reading),
  }).catch((error: unknown) => {
    throw new CorpusProblem(whyNotOpened(name, error));
  });
  const connection = await instance.connect();
  if (writes) await makeRoomForBlocks(connection);
  await connection.run('SET lock_configuration = true');
  return databaseOf(connection, () => {
    connection.closeSync();
    instance.closeSync();
  });
};

/**
 * Adding needs few pages at a time, and leaves memory and cores to those who analyse. A new file has blocks of 64 KB: each column of
 * each table that is added to holds some of them, which at the usual 256 KB are 80 MB more, and a file a sixth larger.
 */
const adding = { memory_limit: '48MB', threads: '1', default_block_size: '65536' } as const;

/** A corpus that was made with the usual blocks keeps them, and four times as large they need the more memory. */
const makeRoomForBlocks = async (connection: DuckDBConnection): Promise<void> => {
  const read = await connection.runAndReadAll('SELECT max(block_size) FROM pragma_database_size()');
  if (Number(read.getRows()[0]![0]) > Number(adding.default_block_size))
    await connection.run("SET memory_limit = '192MB'");
};

/** Of memory for what a query holds at once; what can be sorted and counted in parts waits on the disk. */
export const READING_MEGABYTES = 192;

/** Each thread that aggregates or sorts holds memory of its own; with the number of cores the limit would have to grow. */
const reading = {
  access_mode: 'READ_ONLY',
  memory_limit: `${READING_MEGABYTES}MB`,
  threads: String(Math.min(4, availableParallelism())),
} as const;

/** SQL reaches neither files nor the network, loads nothing, and can't change that once the configuration is locked. */
const closed = {
  enable_external_access: 'false',
  autoload_known_extensions: 'false',
  autoinstall_known_extensions: 'false',
} as const;

/** For databases of our own, which no SQL of a user's gets to. */
const withFiles = {
  ...closed,
  enable_external_access: 'true',
  lock_configuration: 'true',
  threads: '1',
  memory_limit: '1GB',
} as const;

/** The rows of a Parquet file by column, as they come. */
export async function* parquetRows(path: string): AsyncGenerator<Record<string, unknown>> {
  const instance = await DuckDBInstance.create(':memory:', withFiles);
  const connection = await instance.connect();
  try {
    const described = await connection.runAndReadAll('DESCRIBE SELECT * FROM read_parquet(?)', [path]);
    const columns = described.getRows().map(([name, type]) => ({ name: String(name), isText: type === 'VARCHAR' }));
    // The driver takes a byte-order mark at the beginning of a cell away: a sign stands before each text.
    const selected = columns.map(({ name, isText }) => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      return isText ? `'|' || ${quoted} AS ${quoted}` : quoted;
    });
    const result = await connection.stream(`SELECT ${selected.join(', ')} FROM read_parquet(?)`, [path]);
    for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
      for (const row of chunk.getRows())
        yield Object.fromEntries(columns.map(({ name, isText }, i) => [name, asField(row[i] ?? null, isText)]));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** A Parquet file that is being made of rows. */
export interface ParquetFile {
  append: (rows: readonly Row[]) => Promise<void>;
  /** Writes the file and ends. */
  close: () => Promise<void>;
}

/** Rows that Parquet holds together: few enough for a gigabyte with the longest articles. */
const ROWS_TOGETHER = 20_480;

/**
 * Makes a Parquet file. The rows wait on the disk beside it, in a database of its own that may write files: no SQL of users,
 * and no view that a corpus of somebody else may hold, ever gets there.
 *
 * @param table its definition in SQL, of the name `rows`.
 */
export const parquetFile = async (path: string, table: string, types: readonly ColumnType[]): Promise<ParquetFile> => {
  const waiting = `${path}.rows`;
  const instance = await DuckDBInstance.create(waiting, withFiles);
  const connection = await instance.connect();
  await connection.run(table);
  await connection.run('BEGIN');
  return {
    append: async (rows) => append(await connection.createAppender('rows'), types, rows),
    close: async () => {
      const quoted = `'${path.replaceAll("'", "''")}'`;
      await connection.run(
        `COPY rows TO ${quoted} (FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${ROWS_TOGETHER})`,
      );
      connection.closeSync();
      instance.closeSync();
      for (const file of [waiting, `${waiting}.wal`]) rmSync(file, { force: true });
    },
  };
};

/** Lists, such as of authors, stay lists. */
const asField = (value: DuckDBValue, isMarkedText: boolean): unknown => {
  if (isMarkedText && typeof value === 'string') return value.slice(1);
  return value instanceof DuckDBListValue ? value.items.map(asCell) : asCell(value);
};

const whyNotOpened = (name: string, error: unknown): string => {
  const message = error instanceof Error ? error.message : String(error);
  const holder = /Conflicting lock is held in .*?\(PID (\d+)\)/.exec(message);
  if (holder) return `${name} is in use by another process (number ${holder[1]}); wait until it has ended`;
  if (/lock/i.test(message)) return `${name} is in use by another process; wait until it has ended`;
  if (/not a valid DuckDB database file/.test(message))
    return `${name} is no corpus; name another file with --db, or take this one away`;
  if (/is a directory|directory/i.test(message))
    return `${name} is a folder or lies in one that is not there; name a file with --db`;
  return `${name} can't be opened: ${message.split('\n')[0]}`;
};

const databaseOf = (connection: DuckDBConnection, close: () => void): Database => ({
  run: async (sql, values) => {
    await connection.run(sql, values);
  },
  rows: async (sql, values) => {
    const read = await connection.runAndReadAll(sql, values);
    const names = read.columnNames();
    return read.getRows().map((row) => Object.fromEntries(names.map((name, i) => [name, asCell(row[i] ?? null)])));
  },
  query: async (sql, values) => {
    const result = await connection.stream(sql, values);
    return { columns: result.columnNames(), rows: cellsOf(result) };
  },
  append: async (table, types, rows) => append(await connection.createAppender(table), types, rows),
  appendTemporary: async (table, types, rows) =>
    append(await connection.createAppender(table, 'main', 'temp'), types, rows),
  close,
});

async function* cellsOf(result: DuckDBResult): AsyncGenerator<Row[]> {
  for (let chunk = await result.fetchChunk(); chunk && chunk.rowCount > 0; chunk = await result.fetchChunk())
    yield chunk.getRows().map((row) => row.map(asCell));
}

/** Whole numbers that a double can't hold exactly stay text; dates, lists and the like are written as SQL writes them. */
const asCell = (value: DuckDBValue): Cell => {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  return String(value);
};

const append = (appender: DuckDBAppender, types: readonly ColumnType[], rows: readonly Row[]): void => {
  try {
    for (const row of rows) {
      for (const [i, type] of types.entries()) appendCell(appender, type, row[i] ?? null);
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
};

const MS_A_DAY = 86_400_000;

const appendCell = (appender: DuckDBAppender, type: ColumnType, cell: Cell): void => {
  if (cell === null) appender.appendNull();
  else if (type === 'text') appender.appendVarchar(String(cell));
  else if (type === 'boolean') appender.appendBoolean(Boolean(cell));
  else if (type === 'date') appender.appendDate(new DuckDBDateValue(Date.parse(String(cell)) / MS_A_DAY));
  else if (type === 'integer') appender.appendInteger(Number(cell));
  else appender.appendDouble(Number(cell));
};
