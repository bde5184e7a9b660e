import type { Span } from '../../model/span.js';
import { wordsOf } from './shown-words.js';

/** Words in a row that names, labels and details may hold beside what is shown: a marked word and three on either side are seven. */
export const LONGEST_RUN = 8;

const keysOf = (text: string, words: readonly Span[]): string[] => {
  const plain = words.map(({ start, end }) => text.slice(start, end).toLowerCase());
  return plain.map((_, i) => (i < LONGEST_RUN ? '' : plain.slice(i - LONGEST_RUN, i + 1).join(' ')));
};

/**
 * Cuts from a text whatever runs on longer than is allowed in the words of an article that are not shown: from the ninth word
 * on, to where the run ends. `whole` are the texts as they were, `open` what may be said of them in full.
 */
export const runCutter = (whole: readonly string[], open: readonly string[]): ((text: string) => string) => {
  const allowed = new Set(open.flatMap((text) => keysOf(text, wordsOf(text))));
  const closed = new Set(whole.flatMap((text) => keysOf(text, wordsOf(text)).filter((key) => !allowed.has(key))));
  return (text) => {
    const words = wordsOf(text);
    if (words.length <= LONGEST_RUN) return text;
    const isClosed = keysOf(text, words).map((key) => closed.has(key));
    if (!isClosed.includes(true)) return text;
    let result = '';
    let at = 0;
    words.forEach(({ start, end }, i) => {
      if (!isClosed[i]) return;
      if (!isClosed[i - 1]) result += `${text.slice(at, start).trimEnd()} […]`;
      at = end;
    });
    return result + text.slice(at);
  };
};
