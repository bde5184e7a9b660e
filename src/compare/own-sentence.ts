import type { AnalysedArticle } from '../model/analysed-article.js';
import type { WithinArticle } from '../model/comparison.js';
import { onceInEvent } from '../model/once.js';
import { sliceOf } from '../model/span.js';
import { type Excerpt, excerptOf } from './excerpt.js';
import type { Resources } from './resources.js';

/** A sentence of an article with what comparison asks of it. */
export interface OwnSentence extends Excerpt {
  isHeadline: boolean;
}

/** The sentences of each article, each article read when it is first asked for. */
export const sentencesIn = (
  articles: AnalysedArticle[],
  resources: Resources,
): ((article: number) => OwnSentence[]) => {
  const read = new Map<number, OwnSentence[]>();
  return (article) => {
    const sentences = read.get(article) ?? readSentences(articles, article, resources);
    read.set(article, sentences);
    return sentences;
  };
};

const readSentences = (articles: AnalysedArticle[], article: number, resources: Resources): OwnSentence[] =>
  articles[article]!.document.passages.flatMap((passage) =>
    passage.sentences
      .filter(({ zone }) => zone !== 'byline' && zone !== 'dateline')
      .map((sentence) => {
        const { start, end, text } = sliceOf(passage.text, sentence);
        const excerpt = excerptOf({ article, in: passage.in, start, end, text, score: 1 }, articles, resources);
        return Object.assign(excerpt, { isHeadline: passage.in === 'title' || sentence.zone === 'headline' });
      }),
  );

/** A sentence is set beside others of its article: its keys are gathered once. */
export const keysOf = onceInEvent(({ words }: Excerpt): Set<string> => {
  const keys = new Set<string>();
  for (const { key } of words) if (key !== null) keys.add(key);
  return keys;
});

/** Number of keys that two sets share. */
export const sharedCount = (a: Set<string>, b: Set<string>): number => {
  let count = 0;
  for (const key of a) if (b.has(key)) count++;
  return count;
};

export const conflict = (
  kind: WithinArticle['kind'],
  detail: string,
  [first, second]: [Excerpt, Excerpt],
): WithinArticle => ({
  article: first.article.article.id,
  kind,
  detail,
  spans: [first, second].map(({ place }) => ({ in: place.in, start: place.start, end: place.end })),
});
