import type { Excerpt, ExcerptWord } from './excerpt.js';

/** An operator ("not", "plans to") bears on so many content words after it, up to the next comma. */
const REACH = 2;

/**
 * Keys of the content words that operators of a list bear on. Phrases of the list may have up to four words; exceptions
 * are phrases that begin like an operator and are none ("not only").
 */
export const keysUnder = (
  { words, passage }: Excerpt,
  operators: string[] = [],
  exceptions: string[] = [],
): Set<string> => {
  const list = new Set(operators);
  const no = new Set(exceptions);
  const under = new Set<string>();
  words.forEach((_, i) => {
    const end = phraseEnd(words, i, list);
    if (end === null || phraseEnd(words, i, no) !== null) return;
    let reached = 0;
    for (let n = end; n < words.length && reached < REACH; n++) {
      const { key } = words[n]!;
      if (n > end && /[,;:.()]/.test(passage.text.slice(words[n - 1]!.end, words[n]!.start))) break;
      if (key === null) continue;
      under.add(key);
      reached++;
    }
  });
  return under;
};

/** Where a phrase of the list that begins at word `i` ends; null where none begins there. */
export const phraseEnd = (words: ExcerptWord[], i: number, phrases: Set<string>): number | null => {
  for (let length = 4; length > 0; length--) {
    const phrase = words
      .slice(i, i + length)
      .map(({ normal }) => normal)
      .join(' ');
    if (words[i + length - 1] && phrases.has(phrase)) return i + length;
  }
  return null;
};
