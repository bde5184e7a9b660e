import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/document.js';

/**
 * The only importer of wink-nlp: raw words with their tags, in the order of the text. Offsets and sentences are not
 * wink's to give (`tokens.ts`, `sentences.ts`); without its sentence stage the tags are the same and it runs a sixth
 * faster.
 */
export interface TaggedWords {
  words: string[];
  tags: PartOfSpeech[];
}

/**
 * wink keeps about 230 bytes for ever for each word it never saw; a fresh instance drops them. It costs a quarter of a
 * second, 2 % of the time that this many words take, and bounds what is kept to 5 MB in news (one word in a hundred is
 * new) and half a gigabyte in random strings.
 */
const WORDS_PER_INSTANCE = 2_000_000;

type Wink = ReturnType<typeof winkNLP>;
let wink: Wink | undefined;
let wordsRead = 0;

const instance = (): Wink => {
  if (!wink || wordsRead >= WORDS_PER_INSTANCE) {
    wink = winkNLP(model as unknown as Parameters<typeof winkNLP>[0], ['pos']);
    wordsRead = 0;
  }
  return wink;
};

/** Tags one stretch of text. wink's time grows with the square of a run without blanks: break long ones first. */
export const tagWords = (text: string): TaggedWords => {
  const nlp = instance();
  const tokens = nlp.readDoc(text).tokens();
  const words = tokens.out(nlp.its.value as never) as unknown as string[];
  const tags = tokens.out(nlp.its.pos as never) as unknown as PartOfSpeech[];
  wordsRead += words.length;
  return { words, tags };
};
