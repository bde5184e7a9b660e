import type { FindingKind } from './finding.js';
import type { Judgement } from './judgement.js';
import type { Place } from './span.js';

/** Words of an article, by which a decision finds its place again when the articles are compared anew. */
export interface DecidedWords {
  /** The article's id. */
  article: string;
  in: Place;
  /** UTF-16 code units, where the words stood when it was decided. */
  start: number;
  text: string;
}

/** One decision of a file: on one finding, or on one fact by the words in which each article states it. */
export type Decision =
  | (Judgement & { on: 'finding'; kind: FindingKind; words: [DecidedWords] })
  | (Judgement & { on: 'fact'; words: DecidedWords[] });
