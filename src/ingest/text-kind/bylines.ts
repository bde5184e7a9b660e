import type { Block } from '../../model/article.js';
import type { ArticleKind } from '../../model/text-kind.js';
import { kindsBy, openingBlocks, plainWords } from './data.js';

const openers = kindsBy('bylines', plainWords);
const authors = kindsBy('authors', plainWords);

const opener = new RegExp(`^(${[...openers.keys()].join('|')}) \\S`);

/** A longer line is no byline. */
const longest = 200;

/** `Opinion by Jane Doe`, `The Editorial Board`: of the byline, or of the author that the metadata name. */
export const signInByline = (known: { author: string | null; text: string; blocks: Block[] }): ArticleKind | null => {
  const { author, text, blocks } = known;
  const lines = blocks
    .slice(0, openingBlocks)
    .filter(({ start, end }) => end - start <= longest)
    .map(({ start, end, zone }) => ({ line: text.slice(start, end), isByline: zone === 'byline' }));
  if (author !== null && author.length <= longest) lines.unshift({ line: author, isByline: true });
  for (const { line, isByline } of lines) {
    const words = plainWords(line);
    const found = authors.get(words) ?? (isByline ? openers.get(opener.exec(words)?.[1] ?? '') : undefined);
    if (found) return { value: found.kind, certainty: 'marked', shownBy: `its byline has “${found.entry}”` };
  }
  return null;
};
