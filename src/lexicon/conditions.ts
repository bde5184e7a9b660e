import type { Token } from '../model/document.js';
import type { CompiledCondition, CompiledEntry } from '../model/lexicon.js';

/** How many tokens "near" reaches, and how far a sentence is searched (it bounds the cost of endless sentences). */
const NEAR = 5;
const SENTENCE = 60;

/** Whether an entry's conditions let a match at these tokens stand. */
export const conditionsHold = (entry: CompiledEntry, tokens: Token[], first: number, end: number): boolean =>
  !entry.unless.some((condition) => isMet(condition, tokens, first, end)) &&
  entry.only.every((group) => group.some((condition) => isMet(condition, tokens, first, end)));

const isMet = ({ where, words }: CompiledCondition, tokens: Token[], first: number, end: number): boolean => {
  const sentence = tokens[first]!.sentence;
  const inSentence = (from: number): boolean => tokens[from]?.sentence === sentence;
  const isOutside = (from: number, phrase: string[]): boolean => from >= end || from + phrase.length <= first;
  const within = (from: number, to: number): boolean => {
    let start = Math.min(end, to);
    while (start > from && inSentence(start - 1)) start--;
    for (let i = start; i < to && inSentence(i); i++)
      if (words.some((phrase) => wordsAt(phrase, tokens, i) && isOutside(i, phrase))) return true;
    return false;
  };
  switch (where) {
    case 'before':
      return words.some(
        (phrase) => inSentence(first - phrase.length) && wordsAt(phrase, tokens, first - phrase.length),
      );
    case 'after':
      return inSentence(end) && words.some((phrase) => wordsAt(phrase, tokens, end));
    case 'nearBefore':
      return within(first - NEAR, first);
    case 'nearAfter':
      return within(end, end + NEAR);
    case 'sentence':
      return within(first - SENTENCE, end + SENTENCE);
  }
};

/** Whether the words stand at a token, within one sentence. */
export const wordsAt = (words: string[], tokens: Token[], first: number): boolean => {
  const sentence = tokens[first]?.sentence;
  for (let i = 0; i < words.length; i++) {
    const token = tokens[first + i];
    if (!token || token.sentence !== sentence || !isWord(words[i]!, token)) return false;
  }
  return true;
};

const asterisk = 42;
const isCapital = (code: number): boolean => code >= 65 && code <= 90;

/** Whether a word of a pattern stands for more than itself: `migra*`, `NOUN`. */
export const standsForWords = (word: string): boolean =>
  word.charCodeAt(word.length - 1) === asterisk || isCapital(word.charCodeAt(0));

/** Character codes rather than expressions: this runs for every pattern that begins like the text, at every token. */
const isWord = (word: string, token: Token): boolean => {
  if (token.normal === word) return true;
  if (word.charCodeAt(word.length - 1) === asterisk) return token.normal.startsWith(word.slice(0, -1));
  return isCapital(word.charCodeAt(0)) && token.pos === word;
};
