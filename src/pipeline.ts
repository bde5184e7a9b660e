import { alignFacts, alignWithReference } from './align/index.js';
import { analyseArticle } from './annotate.js';
import { compareArticles } from './compare/index.js';
import { referenceOf } from './compare/reference/index.js';
import type { Resources } from './compare/resources.js';
import { compiledLexicons } from './generated/lexicons.js';
import { wordForms } from './language/word-forms.js';
import type { AnalysedArticle } from './model/analysed-article.js';
import type { SourceArticle } from './model/article.js';
import type { Comparison, Manifest } from './model/comparison.js';
import type { Decision } from './model/decision.js';
import type { Project } from './model/project.js';
import type { Reference } from './model/reference.js';

/** What an event is compared by and with, beside its articles. */
export interface CompareSettings {
  project?: Project | undefined;
  reference: SourceArticle | null;
  decisions: readonly Decision[];
}

/** ingest → read → annotate → align → compare: the whole path from articles to a comparison. */
export const compareEvent = (
  event: string,
  sources: SourceArticle[],
  manifest: Manifest,
  { project, reference, decisions }: CompareSettings,
): Comparison => {
  const articles = sources.map((source) => analyseArticle(source, project));
  const { language: words, definitions, textKinds: kinds } = compiledLexicons;
  const resources = { forms: wordForms, words, definitions, kinds };
  const alignments = alignFacts(articles, wordForms, words);
  const held = reference && heldAgainst(analyseArticle(reference, project), articles, resources);
  return compareArticles(event, articles, alignments, resources, manifest, held, decisions);
};

/** The reference is aligned apart, so that the facts of the outlets are the same with it and without it. */
const heldAgainst = (reference: AnalysedArticle, outlets: AnalysedArticle[], resources: Resources): Reference => {
  const articles = [reference, ...outlets];
  return referenceOf(articles, alignWithReference(articles, wordForms, resources.words), resources);
};
