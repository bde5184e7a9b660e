import { titleOutside } from '../export/read-text.js';
import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Mark } from '../model/mark.js';
import { sliceOf, startingUntil, type TextSpan } from '../model/span.js';

/** Sentences of the text and, behind them, a title that is not in it. */
export const sentenceCount = (annotated: AnnotatedArticle): number =>
  annotated.sentences.length + (titleOutside(annotated) === null ? 0 : 1);

/** The sentence in which a mark begins, by its number from 0; what begins between two is counted to the first of them. */
export const sentenceOf = ({ sentences }: AnnotatedArticle, mark: Pick<Mark, 'in' | 'spans'>): number =>
  mark.in === 'title' ? sentences.length : Math.max(0, startingUntil(sentences, mark.spans[0]!.start) - 1);

/** Its words; of a title all of it. */
export const sentenceText = (annotated: AnnotatedArticle, mark: Pick<Mark, 'in' | 'spans'>): TextSpan => {
  const { article, sentences } = annotated;
  const title = article.title ?? '';
  if (mark.in === 'title') return { start: 0, end: title.length, text: title };
  return sliceOf(article.text, sentences[sentenceOf(annotated, mark)] ?? { start: 0, end: article.text.length });
};
