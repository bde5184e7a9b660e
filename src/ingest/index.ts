import { createHash } from 'node:crypto';
import type { Article, Block, SourceArticle } from '../model/article.js';

/** Makes an article of one JSON Lines row. The text is never altered. */
export const articleOfRow = (row: Record<string, unknown>, name: string): SourceArticle => {
  const text = String(row.text ?? '');
  const field = (key: string): string | null => (typeof row[key] === 'string' ? (row[key] as string) : null);
  const article: Article = {
    id: field('id') ?? name,
    outlet: field('outlet') ?? name,
    title: field('title'),
    date: field('date'),
    url: field('url'),
    author: field('author'),
    event: field('event'),
    language: 'en',
    rights: field('rights'),
    text,
    words: text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
    warnings: [],
  };
  const blocks: Block[] = [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: match.index + lead, end: match.index + match[0].trimEnd().length, zone: 'paragraph' };
  });
  return {
    article,
    blocks,
    titleIsMetadata: article.title !== null,
    input: { name, sha256: createHash('sha256').update(text).digest('hex') },
  };
};
