import type { WithinArticle } from '../model/comparison.js';
import type { Excerpt } from './excerpt.js';

/** A sentence of an article with what comparison asks of it. */
export interface OwnSentence extends Excerpt {
  isHeadline: boolean;
}

export const keysOf = ({ words }: Excerpt): Set<string> => new Set(words.flatMap(({ key }) => key ?? []));

/** Number of keys that two sets share. */
export const sharedCount = (a: Set<string>, b: Set<string>): number => [...a].filter((key) => b.has(key)).length;

export const conflict = (
  kind: WithinArticle['kind'],
  detail: string,
  [first, second]: [Excerpt, Excerpt],
): WithinArticle => ({
  article: first.article.article.id,
  kind,
  detail,
  spans: [first, second].map(({ place }) => ({ in: place.in, start: place.start, end: place.end })),
});
