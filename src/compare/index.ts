import type { Alignment } from '../model/alignment.js';
import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Comparison, Manifest } from '../model/comparison.js';
import type { Decision } from '../model/decision.js';
import type { Reference } from '../model/reference.js';
import { contrastsOf } from './contrasts.js';
import { copiesOf } from './copies/index.js';
import { decideFacts, decideFindings } from './decisions.js';
import { linkAcrossArticles } from './entities.js';
import { factsOf } from './facts.js';
import { noticesOf } from './kinds.js';
import { measuresOf } from './measures.js';
import { onlyIn } from './only-in.js';
import { sentencesIn } from './own-sentence.js';
import type { Resources } from './resources.js';
import { sourcingOf } from './sourcing/index.js';
import { withinArticles } from './within-article.js';

/** What the articles of one event have in common: who and what they name, the texts that several print, the facts. */
export const sharedBy = (
  articles: AnalysedArticle[],
  alignments: Alignment[],
  resources: Resources,
  sentencesOf = sentencesIn(articles, resources),
): Pick<Comparison, 'entities' | 'copies' | 'facts'> => {
  const entities = linkAcrossArticles(articles, resources.forms);
  const copies = copiesOf(articles, resources.words);
  return { entities, copies, facts: factsOf(articles, alignments, entities, resources, copies, sentencesOf) };
};

/** Sets the articles of one event side by side. */
export const compareArticles = (
  event: string,
  analysed: AnalysedArticle[],
  alignments: Alignment[],
  resources: Resources,
  manifest: Manifest,
  reference: Reference | null = null,
  decisions: readonly Decision[] = [],
): Comparison => {
  const { decided: articles, unmet } = decideFindings(analysed, decisions);
  const annotated = articles.map((article) => article.annotated);
  const sentencesOf = sentencesIn(articles, resources);
  const { entities, copies, facts: found } = sharedBy(articles, alignments, resources, sentencesOf);
  const { decided: facts, unmet: unmetFacts } = decideFacts(found, decisions);
  const standing = facts.filter(({ decision }) => decision?.verdict !== 'reject');
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
    onlyIn: onlyIn(annotated, standing),
    withinArticle: withinArticles(articles, resources, sentencesOf),
    entities,
    contrasts: contrastsOf(articles, entities, resources.forms),
    sourcing: sourcingOf(articles, standing, entities, resources),
    measures: measuresOf(annotated, resources.definitions),
    reference,
    unmetDecisions: [...unmet, ...unmetFacts],
    manifest,
  };
};
