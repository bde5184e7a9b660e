import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, dirname, extname } from 'node:path';
import type { SourceArticle } from '../model/article.js';
import { articleFromMarkdown, articleFromRow, articleFromText, type Origin } from './article-from.js';
import { largestArticle, peek, readUpTo } from './bytes.js';
import { readCsv } from './csv.js';
import { decode } from './decode.js';
import { explain, formats, PARQUET, unreadFormats, walk } from './folders.js';
import { readJsonLines } from './json-lines.js';
import { languageName } from './language.js';
import { uniqueIds } from './unique-ids.js';

export interface ReadOptions {
  /** The format of every input; `auto` goes by the name's ending, and for standard input by its first character. */
  from: 'auto' | 'text' | 'markdown' | 'jsonl' | 'csv';
  /** Ids are made unique, for which all are remembered; `given` leaves that to the caller. */
  ids?: 'given' | undefined;
  /** Reads the rows of a Parquet file; without it these files are left out. */
  parquet?: ((path: string) => AsyncIterable<Record<string, unknown>>) | undefined;
}

/** An input, or a part of one, that gave no article. */
export interface LeftOut {
  /** The file as the user named it, or found in a folder that the user named. */
  name: string;
  /** One line: what is wrong, in which line of a file of rows, and what to do. */
  reason: string;
}

export type Read = { article: SourceArticle } | { leftOut: LeftOut };

/**
 * Streams articles out of inputs (files, folders, `-` for standard input) in the order given. Problems are yielded, not
 * thrown. Of many rows one is in memory at a time, and the ids of those before it.
 */
export async function* readInputs(
  inputs: string[],
  options: ReadOptions,
  standardInput: AsyncIterable<Uint8Array>,
): AsyncGenerator<Read> {
  const unique = options.ids === 'given' ? (article: SourceArticle) => article : uniqueIds();
  const once = readOnce(standardInput);
  for (const input of inputs)
    for await (const read of readInput(input, options, once))
      yield 'article' in read ? { article: unique(read.article) } : read;
}

/** Standard input can be read once; where it is named again there is nothing left. */
const readOnce = (standardInput: AsyncIterable<Uint8Array>): (() => AsyncIterable<Uint8Array> | null) => {
  let used = false;
  return () => {
    if (used) return null;
    used = true;
    return standardInput;
  };
};

async function* readInput(
  input: string,
  options: ReadOptions,
  standardInput: () => AsyncIterable<Uint8Array> | null,
): AsyncGenerator<Read> {
  if (input === '-') {
    const source = standardInput();
    if (!source) yield leftOut('-', 'standard input was read already; name it once');
    else yield* readSource({ shown: 'standard input', name: 'standard-input', folder: null, source }, options.from);
  } else if (/^https?:\/\//i.test(input)) {
    yield leftOut(input, 'web addresses are not read yet; save the text of the page as .txt or .md');
  } else yield* readPath(input, options);
}

const leftOut = (name: string, reason: string): Read => ({ leftOut: { name, reason } });

async function* readPath(path: string, options: ReadOptions): AsyncGenerator<Read> {
  try {
    const found = await stat(path);
    if (!found.isDirectory()) {
      const folder = basename(dirname(path));
      yield* readFile(path, /^\.*$/.test(folder) ? null : folder, options);
      return;
    }
  } catch (error) {
    yield leftOut(path, explain(error));
    return;
  }
  let some = false;
  for await (const entry of walk(path)) {
    some = true;
    if ('problem' in entry) yield leftOut(entry.path, entry.problem);
    else yield* readFile(entry.path, /^\.*$/.test(entry.folder) ? null : entry.folder, options);
  }
  if (!some) yield leftOut(path, `the folder holds no articles (${Object.keys(formats).join(', ')})`);
}

async function* readFile(path: string, folder: string | null, options: ReadOptions): AsyncGenerator<Read> {
  const { from, parquet } = options;
  const ending = extname(path).toLowerCase();
  if (from === 'auto' && ending === PARQUET) {
    if (parquet) yield* readParquet(path, parquet);
    else yield leftOut(path, 'Parquet tables are read by "framewise corpus add" only; convert it to CSV or JSON Lines');
    return;
  }
  if (from === 'auto' && Object.hasOwn(unreadFormats, ending)) {
    yield leftOut(path, unreadFormats[ending]!);
    return;
  }
  const format = from === 'auto' && Object.hasOwn(formats, ending) ? formats[ending]! : from;
  try {
    yield* readSource({ shown: path, name: basename(path), folder, source: createReadStream(path) }, format);
  } catch (error) {
    yield leftOut(path, explain(error));
  }
}

async function* readParquet(path: string, rowsOf: NonNullable<ReadOptions['parquet']>): AsyncGenerator<Read> {
  let number = 0;
  try {
    for await (const row of rowsOf(path)) {
      const sha256 = createHash('sha256').update(JSON.stringify(row)).digest('hex');
      yield { article: articleFromRow(row, { name: `${basename(path)}:${++number}`, folder: null, sha256 }) };
    }
  } catch (error) {
    yield leftOut(path, explain(error));
  }
}

interface Source {
  /** As messages name it. */
  shown: string;
  /** Base name. */
  name: string;
  folder: string | null;
  source: AsyncIterable<Uint8Array>;
}

async function* readSource({ shown, name, folder, source }: Source, from: ReadOptions['from']): AsyncGenerator<Read> {
  const peeked = await peek(source);
  const format = from === 'auto' ? sniff(peeked.start) : from;
  if (format === 'jsonl' || format === 'csv') {
    const read = format === 'csv' ? readCsv : readJsonLines;
    for await (const row of read(peeked.source, name)) yield 'reason' in row ? leftOut(shown, row.reason) : row;
    return;
  }
  const bytes = await readUpTo(peeked.source, largestArticle);
  yield bytes
    ? articleOrReason(bytes, format, { shown, name, folder })
    : leftOut(shown, 'it is over 5 MB; an article is smaller: split it');
}

/** What a text without a telling name looks like: a row, front matter, or words. */
const sniff = (start: string): 'text' | 'markdown' | 'jsonl' =>
  /^\{\s*["}]/.test(start) ? 'jsonl' : /^---[ \t]*[\r\n]/.test(start) ? 'markdown' : 'text';

const articleOrReason = (
  bytes: Uint8Array,
  format: 'text' | 'markdown',
  { shown, name, folder }: Omit<Source, 'source'>,
): Read => {
  const decoded = decode(bytes);
  if ('problem' in decoded) return leftOut(shown, decoded.problem);
  const origin: Origin = { name, folder, sha256: createHash('sha256').update(bytes).digest('hex') };
  const article = (format === 'markdown' ? articleFromMarkdown : articleFromText)(decoded.text, origin);
  const { language, warnings } = article.article;
  const codes = new Set(warnings.map(({ code }) => code));
  if (codes.has('empty')) return leftOut(shown, 'it is empty');
  if (codes.has('not-english')) return leftOut(shown, `it looks like ${languageName(language)}; only English is read`);
  return { article: { ...article, article: { ...article.article, warnings: [...decoded.warnings, ...warnings] } } };
};
