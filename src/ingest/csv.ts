import { createHash } from 'node:crypto';
import { pipeline, Readable } from 'node:stream';
import { CsvError, type Options, parse } from 'csv-parse';
import type { SourceArticle } from '../model/article.js';
import { articleFromRow } from './article-from.js';
import { largestArticle } from './bytes.js';
import { cellsOfCsv } from './stored-article.js';

/** The column that holds the text of an article; without it a table holds none. */
const TEXT = 'text';

/**
 * Articles of a table with a header, one row in memory at a time. Commas, semicolons or tabs part the columns, whichever the
 * header has; cells are taken unaltered and empty ones count as missing. A row with too many or too few cells is left out,
 * and so is all behind a quotation mark that is never closed. `name` is the base name of the file.
 */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  name: string,
): AsyncGenerator<{ article: SourceArticle } | { reason: string }> {
  const text = decoded(source);
  const skipped: { reason: string }[] = [];
  let seen = false;
  try {
    const first = await text.next();
    if (first.done) {
      yield { reason: 'it is empty' };
      return;
    }
    const parser = parse({
      ...options(first.value),
      on_skip: (error) => void skipped.push({ reason: whyLeftOut(error) }),
    });
    // A source that fails ends the parser with its error, which the loop below meets.
    const rows = pipeline(Readable.from(joined(first.value, text), { objectMode: false }), parser, () => {});
    for await (const { record, info } of rows as AsyncIterable<{
      record: Record<string, string>;
      info: { lines: number };
    }>) {
      yield* skipped.splice(0);
      if (!seen && !Object.hasOwn(record, TEXT)) {
        yield {
          reason: `it has no column "${TEXT}"; give that name to the column with the texts (it has: ${Object.keys(record).join(', ')})`,
        };
        return;
      }
      if (!seen && Object.hasOwn(record, 'start_cp')) {
        yield { reason: 'it is a table of findings or the like, not of articles' };
        return;
      }
      seen = true;
      const row = Object.fromEntries(Object.entries(record).filter(([field, cell]) => field === TEXT || cell !== ''));
      const sha256 = createHash('sha256').update(JSON.stringify(record)).digest('hex');
      yield { article: articleFromRow(cellsOfCsv(row), { name: `${name}:${info.lines}`, folder: null, sha256 }) };
    }
    yield* skipped;
  } catch (error) {
    if (!(error instanceof CsvError || error instanceof TypeError)) throw error;
    yield { reason: whyLeftOut(error) };
  }
}

const options = (start: string): Options => ({
  columns: (header: string[]) => header.map((field) => field.trim()),
  delimiter: delimiterOf(start),
  info: true,
  max_record_size: largestArticle,
  relax_column_count: false,
  skip_empty_lines: true,
  skip_records_with_error: true,
});

/** The sign that parts the header: the one of which it has most. */
export const delimiterOf = (start: string): string => {
  const header = start.slice(0, start.search(/[\r\n]|$/)).replace(/"[^"]*"/g, '');
  const count = (sign: string): number => header.split(sign).length - 1;
  return [',', ';', '\t'].toSorted((a, b) => count(b) - count(a))[0]!;
};

/** What is wrong with a row, where, and what to do. */
export const whyLeftOut = (error: Error | undefined): string => {
  if (error instanceof TypeError) return 'it is not UTF-8; save it as "CSV UTF-8"';
  const { code, lines } = error as CsvError & { lines?: number };
  const at = lines === undefined ? '' : `row that ends in line ${lines}: `;
  if (code === 'CSV_QUOTE_NOT_CLOSED')
    return `${at}a quotation mark is never closed; close it, or write it twice within a cell`;
  if (code === 'CSV_RECORD_INCONSISTENT_COLUMNS')
    return `${at}it has more or fewer cells than the header; put cells with line breaks or separators between quotation marks`;
  if (code === 'CSV_MAX_RECORD_SIZE') return `${at}it is over 5 MB; split it into articles`;
  return `${at}${error?.message ?? 'not understood'}`;
};

/** UTF-8, or UTF-16 where a byte-order mark says so, as spreadsheets write it; anything else throws a TypeError. */
async function* decoded(source: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  for await (const bytes of source) {
    decoder ??= new TextDecoder(encodingOf(bytes), { fatal: true });
    const text = decoder.decode(bytes, { stream: true });
    if (text !== '') yield text;
  }
  const rest = decoder?.decode() ?? '';
  if (rest !== '') yield rest;
}

const encodingOf = ([first, second]: Uint8Array): string =>
  first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';

async function* joined(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}
