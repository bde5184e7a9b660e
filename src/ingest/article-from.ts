import type { Article, Block, SourceArticle } from '../model/article.js';

/** Where a text came from, as far as an article may tell: base names, never paths. */
export interface Origin {
  /** Base name of the file, without its folder: `courier.txt`, `rows.jsonl:12`. */
  name: string;
  /** Base name of the folder it was in; null where there was none. */
  folder: string | null;
  /** Hash of the bytes it was read from, in hexadecimal. */
  sha256: string;
}

/** Makes an article of a row of JSON Lines, already parsed. The text is never altered; unusable fields become warnings. */
export const articleFromRow = (row: Record<string, unknown>, origin: Origin): SourceArticle => {
  const text = String(row.text ?? '');
  const field = (key: string): string | null => (typeof row[key] === 'string' ? (row[key] as string) : null);
  const article: Article = {
    id: field('id') ?? origin.name,
    outlet: field('outlet') ?? origin.name,
    title: field('title'),
    date: field('date'),
    url: field('url'),
    author: field('author'),
    event: field('event') ?? origin.folder,
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
    input: { name: origin.name, sha256: origin.sha256 },
  };
};

/** Makes an article of plain text. */
export const articleFromText = (text: string, origin: Origin): SourceArticle => articleFromRow({ text }, origin);

/** Makes an article of Markdown, with or without YAML front matter. */
export const articleFromMarkdown = (markdown: string, origin: Origin): SourceArticle =>
  articleFromRow({ text: markdown }, origin);
