import type { Block, Sentence } from '../model/article.js';
import type { Passage, Token } from '../model/document.js';
import { tagParagraph } from './wink.js';

const normalise = (word: string): string => word.toLowerCase().replace(/[’‘]/g, "'");

/** Tokens and sentences of the blocks of one text, with exact offsets. */
export const readTokens = (text: string, blocks: Block[]): Pick<Passage, 'tokens' | 'sentences' | 'sentenceTokens'> => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceTokens: Passage['sentenceTokens'] = [];
  for (const block of blocks) {
    const { words, tags, sentenceEnds } = tagParagraph(text.slice(block.start, block.end));
    let cursor = block.start;
    let next = 0;
    let first = tokens.length;
    words.forEach((word, i) => {
      const start = text.indexOf(word, cursor);
      cursor = start + word.length;
      tokens.push({
        start,
        end: cursor,
        text: word,
        normal: normalise(word),
        pos: tags[i]!,
        sentence: sentences.length,
      });
      if (i === sentenceEnds[next]) {
        sentences.push({ start: tokens[first]!.start, end: cursor, zone: block.zone });
        sentenceTokens.push({ first, end: tokens.length });
        first = tokens.length;
        next++;
      }
    });
  }
  return { tokens, sentences, sentenceTokens };
};
