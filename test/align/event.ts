import { alignFacts } from '../../src/align/index.js';
import { analyseArticle } from '../../src/annotate.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { articleFromFields } from '../../src/ingest/article-from-fields.js';
import { wordForms } from '../../src/language/word-forms.js';
import type { AnalysedArticle } from '../../src/model/analysed-article.js';

export const articlesOf = (...texts: string[]): AnalysedArticle[] =>
  texts.map((text, i) => analyseArticle(articleFromFields({ id: `a${i + 1}`, text }, i)));

/** The aligned places of the texts: for each fact the words by article, `1: …`. */
export const alignedPlaces = (...texts: string[]): string[][] =>
  alignFacts(articlesOf(...texts), wordForms, compiledLexicons.language).map(({ places }) =>
    places.map(({ article, text }) => `${article + 1}: ${text}`),
  );
