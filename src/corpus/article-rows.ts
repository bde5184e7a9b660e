import { createHash } from 'node:crypto';
import { contentOf } from '../ingest/stored-article.js';
import type { SourceArticle } from '../model/article.js';
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
  const hash = hexOf(contentOf(article));
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

/** Of values that JSON can write; the same values in the same order have the same hash. */
export const hashOf = (values: readonly unknown[]): string => hexOf(JSON.stringify(values));

const hexOf = (text: string): string => createHash('sha256').update(text).digest('hex');

const json = (value: unknown): string | null => (value === null ? null : JSON.stringify(value));
