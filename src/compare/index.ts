import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Comparison, Manifest } from '../model/comparison.js';
import { linkAcrossArticles } from './entities.js';
import { factsOf } from './facts.js';
import { measuresOf } from './measures.js';
import type { Resources } from './resources.js';
import { withinArticles } from './within-article.js';

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  articles: AnalysedArticle[],
  alignments: Alignment[],
  resources: Resources,
  manifest: Manifest,
): Comparison => {
  const annotated = articles.map((article) => article.annotated);
  const entities = linkAcrossArticles(articles, resources.forms);
  return {
    schemaVersion: 1,
    event,
    articles: annotated,
    facts: factsOf(articles, alignments, entities, resources),
    withinArticle: withinArticles(articles, resources),
    entities,
    measures: measuresOf(annotated, resources.definitions),
    manifest,
  };
};
