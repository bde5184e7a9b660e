import { createHash } from 'node:crypto';
import type { SourceArticle } from '../model/article.js';
import type { TextKind } from '../model/text-kind.js';
import { articleFromRow } from './article-from.js';

/** An article as a program hands it over. Only the text is needed. */
export interface ArticleFields {
  text: string;
  /** Defaults to `article-1`, `article-2`, … by position. */
  id?: string | null;
  /** Who published it; defaults to the id. */
  outlet?: string | null;
  title?: string | null;
  date?: string | null;
  url?: string | null;
  author?: string | null;
  /** What the articles are about, as the comparison shall be called. */
  event?: string | null;
  rights?: string | null;
  /** What kind of text it is (`opinion`, `live-blog` …), where you know; else it is told from what the text shows. */
  kind?: TextKind | null;
}

/** Makes an article of fields in memory. `position` counts from 0 and names an article that has no id. */
export const articleFromFields = (fields: ArticleFields, position: number): SourceArticle => {
  const name = fields.id ?? `article-${position + 1}`;
  const sha256 = createHash('sha256').update(fields.text).digest('hex');
  return articleFromRow({ ...fields }, { name, folder: null, sha256 });
};
