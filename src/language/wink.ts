import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { PartOfSpeech } from '../model/document.js';
import type { Word } from '../model/word.js';
import { MOST_KEPT, wordOf } from './words.js';

/**
 * The only importer of wink-nlp: raw words with their tags, in the order of the text. Offsets and sentences are not
 * wink's to give (`tokens.ts`, `sentences.ts`); without its sentence stage the tags are the same and it runs a sixth
 * faster.
 */
export interface TaggedWords {
  words: Word[];
  tags: PartOfSpeech[];
}

/**
 * The model wraps one of its parts in another layer of JSON each time it is asked for: after some 25 instances it
 * fails.
 */
const { metaCER, ...rest } = model as unknown as { metaCER: () => unknown };
let wrapped: unknown;
const eachTimeTheSame = { ...rest, metaCER: () => (wrapped ??= metaCER()) };

type Wink = ReturnType<typeof winkNLP>;
let wink: Wink | undefined;

/**
 * The words that this instance has met, by wink's number for their spelling, which is in the token itself: the spelling is
 * looked up once, not at every token.
 */
let numbered: (Word | undefined)[] = [];
let kept = 0;

/**
 * wink keeps some 300 bytes for ever for each word that is not in its model; a fresh instance drops them. It costs a sixth of a
 * second, a few thousandths of the time in which news shows so many spellings, and bounds what is kept to 10 MB in any text.
 */
const instance = (): Wink => {
  if (!wink || kept >= MOST_KEPT) {
    wink = winkNLP(eachTimeTheSame as unknown as Parameters<typeof winkNLP>[0], ['pos']);
    numbered = [];
    kept = 0;
  }
  return wink;
};

/**
 * A possessive before a mark is set apart from it: wink takes "Brandt's," for one word, remembers it, and from then on
 * no longer splits "Brandt's" in any text, so that an article would be read by what was read before it.
 */
const possessiveBeforeMark = /(?<=\p{L}['’]s)(?=[^\s\p{L}\p{N}])/gu;

/** Tags one stretch of text. wink's time grows with the square of a run without blanks: break long ones first. */
export const tagWords = (text: string): TaggedWords => {
  const { readDoc, its } = instance();
  const tokens = readDoc(text.replace(possessiveBeforeMark, ' ')).tokens();
  const numbers = tokens.out(its.uniqueId as never) as unknown as number[];
  const tags = tokens.out(its.pos as never) as unknown as PartOfSpeech[];
  const words = numbers.map((number, i) => numbered[number] ?? keep(number, tokens.itemAt(i).out()));
  return { words, tags };
};

const keep = (number: number, spelling: string): Word => {
  // Filled up to the number, since an array with gaps is searched like a map.
  while (numbered.length <= number) numbered.push(undefined);
  const word = wordOf(spelling);
  numbered[number] = word;
  kept++;
  return word;
};
