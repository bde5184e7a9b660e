import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Passage, Token } from '../model/document.js';
import { contains, type Span, startingUntil } from '../model/span.js';
import { ofWord } from '../model/word.js';
import { onceFor } from './once.js';
import type { Resources } from './resources.js';
import { type Wording, type Wordings, wordingOf } from './wording.js';

type Forms = Resources['forms'];

export interface ExcerptWord extends Token {
  /** What it counts as in comparisons; null where it carries no content. */
  key: string | null;
}

/** Words of other classes carry no content. */
export const openClasses = new Set(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM', 'X', 'INTJ']);

/** What a place has from its text alone. */
export interface Stretch {
  /** The words of the place, punctuation left out. */
  words: ExcerptWord[];
  /** The sentences it stands in. */
  sentence: Span;
  wording: Wording;
}

/** A sentence may state several facts: it is read once, and all excerpts of one place have the same list of words. */
export const stretchOf = (passage: Passage, place: Span, articles: AnalysedArticle[], forms: Forms): Stretch => {
  const read = stretchesIn(passage, forms);
  const at = `${place.start} ${place.end}`;
  const known = read.get(at);
  if (known) return known;
  const stretch = readStretch(passage, place, articles, forms);
  read.set(at, stretch);
  return stretch;
};

const stretchesOf = onceFor((_: Forms) => onceFor((_: Passage): Map<string, Stretch> => new Map()));

const stretchesIn = (passage: Passage, forms: Forms): Map<string, Stretch> => stretchesOf(forms)(passage);

const readStretch = (passage: Passage, place: Span, articles: AnalysedArticle[], forms: Forms): Stretch => {
  const numbers: number[] = [];
  for (let i = Math.max(0, startingUntil(passage.sentences, place.start) - 1); i < passage.sentences.length; i++) {
    if (passage.sentences[i]!.start >= place.end) break;
    if (place.start < passage.sentences[i]!.end) numbers.push(i);
  }
  const sentences = numbers.map((i) => passage.sentences[i]!);
  const sentence = { start: sentences[0]?.start ?? place.start, end: sentences.at(-1)?.end ?? place.end };
  const all = numbers.flatMap((i) =>
    passage.tokens.slice(passage.sentenceTokens[i]!.first, passage.sentenceTokens[i]!.end),
  );
  const tokens = all.filter((token) => contains(place, token) && isWord(token));
  const wording = wordingOf(passage, place, sentence, all, wordingsIn(forms)(articles));
  wording.keys ??= forms.keys(tokens.map(({ normal }) => normal));
  return {
    words: tokens.map((token, i) => withKey(token, openClasses.has(token.pos) ? wording.keys![i]! : null)),
    sentence,
    wording,
  };
};

const wordingsIn = onceFor((_: Forms) => onceFor((_: AnalysedArticle[]): Wordings => new Map()));

/** No punctuation. */
export const isWord = ofWord(({ text }): boolean => /[\p{L}\p{N}]/u.test(text));

/** Field by field, since a spread of tens of thousands of tokens shows in the time that a comparison takes. */
const withKey = ({ start, end, text, normal, pos, sentence, word }: Token, key: string | null): ExcerptWord => ({
  start,
  end,
  text,
  normal,
  pos,
  sentence,
  word,
  key,
});
