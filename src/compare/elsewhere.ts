import type { AnalysedArticle } from '../model/analysed-article.js';
import type { FactMention } from '../model/comparison.js';
import { mentionOf } from './mention.js';
import { keysOf, type OwnSentence } from './own-sentence.js';
import type { Resources } from './resources.js';

/** Whether any sentence of an article that has these words puts them so. */
export type Elsewhere = (article: string, shared: Set<string>, isSo: (mention: FactMention) => boolean) => boolean;

/** A sentence with the words, and how it puts them once that was asked. */
interface Telling {
  sentence: OwnSentence;
  mention: FactMention | null;
}

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
    const sentences = sentencesOf(article);
    const hits = new Uint16Array(sentences.length);
    for (const key of shared) for (const n of index.get(key) ?? []) hits[n]!++;
    return sentences.filter((_, n) => hits[n]! > 0 && hits[n]! >= LEAST_SHARE * shared.size);
  };
  const numbers = new Map(articles.map(({ annotated }, i) => [annotated.article.id, i]));
  /** By words and article, since outlets that put a fact alike ask alike; read as far as one was found that puts it so. */
  const told = new Map<string, Telling[][]>();
  const tellingsOf = (article: number, shared: Set<string>): Telling[] => {
    const asked = [...shared].sort().join(' ');
    const byArticle = told.get(asked) ?? [];
    told.set(asked, byArticle);
    byArticle[article] ??= sentencesWith(article, shared).map((sentence) => ({ sentence, mention: null }));
    return byArticle[article];
  };
  return (article, shared, isSo) =>
    shared.size >= FEWEST_SHARED &&
    tellingsOf(numbers.get(article)!, shared).some((telling) => {
      telling.mention ??= mentionOf(telling.sentence, shared, resources);
      return isSo(telling.mention);
    });
};
