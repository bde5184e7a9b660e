import { alignFacts, alignWithReference } from './align/index.js';
import { analyseArticle } from './annotate.js';
import { compareArticles, sharedBy } from './compare/index.js';
import { measureCounts } from './compare/measure-counts.js';
import { referenceOf } from './compare/reference/index.js';
import type { Resources } from './compare/resources.js';
import { compiledLexicons } from './generated/lexicons.js';
import { wordForms } from './language/word-forms.js';
import type { AnalysedArticle } from './model/analysed-article.js';
import type { SourceArticle } from './model/article.js';
import type { AlignedFact, Comparison, Manifest, SharedEntity } from './model/comparison.js';
import type { Copy } from './model/copy.js';
import type { MeasureCount } from './model/corpus.js';
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
  const alignments = alignFacts(articles, wordForms, resources.words);
  const held = reference && heldAgainst(analyseArticle(reference, project), articles);
  return compareArticles(event, articles, alignments, resources, manifest, held, decisions);
};

const resources: Resources = {
  forms: wordForms,
  words: compiledLexicons.language,
  definitions: compiledLexicons.definitions,
  kinds: compiledLexicons.textKinds,
};

/** What a corpus keeps of one event: the findings of each article and, where there are several, what they share. */
export interface EventAnalysis {
  articles: AnalysedArticle[];
  /** What the measures count in each of them. */
  counts: MeasureCount[][];
  facts: AlignedFact[];
  entities: SharedEntity[];
  copies: Copy[];
}

/** The path as far as a corpus goes; `aligned` is false where articles are too many to be aligned. */
export const analyseEvent = (sources: SourceArticle[], aligned: boolean, project?: Project): EventAnalysis => {
  const articles = sources.map((source) => analyseArticle(source, project));
  const counts = articles.map(({ annotated }) => measureCounts(annotated));
  if (!aligned || articles.length < 2) return { articles, counts, facts: [], entities: [], copies: [] };
  const alignments = alignFacts(articles, wordForms, resources.words);
  return { articles, counts, ...sharedBy(articles, alignments, resources) };
};

/** The reference is aligned apart, so that the facts of the outlets are the same with it and without it. */
const heldAgainst = (reference: AnalysedArticle, outlets: AnalysedArticle[]): Reference => {
  const articles = [reference, ...outlets];
  return referenceOf(articles, alignWithReference(articles, wordForms, resources.words), resources);
};
