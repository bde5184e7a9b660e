import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { AlignedFact, Comparison, Manifest } from '../model/comparison.js';

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  articles: AnnotatedArticle[],
  facts: AlignedFact[],
  manifest: Manifest,
): Comparison => ({
  schemaVersion: 1,
  event,
  articles,
  facts,
  withinArticle: [],
  entities: [],
  measures: [],
  manifest,
});
