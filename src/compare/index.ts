import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Comparison, Manifest } from '../model/comparison.js';
import { linkAcrossArticles } from './entities.js';
import { factsOf } from './facts.js';
import { measuresOf } from './measures.js';
import type { Resources } from './resources.js';

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  articles: AnalysedArticle[],
  alignments: Alignment[],
  resources: Resources,
  manifest: Manifest,
): Comparison => ({
  schemaVersion: 1,
  event,
  articles: articles.map(({ annotated }) => annotated),
  facts: factsOf(articles, alignments, [], resources),
  withinArticle: [],
  entities: linkAcrossArticles(articles, resources.forms),
  measures: measuresOf(
    articles.map(({ annotated }) => annotated),
    resources.definitions,
  ),
  manifest,
});
