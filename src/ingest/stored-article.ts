import { type Article, type Block, type SourceArticle, zones } from '../model/article.js';
import { unguarded } from '../model/csv.js';
import { sha256 } from '../model/sha256.js';

/**
 * An article as a corpus keeps it: a row of its table `articles`. Lists and objects are JSON; what is missing is null.
 */
export const articleFromStored = (row: Record<string, unknown>): SourceArticle => {
  const article: Article = {
    id: text(row.id),
    outlet: text(row.outlet),
    title: textOrNull(row.title),
    date: textOrNull(row.date),
    url: textOrNull(row.url),
    author: textOrNull(row.author),
    event: textOrNull(row.event),
    language: text(row.language),
    rights: textOrNull(row.rights),
    kind: parsed(row.kind_json) as Article['kind'],
    text: text(row.text),
    words: Number(row.words),
    warnings: parsed(row.warnings_json) as Article['warnings'],
  };
  const exceptions = parsed(row.exceptions_json) as NonNullable<SourceArticle['exceptions']> | null;
  const further = parsed(row.metadata_json) as Record<string, string> | null;
  return {
    article,
    blocks: parsed(row.blocks_json) as Block[],
    titleIsMetadata: row.title_is_metadata === true || row.title_is_metadata === 'true',
    input: { name: text(row.input_name), sha256: text(row.input_sha256) },
    ...(exceptions ? { exceptions } : {}),
    ...(further && Object.keys(further).length > 0 ? { metadata: further } : {}),
  };
};

/** By which an article is known again: SHA-256 of its outlet, date, title and text. */
export const contentOf = ({ outlet, date, title, text }: Pick<Article, 'outlet' | 'date' | 'title' | 'text'>): string =>
  JSON.stringify([outlet, date, title, text]);

/**
 * The article of a row that a corpus exported, with everything it had there; null where it is no such row, or its text or
 * metadata were changed since: then it is read as any other row.
 */
export const articleOfExport = (given: Record<string, unknown>): SourceArticle | null => {
  if (!isOfExport(given)) return null;
  try {
    const source = articleFromStored(given);
    return sha256(contentOf(source.article)) === given.hash && isSound(source) ? source : null;
  } catch {
    // JSON that was cut or edited: an ordinary row.
    return null;
  }
};

const marks = ['hash', 'text', 'outlet', 'blocks_json', 'title_is_metadata', 'warnings_json'];

const isOfExport = (row: Record<string, unknown>): boolean => marks.every((mark) => Object.hasOwn(row, mark));

/** The cells of a table of CSV; those of an export as they were before they were made safe for spreadsheets. */
export const cellsOfCsv = (row: Record<string, string>): Record<string, string> =>
  isOfExport(row) ? Object.fromEntries(Object.entries(row).map(([field, cell]) => [field, unguarded(cell)])) : row;

/** The hash tells nothing of the structure: a hand that changed it must not lead outside the text. */
const isSound = ({ article, blocks, exceptions = [], metadata = {} }: SourceArticle): boolean =>
  Number.isSafeInteger(article.words) &&
  Array.isArray(article.warnings) &&
  article.warnings.every(({ code, message }) => typeof code === 'string' && typeof message === 'string') &&
  [blocks, exceptions].every((spans) => Array.isArray(spans) && areInOrder(spans, article.text.length)) &&
  blocks.every(({ zone }) => zones.includes(zone)) &&
  Object.values(metadata).every((value) => typeof value === 'string');

const areInOrder = (spans: readonly { start: number; end: number }[], length: number): boolean =>
  spans.every(
    ({ start, end }) =>
      Number.isSafeInteger(start) && Number.isSafeInteger(end) && start >= 0 && start <= end && end <= length,
  );

const text = (cell: unknown): string => String(cell ?? '');
const textOrNull = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);
const parsed = (cell: unknown): unknown => (typeof cell === 'string' ? JSON.parse(cell) : null);
