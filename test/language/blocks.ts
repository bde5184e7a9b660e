import type { Block } from '../../src/model/article.js';

/** Each line that is not blank as a paragraph, without the blanks at its ends. */
export const blocksOf = (text: string): Block[] =>
  [...text.matchAll(/[^\n]*\S[^\n]*/g)].map((match) => {
    const lead = match[0].length - match[0].trimStart().length;
    return { start: match.index + lead, end: match.index + match[0].trimEnd().length, zone: 'paragraph' };
  });
