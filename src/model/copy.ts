import type { Place, Span, TextSpan } from './span.js';
import type { WordChange } from './word-change.js';

/** Where an article prints a text that others print too. */
export interface CopyPassage extends Span {
  article: string;
  in: Place;
  /** Words of it that stand in another article's passage too. */
  sharedWords: number;
  /** Their share of all words of the article, 0 to 1. */
  share: number;
}

/** What one article has of a shared text, beside the article whose wording is the base. */
export interface CopyChanges {
  article: string;
  /** `from` counts over the base's text, `to` over this article's. */
  changes: WordChange[];
}

/** A line in which an article says that a text, or part of it, is an agency's. */
export interface Credit extends TextSpan {
  article: string;
  /** Null where the line is no part of the article's text: its author or its outlet. */
  in: Place | null;
  /** Null where it names none ("with agencies"). */
  agency: string | null;
}

/** Paragraphs of two articles or more that are, but for edits, one text. Who had it first is not known. */
export interface Copy {
  id: string;
  /** The agency that the articles' credits name, where they name one only; null where none is named. */
  agency: string | null;
  /** What the articles say of agencies: of the article, not of this text. */
  credits: Credit[];
  /** One for each article that prints it, in the order of the event. */
  passages: CopyPassage[];
  /** Id of the article beside which the others are set: an agency's own, else of those with the wording that most have, the first. */
  base: string;
  /** One for each of the other articles. */
  changes: CopyChanges[];
}

/** Articles that state a fact in the words of one shared text only: one statement, however many print it. */
export interface OneText {
  copy: string;
  articles: string[];
}
