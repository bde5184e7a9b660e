import { analyseArticle } from '../../src/annotate.js';
import { factsOf } from '../../src/compare/facts.js';
import type { Resources } from '../../src/compare/resources.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { articleFromFields } from '../../src/ingest/article-from-fields.js';
import { wordForms } from '../../src/language/word-forms.js';
import type { AlignedPlace } from '../../src/model/alignment.js';
import type { AnalysedArticle } from '../../src/model/analysed-article.js';
import type { AlignedFact, SharedEntity } from '../../src/model/comparison.js';

export const resources: Resources = {
  forms: wordForms,
  words: compiledLexicons.language,
  definitions: compiledLexicons.definitions,
  kinds: compiledLexicons.textKinds,
};

/** Articles `a1`, `a2`, … of the texts given. */
export const articlesOf = (...texts: string[]): AnalysedArticle[] =>
  texts.map((text, i) => analyseArticle(articleFromFields({ id: `a${i + 1}`, text }, i)));

/** The place of an article that has these words; all of its text where none are given. */
export const placeIn = (articles: AnalysedArticle[], article: number, words?: string): AlignedPlace => {
  const { text } = articles[article]!.annotated.article;
  const start = words === undefined ? 0 : text.indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in article ${article}`);
  return { article, in: 'body', start, end: start + (words ?? text).length, text: words ?? text, score: 1 };
};

/** The fact that the whole texts are said to state. */
export const factOf = (texts: string[], shared: SharedEntity[] = []): AlignedFact => {
  const articles = articlesOf(...texts);
  const places = articles.map((_, i) => placeIn(articles, i));
  return factsOf(articles, [{ places }], shared, resources)[0]!;
};
