import type { Token } from '../model/document.js';
import { startsWithCapital } from '../model/letters.js';

/** Tells for each sentence of a text whether it is in title case; each is counted once. */
export const titleCaseOf = (tokens: Token[]): ((sentence: number) => boolean) => {
  const known = new Map<number, boolean>();
  return (sentence) => {
    const is = known.get(sentence) ?? isTitleCase(tokens, sentence);
    known.set(sentence, is);
    return is;
  };
};

/** A sentence in which nearly every long word has a capital, as headlines do: its capitals tell nothing about names. */
export const isTitleCase = (tokens: Token[], sentence: number): boolean => {
  let long = 0;
  let capital = 0;
  let stopped = false;
  for (let i = firstOf(tokens, sentence); tokens[i]?.sentence === sentence; i++) {
    const { text } = tokens[i]!;
    stopped = text === '.';
    if (text.length < 4 || !/^\p{L}{4,}/u.test(text)) continue;
    long++;
    if (startsWithCapital(text)) capital++;
  }
  // A stop at the end is rare in headlines: "The United States District Court was closed."
  return long >= 3 && capital >= long * (stopped ? 1 : 0.8);
};

/** Index of the first token of a sentence; tokens are in the order of their sentences. */
const firstOf = (tokens: Token[], sentence: number): number => {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.sentence < sentence) low = middle + 1;
    else high = middle;
  }
  return low;
};
