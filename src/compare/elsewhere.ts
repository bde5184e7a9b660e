import type { AnalysedArticle } from '../model/analysed-article.js';
import type { FactMention } from '../model/comparison.js';
import { mentionOf } from './mention.js';
import { keysOf, type OwnSentence } from './own-sentence.js';
import type { Resources } from './resources.js';

/** Whether any sentence of an article that has these words puts them so. */
export type Elsewhere = (article: string, shared: Set<string>, isSo: (mention: FactMention) => boolean) => boolean;

/** A sentence with fewer of the words may say something else of the same. */
const LEAST_SHARE = 0.8;
/** Fewer words are found in too many sentences. */
const FEWEST_SHARED = 3;

/**
 * What an outlet credits to somebody in one sentence it may state in its own voice in the next, or in its headline: its firmest
 * sentence anywhere counts, aligned or not.
 */
export const elsewhereIn = (
  articles: readonly AnalysedArticle[],
  sentencesOf: (article: number) => OwnSentence[],
  resources: Resources,
): Elsewhere => {
  /** By article and key the numbers of the sentences that have it. */
  const indexes = new Map<number, Map<string, number[]>>();
  const indexOf = (article: number): Map<string, number[]> => {
    const known = indexes.get(article);
    if (known) return known;
    const index = new Map<string, number[]>();
    sentencesOf(article).forEach((sentence, n) => {
      for (const key of keysOf(sentence)) {
        const having = index.get(key);
        if (having) having.push(n);
        else index.set(key, [n]);
      }
    });
    indexes.set(article, index);
    return index;
  };
  /** The sentences that have enough of the words, in the order of the text. */
  const sentencesWith = (article: number, shared: Set<string>): OwnSentence[] => {
    const index = indexOf(article);
    const hits = new Map<number, number>();
    for (const key of shared) for (const n of index.get(key) ?? []) hits.set(n, (hits.get(n) ?? 0) + 1);
    const sentences = sentencesOf(article);
    return [...hits]
      .filter(([, count]) => count >= LEAST_SHARE * shared.size)
      .sort(([a], [b]) => a - b)
      .map(([n]) => sentences[n]!);
  };
  const numbers = new Map(articles.map(({ annotated }, i) => [annotated.article.id, i]));
  /** By article and words, since outlets that put a fact alike ask alike. */
  const mentions = new Map<string, FactMention[]>();
  const mentionsOf = (article: string, shared: Set<string>): FactMention[] => {
    const asked = `${numbers.get(article)} ${[...shared].sort().join(' ')}`;
    const known = mentions.get(asked);
    if (known) return known;
    const found = sentencesWith(numbers.get(article)!, shared).map((sentence) =>
      mentionOf(sentence, shared, resources),
    );
    mentions.set(asked, found);
    return found;
  };
  return (article, shared, isSo) => shared.size >= FEWEST_SHARED && mentionsOf(article, shared).some(isSo);
};
