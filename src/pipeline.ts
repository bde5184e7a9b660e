import { alignFacts } from './align/index.js';
import { analyseArticle } from './annotate.js';
import { compareArticles } from './compare/index.js';
import { compiledLexicons } from './generated/lexicons.js';
import { wordForms } from './language/word-forms.js';
import type { SourceArticle } from './model/article.js';
import type { Comparison, Manifest } from './model/comparison.js';
import type { Project } from './model/project.js';

/** ingest → read → annotate → align → compare: the whole path from articles to a comparison. */
export const compareEvent = (
  event: string,
  sources: SourceArticle[],
  manifest: Manifest,
  project?: Project,
): Comparison => {
  const articles = sources.map((source) => analyseArticle(source, project));
  const { language: words, definitions, textKinds: kinds } = compiledLexicons;
  const alignments = alignFacts(articles, wordForms, words);
  return compareArticles(event, articles, alignments, { forms: wordForms, words, definitions, kinds }, manifest);
};
