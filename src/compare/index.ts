import type { AnalysedArticle } from '../model/analysed-article.js';
import type { AlignedFact, Comparison, Manifest } from '../model/comparison.js';

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  articles: AnalysedArticle[],
  facts: AlignedFact[],
  manifest: Manifest,
): Comparison => ({
  schemaVersion: 1,
  event,
  articles: articles.map(({ annotated }) => annotated),
  facts,
  withinArticle: [],
  entities: [],
  measures: [],
  manifest,
});
