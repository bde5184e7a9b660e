import type { SourceArticle } from '../model/article.js';

/** The same text under the same name: one file that was named twice, or that a named folder holds too. */
export const isSameInput = ({ input: one }: SourceArticle, { input: other }: SourceArticle): boolean =>
  one.sha256 === other.sha256 && one.name === other.name;
