import type { AnalysedArticle } from '../../model/analysed-article.js';
import type { Passage, Quotation, Token } from '../../model/document.js';
import { isWordLike } from '../../model/letters.js';
import { phraseEnd } from '../../model/phrases.js';
import type { Span } from '../../model/span.js';

/** A sentence of the story itself, as copies are looked for in it. */
export interface StorySentence extends Span {
  article: number;
  /** Its number among the story's sentences. */
  index: number;
  words: StoryWord[];
  /** Word trigrams, each once, as numbers. */
  shingles: Set<number>;
  /** Those in which every word is the outlet's own: not quoted, no part of a stock phrase. */
  ownShingles: Set<number>;
}

export interface StoryWord extends Span {
  /** The spelling's number, the same in all articles. */
  id: number;
  own: boolean;
}

const SHINGLE = 3;
/** Three numbers of words in one, exact as long as an event has fewer different words. */
const DIFFERENT_WORDS = 131_071;

/** What an outlet's headline writer, layout or embedded posts add is no part of the story. */
const STORY = new Set(['paragraph', 'standfirst']);

/** The sentences of each story; a spelling has one number throughout. */
export const storiesOf = (
  articles: readonly AnalysedArticle[],
  { 'stock-phrases': stockPhrases = [] }: Record<string, string[]>,
): StorySentence[][] => {
  const ids = new Map<string, number>();
  const idOf = ({ normal }: Token): number => {
    const known = ids.get(normal);
    if (known !== undefined) return known;
    ids.set(normal, ids.size);
    return ids.size - 1;
  };
  return articles.map(({ document }, article) => {
    const passage = document.passages.find((one) => one.in === 'body');
    return passage ? sentencesOf(passage, stockPhrases, idOf).map((one, index) => ({ article, index, ...one })) : [];
  });
};

const sentencesOf = (
  { sentences, sentenceTokens, tokens, quotations }: Passage,
  stockPhrases: string[],
  idOf: (token: Token) => number,
): Omit<StorySentence, 'article' | 'index'>[] => {
  const isQuoted = within(quotations.filter(({ depth }) => depth === 0));
  return sentences.flatMap(({ start, end, zone }, i) => {
    if (!STORY.has(zone)) return [];
    const { first, end: last } = sentenceTokens[i]!;
    const written = tokens.slice(first, last).filter(({ text }) => isWordLike(text));
    const stock = stockWords(written, stockPhrases);
    const words = written.map((token, n) => ({
      start: token.start,
      end: token.end,
      id: idOf(token),
      own: !stock.has(n) && !isQuoted(token),
    }));
    return [{ start, end, words, ...shinglesOf(words) }];
  });
};

const shinglesOf = (words: readonly StoryWord[]): Pick<StorySentence, 'shingles' | 'ownShingles'> => {
  const shingles = new Set<number>();
  const ownShingles = new Set<number>();
  for (let i = 0; i + SHINGLE <= words.length; i++) {
    const [a, b, c] = [words[i]!, words[i + 1]!, words[i + 2]!];
    const shingle = (a.id * DIFFERENT_WORDS + b.id) * DIFFERENT_WORDS + c.id;
    shingles.add(shingle);
    if (a.own && b.own && c.own) ownShingles.add(shingle);
  }
  return { shingles, ownShingles };
};

/** Numbers of the words that stand in a stock phrase. */
const stockWords = (words: Token[], phrases: string[]): Set<number> => {
  const found = new Set<number>();
  for (let i = 0; i < words.length; i++)
    for (let n = i, end = phraseEnd(words, i, phrases) ?? i; n < end; n++) found.add(n);
  return found;
};

/** Asked in text order: whether a word stands in one of the quotations. */
const within = (quotations: readonly Quotation[]): ((word: Span) => boolean) => {
  let next = 0;
  return ({ start, end }) => {
    while (quotations[next] && quotations[next]!.end <= start) next++;
    const one = quotations[next];
    return one !== undefined && one.start < end;
  };
};

/** How many of the smaller set the other one has too. */
export const sharedIn = <T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number => {
  const [smaller, larger] = a.size < b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const one of smaller) if (larger.has(one)) shared++;
  return shared;
};
