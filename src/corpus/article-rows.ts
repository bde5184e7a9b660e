import { createHash } from 'node:crypto';
import type { Cell } from '../export/tables/index.js';
import type { Article, SourceArticle } from '../model/article.js';
import type { Row } from './database.js';

/** An article as it is stored, and the hashes by which it is known again. */
export interface StoredArticle {
  hash: string;
  metadataHash: string;
  eventKey: string;
  cells: Row;
}

/** What is stored of an article, without its number, in the order of the table `articles`. */
export const storedArticle = (source: SourceArticle): StoredArticle => {
  const { article, blocks, titleIsMetadata, exceptions, input } = source;
  const { id, outlet, title, date, url, author, event, language, rights, kind, words, text, warnings } = article;
  const hash = hashOf([outlet, date, title, text]);
  const further = source.metadata ?? {};
  const metadataHash = hashOf([
    id,
    url,
    author,
    event,
    rights,
    kind,
    blocks,
    titleIsMetadata,
    exceptions ?? null,
    further,
  ]);
  const eventKey = event === null || event.trim() === '' ? `article:${hash}` : `event:${event}`;
  const told = [id, outlet, title, date, url, author, event, language, rights, json(kind), words, text];
  const structure = [titleIsMetadata, json(blocks), json(exceptions ?? null), json(warnings), json(further)];
  return {
    hash,
    metadataHash,
    eventKey,
    cells: [hash, metadataHash, eventKey, ...told, ...structure, input.name, input.sha256],
  };
};

/** The article that was stored. */
export const sourceOf = (row: Record<string, Cell>): SourceArticle => {
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
  return {
    article,
    blocks: parsed(row.blocks_json) as SourceArticle['blocks'],
    titleIsMetadata: row.title_is_metadata === true,
    input: { name: text(row.input_name), sha256: text(row.input_sha256) },
    ...(exceptions ? { exceptions } : {}),
  };
};

/** Of values that JSON can write; the same values in the same order have the same hash. */
export const hashOf = (values: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(values)).digest('hex');

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
const text = (cell: Cell | undefined): string => String(cell ?? '');
const textOrNull = (cell: Cell | undefined): string | null => (typeof cell === 'string' ? cell : null);
const parsed = (cell: Cell | undefined): unknown => (typeof cell === 'string' ? JSON.parse(cell) : null);
