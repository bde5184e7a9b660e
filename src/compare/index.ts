import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Comparison, Manifest } from '../model/comparison.js';
import type { Reference } from '../model/reference.js';
import { contrastsOf } from './contrasts.js';
import { copiesOf } from './copies/index.js';
import { linkAcrossArticles } from './entities.js';
import { factsOf } from './facts.js';
import { noticesOf } from './kinds.js';
import { measuresOf } from './measures.js';
import { onlyIn } from './only-in.js';
import { sentencesIn } from './own-sentence.js';
import type { Resources } from './resources.js';
import { sourcingOf } from './sourcing/index.js';
import { withinArticles } from './within-article.js';

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  articles: AnalysedArticle[],
  alignments: Alignment[],
  resources: Resources,
  manifest: Manifest,
  reference: Reference | null = null,
): Comparison => {
  const annotated = articles.map((article) => article.annotated);
  const entities = linkAcrossArticles(articles, resources.forms);
  const copies = copiesOf(articles, resources.words);
  const sentencesOf = sentencesIn(articles, resources);
  const facts = factsOf(articles, alignments, entities, resources, copies, sentencesOf);
  return {
    schemaVersion: 1,
    event,
    articles: annotated,
    notices: noticesOf(
      annotated.map(({ article }) => article),
      resources.kinds,
    ),
    facts,
    copies,
    onlyIn: onlyIn(annotated, facts),
    withinArticle: withinArticles(articles, resources, sentencesOf),
    entities,
    contrasts: contrastsOf(articles, entities, resources.forms),
    sourcing: sourcingOf(articles, facts, entities, resources),
    measures: measuresOf(annotated, resources.definitions),
    reference,
    manifest,
  };
};
