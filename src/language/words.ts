import { newWord, type Word } from '../model/word.js';

/** So many words are kept; then all are forgotten, so that memory does not grow with the number of texts. */
export const MOST_KEPT = 10_000;

const words = new Map<string, Word>();

/** The word of a spelling, the same one for all tokens spelled so. */
export const wordOf = (text: string): Word => {
  const known = words.get(text);
  if (known) return known;
  if (words.size >= MOST_KEPT) words.clear();
  const word = newWord(text, normalise(text));
  words.set(text, word);
  return word;
};

const normalise = (text: string): string => text.toLowerCase().replace(/[’‘]/g, "'");
