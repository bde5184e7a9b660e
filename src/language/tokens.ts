import type { Block, Sentence } from '../model/article.js';
import type { Passage, Quotation, Token } from '../model/document.js';
import { mendTags } from './part-of-speech.js';
import { rawTokens } from './raw-tokens.js';
import { markOffsets, sentenceEnds } from './sentence-ends.js';

/**
 * Tokens and sentences of the blocks of one text, with exact offsets: every character of a block that is not blank
 * stands in exactly one token, and every token in exactly one sentence of its block.
 */
export const readTokens = (
  text: string,
  blocks: Block[],
  quotations: Quotation[],
): Pick<Passage, 'tokens' | 'sentences' | 'sentenceTokens'> => {
  const tokens: Token[] = [];
  const sentences: Sentence[] = [];
  const sentenceTokens: Passage['sentenceTokens'] = [];
  const marks = markOffsets(quotations);
  for (const { block, raw } of rawTokensOf(text, blocks)) {
    let first = 0;
    for (const last of sentenceEnds(text, raw, marks)) {
      sentenceTokens.push({ first: tokens.length, end: tokens.length + last + 1 - first });
      for (let i = first; i <= last; i++) {
        const token = raw[i]!;
        token.sentence = sentences.length;
        tokens.push(token);
      }
      sentences.push({ start: raw[first]!.start, end: raw[last]!.end, zone: block.zone });
      first = last + 1;
    }
  }
  mendTags({ text, tokens, sentences, sentenceTokens });
  return { tokens, sentences, sentenceTokens };
};

/** Characters that the tagger reads at once: a call has its cost, which many short lines would pay again and again. */
const CHARACTERS_AT_ONCE = 10_000;

/** The tokens of each block. Blocks on lines of their own are tagged together, which changes no tag. */
function* rawTokensOf(text: string, blocks: Block[]): Generator<{ block: Block; raw: Token[] }> {
  for (let first = 0, end = 1; first < blocks.length; first = end, end++) {
    const { start } = blocks[first]!;
    while (
      end < blocks.length &&
      blocks[end]!.end - start <= CHARACTERS_AT_ONCE &&
      /^\s*\n\s*$/.test(text.slice(blocks[end - 1]!.end, blocks[end]!.start))
    )
      end++;
    const raw = rawTokens(text, { start, end: blocks[end - 1]!.end });
    let cursor = 0;
    for (const block of blocks.slice(first, end)) {
      const from = cursor;
      while (cursor < raw.length && raw[cursor]!.end <= block.end) cursor++;
      yield { block, raw: raw.slice(from, cursor) };
    }
  }
}
