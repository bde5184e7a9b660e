import type { AnalysedArticle } from '../model/analysed-article.js';
import type { Passage, Token } from '../model/document.js';
import { onceFor, onceInEvent } from '../model/once.js';
import { contains, type Span, startingUntil } from '../model/span.js';
import { ofWord } from '../model/word.js';
import type { Resources } from './resources.js';
import { type Answers, noAnswers, type Wording, type Wordings, wordingOf } from './wording.js';

type Forms = Resources['forms'];

export type { Answers } from './wording.js';

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
  answers: Answers;
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

const stretchesOf = onceFor((_: Forms) => onceInEvent((_: Passage): Map<string, Stretch> => new Map()));

const stretchesIn = (passage: Passage, forms: Forms): Map<string, Stretch> => stretchesOf(forms)(passage);

const readStretch = (passage: Passage, place: Span, articles: AnalysedArticle[], forms: Forms): Stretch => {
  const { sentences, sentenceTokens } = passage;
  let first = Math.max(0, startingUntil(sentences, place.start) - 1);
  if (first < sentences.length && sentences[first]!.end <= place.start) first++;
  const end = startingUntil(sentences, place.end - 1);
  const isWithin = first < end;
  const sentence = isWithin
    ? { start: sentences[first]!.start, end: sentences[end - 1]!.end }
    : { start: place.start, end: place.end };
  const all = isWithin ? passage.tokens.slice(sentenceTokens[first]!.first, sentenceTokens[end - 1]!.end) : [];
  const tokens = all.filter((token) => contains(place, token) && isWord(token));
  const wording = wordingOf(passage, place, sentence, all, wordingsIn(forms)(articles));
  wording.keys ??= forms.keys(tokens.map(({ normal }) => normal));
  return {
    words: tokens.map((token, i) => withKey(token, openClasses.has(token.pos) ? wording.keys![i]! : null)),
    sentence,
    wording,
    answers: noAnswers(),
  };
};

const wordingsIn = onceFor((_: Forms) => onceInEvent((_: AnalysedArticle[]): Wordings => new Map()));

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
