import type { Article, Block, Sentence } from './article.js';
import type { CompiledEntry } from './lexicon.js';
import type { PartOfSpeech } from './part-of-speech.js';
import type { Place, Span } from './span.js';
import type { Word } from './word.js';

export type { PartOfSpeech } from './part-of-speech.js';

export interface Token extends Span {
  text: string;
  /** Lower case, curly apostrophes straightened: what lexicons match on. */
  normal: string;
  pos: PartOfSpeech;
  /** Index into the passage's sentences. */
  sentence: number;
  /** The spelling, with what was worked out of it. */
  word: Word;
}

/** A stretch between quotation marks; `start` and `end` include the marks. */
export interface Quotation extends Span {
  /** The words between the marks. */
  inner: Span;
  /** False where no opening mark was found (a further paragraph without one, an excerpt that begins within) and we bounded it. */
  opened: boolean;
  /** How it ended: by its mark, or bounded by us because no closing mark was found. */
  closed: boolean;
  /** True where a further paragraph of the same quotation follows or precedes. */
  continued: boolean;
  /** 0 for an outer quotation, 1 for one within it. */
  depth: number;
  /** Editor's insertions in square brackets or parentheses within it: the outlet's words. */
  insertions: Span[];
}

/** A lexicon entry found in the tokens, before context has decided whether it is a finding. */
export interface LexiconMatch extends Span {
  /** Half-open range of token indices. */
  firstToken: number;
  endToken: number;
  entry: CompiledEntry;
  /** The entry's plainer words in the inflection of the form that matched. */
  alternatives: string[];
}

/** One text (body or metadata title) with everything read off it. All offsets count over `text`. */
export interface Passage {
  in: Place;
  text: string;
  blocks: Block[];
  sentences: Sentence[];
  tokens: Token[];
  /** For each sentence the half-open range of its tokens. */
  sentenceTokens: { first: number; end: number }[];
  quotations: Quotation[];
  matches: LexiconMatch[];
}

/** An article read: its body and, where the title is only metadata, the title as a passage of its own (first). */
export interface Document {
  article: Article;
  passages: Passage[];
}
