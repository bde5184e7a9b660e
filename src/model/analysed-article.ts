import type { AnnotatedArticle } from './annotated-article.js';
import type { Document } from './document.js';
import type { IdentifiedEntity } from './entity.js';

/** Inside the pipeline only: an annotated article together with the reading (tokens, quotations) that no output carries. */
export interface AnalysedArticle {
  annotated: AnnotatedArticle;
  document: Document;
  /** The article's entities and the descriptions that stand once, with what links them to other articles'. */
  namings: IdentifiedEntity[];
}

/** What alignment needs to know about word forms; the language layer provides it. */
export interface WordForms {
  /**
   * What each word of a sentence (lower case, in order) counts as when sentences are compared: its stem, or the first
   * word of the family that news English uses for one another. Null for words that carry no content of their own.
   */
  keys: (words: string[]) => (string | null)[];
  /** Porter's stem of a lower-case word. */
  stem: (word: string) => string;
  /** How a name sounds (Double Metaphone): names that sound alike have the same code. */
  sound: (name: string) => string;
  /** True where two names may be spellings of one: they sound alike and differ in few letters. */
  maySpellOneName: (a: string, b: string) => boolean;
}
