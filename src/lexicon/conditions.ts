import type { Token } from '../model/document.js';
import type { CompiledCondition, CompiledEntry } from '../model/lexicon.js';

/** How many tokens "near" reaches, and how far a sentence is searched (it bounds the cost of endless sentences). */
const NEAR = 5;
const SENTENCE = 60;

/** An entry's conditions with their phrases by the word that is looked at first: the answer costs one look-up a token. */
export interface IndexedConditions {
  unless: Condition[];
  only: Condition[][];
}

type Where = CompiledCondition['where'];

interface Condition {
  where: Where;
  /** Phrases by their first word, for what stands before a match by their last. */
  byWord: Map<string, string[][]>;
  /** Phrases whose word stands for more than itself. */
  open: string[][];
}

export const indexConditions = ({ unless, only }: CompiledEntry): IndexedConditions => ({
  unless: unless.map(indexed),
  only: only.map((group) => group.map(indexed)),
});

const indexed = ({ where, words }: CompiledCondition): Condition => {
  const byWord = new Map<string, string[][]>();
  const open: string[][] = [];
  for (const phrase of words) {
    const word = where === 'before' ? phrase.at(-1)! : phrase[0]!;
    if (standsForWords(word)) open.push(phrase);
    else byWord.set(word, [...(byWord.get(word) ?? []), phrase]);
  }
  return { where, byWord, open };
};

/** Whether an entry's conditions let a match at these tokens stand. */
export const conditionsHold = (
  { unless, only }: IndexedConditions,
  tokens: Token[],
  first: number,
  end: number,
): boolean => {
  for (const condition of unless) if (isMet(condition, tokens, first, end)) return false;
  for (const group of only) if (!group.some((condition) => isMet(condition, tokens, first, end))) return false;
  return true;
};

const isMet = (condition: Condition, tokens: Token[], first: number, end: number): boolean => {
  switch (condition.where) {
    case 'before':
      return standsBefore(condition, tokens, first);
    case 'after':
      return tokens[end]?.sentence === tokens[first]!.sentence && standsAt(condition, tokens, end, first, end);
    case 'nearBefore':
      return standsWithin(condition, tokens, first, end, first - NEAR, first);
    case 'nearAfter':
      return standsWithin(condition, tokens, first, end, end, end + NEAR);
    case 'sentence':
      return standsWithin(condition, tokens, first, end, first - SENTENCE, end + SENTENCE);
  }
};

const standsBefore = ({ byWord, open }: Condition, tokens: Token[], first: number): boolean => {
  const before = tokens[first - 1];
  if (before?.sentence !== tokens[first]!.sentence) return false;
  const ends = (phrase: string[]): boolean => wordsAt(phrase, tokens, first - phrase.length);
  return byWord.get(before.normal)?.some(ends) === true || open.some(ends);
};

/** Whether a phrase of the condition stands between two tokens of the match's sentence, outside the match. */
const standsWithin = (
  condition: Condition,
  tokens: Token[],
  first: number,
  end: number,
  from: number,
  to: number,
): boolean => {
  const { sentence } = tokens[first]!;
  let start = Math.min(end, to);
  while (start > from && tokens[start - 1]?.sentence === sentence) start--;
  for (let i = start; i < to && tokens[i]?.sentence === sentence; i++)
    if (standsAt(condition, tokens, i, first, end)) return true;
  return false;
};

const standsAt = ({ byWord, open }: Condition, tokens: Token[], at: number, first: number, end: number): boolean => {
  const phrases = byWord.get(tokens[at]!.normal);
  return (
    (phrases !== undefined && anyStands(phrases, tokens, at, first, end)) ||
    (open.length > 0 && anyStands(open, tokens, at, first, end))
  );
};

const anyStands = (phrases: string[][], tokens: Token[], at: number, first: number, end: number): boolean => {
  for (const phrase of phrases)
    if ((at >= end || at + phrase.length <= first) && wordsAt(phrase, tokens, at)) return true;
  return false;
};

/** Whether the words stand at a token, within one sentence. */
const wordsAt = (words: string[], tokens: Token[], first: number): boolean => {
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
const standsForWords = (word: string): boolean =>
  word.charCodeAt(word.length - 1) === asterisk || isCapital(word.charCodeAt(0));

/** Character codes rather than expressions: this runs for every phrase that begins like the text, at every token. */
const isWord = (word: string, token: Token): boolean => {
  if (token.normal === word) return true;
  if (word.charCodeAt(word.length - 1) === asterisk) return beginsLike(token.normal, word);
  return isCapital(word.charCodeAt(0)) && token.pos === word;
};

/** Whether a text begins like a word that ends in an asterisk; without a copy of the word, most differ in a letter. */
const beginsLike = (text: string, word: string): boolean => {
  const length = word.length - 1;
  if (text.length < length) return false;
  for (let i = 0; i < length; i++) if (text.charCodeAt(i) !== word.charCodeAt(i)) return false;
  return true;
};
