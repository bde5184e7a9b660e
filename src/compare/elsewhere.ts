import type { AnalysedArticle } from '../model/analysed-article.js';
import type { FactMention } from '../model/comparison.js';
import { mentionOf } from './mention.js';
import { keysOf, type OwnSentence, sharedCount } from './own-sentence.js';
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
  const keyed = new Map<number, { sentence: OwnSentence; keys: Set<string> }[]>();
  const withKeys = (article: number): { sentence: OwnSentence; keys: Set<string> }[] => {
    const known = keyed.get(article);
    if (known) return known;
    const found = sentencesOf(article).map((sentence) => ({ sentence, keys: keysOf(sentence) }));
    keyed.set(article, found);
    return found;
  };
  const numbers = new Map(articles.map(({ annotated }, i) => [annotated.article.id, i]));
  /** By article and words, since outlets that put a fact alike ask alike. */
  const mentions = new Map<string, FactMention[]>();
  const mentionsOf = (article: string, shared: Set<string>): FactMention[] => {
    const asked = `${numbers.get(article)} ${[...shared].sort().join(' ')}`;
    const known = mentions.get(asked);
    if (known) return known;
    const found = withKeys(numbers.get(article)!)
      .filter(({ keys }) => sharedCount(shared, keys) >= LEAST_SHARE * shared.size)
      .map(({ sentence }) => mentionOf(sentence, shared, resources));
    mentions.set(asked, found);
    return found;
  };
  return (article, shared, isSo) => shared.size >= FEWEST_SHARED && mentionsOf(article, shared).some(isSo);
};
