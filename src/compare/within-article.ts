import type { AnalysedArticle } from '../model/analysed-article.js';
import type { WithinArticle } from '../model/comparison.js';
import { sliceOf } from '../model/span.js';
import { excerptOf } from './excerpt.js';
import { headlineConflicts } from './headline-body.js';
import type { OwnSentence } from './own-sentence.js';
import { firmParaphrases } from './paraphrase-quotation.js';
import type { Resources } from './resources.js';
import { selfConflicts } from './self-conflict.js';
import { toldOtherwise } from './told-otherwise.js';

/** Places of one article that do not sit together. */
export const withinArticles = (articles: AnalysedArticle[], resources: Resources): WithinArticle[] =>
  articles.flatMap((_, index) => {
    const sentences = sentencesOf(articles, index, resources);
    return [
      ...headlineConflicts(sentences, resources),
      ...selfConflicts(sentences, resources),
      ...firmParaphrases(sentences, resources),
      ...toldOtherwise(sentences, resources),
    ];
  });

const sentencesOf = (articles: AnalysedArticle[], article: number, resources: Resources): OwnSentence[] =>
  articles[article]!.document.passages.flatMap((passage) =>
    passage.sentences
      .filter(({ zone }) => zone !== 'byline' && zone !== 'dateline')
      .map((sentence) => ({
        ...excerptOf({ article, in: passage.in, ...sliceOf(passage.text, sentence), score: 1 }, articles, resources),
        isHeadline: passage.in === 'title' || sentence.zone === 'headline',
      })),
  );
