import type { AnalysedArticle } from '../model/analysed-article.js';
import type { WithinArticle } from '../model/comparison.js';
import { headlineConflicts } from './headline-body.js';
import { borrowedByHeadline } from './headline-words.js';
import { sentencesIn } from './own-sentence.js';
import { firmParaphrases } from './paraphrase-quotation.js';
import type { Resources } from './resources.js';
import { selfConflicts } from './self-conflict.js';
import { toldOtherwise } from './told-otherwise.js';

/** Places of one article that do not sit together. */
export const withinArticles = (
  articles: AnalysedArticle[],
  resources: Resources,
  sentencesOf = sentencesIn(articles, resources),
): WithinArticle[] =>
  articles.flatMap((_, index) => {
    const sentences = sentencesOf(index);
    return [
      ...headlineConflicts(sentences, resources),
      ...borrowedByHeadline(sentences),
      ...selfConflicts(sentences, resources),
      ...firmParaphrases(sentences, resources),
      ...toldOtherwise(sentences, resources),
    ];
  });
