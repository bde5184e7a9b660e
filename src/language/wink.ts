import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/document.js';

/**
 * The only importer of wink-nlp: raw tokens with their tags and sentence ends, in the order of the text.
 * Offsets are not wink's to give: `tokens.ts` rebuilds them.
 */
export interface TaggedWords {
  words: string[];
  tags: PartOfSpeech[];
  /** For each sentence the index of its last word. */
  sentenceEnds: number[];
}

/** wink keeps about 230 bytes for ever for each word it never saw; a fresh instance drops them. */
const READS_PER_INSTANCE = 2_000_000;

type Wink = ReturnType<typeof winkNLP>;
let wink: Wink | undefined;
let reads = 0;

const instance = (): Wink => {
  if (!wink || reads >= READS_PER_INSTANCE) {
    wink = winkNLP(model as unknown as Parameters<typeof winkNLP>[0], ['sbd', 'pos']);
    reads = 0;
  }
  reads++;
  return wink;
};

/** Tags one paragraph (wink joins a headline with the next line, so it never sees more than one block). */
export const tagParagraph = (text: string): TaggedWords => {
  const nlp = instance();
  const doc = nlp.readDoc(text);
  const words = doc.tokens().out(nlp.its.value as never) as unknown as string[];
  const tags = doc.tokens().out(nlp.its.pos as never) as unknown as PartOfSpeech[];
  const spans = doc.sentences().out(nlp.its.span as never) as unknown as [number, number][];
  return { words, tags, sentenceEnds: spans.map(([, last]) => last) };
};
