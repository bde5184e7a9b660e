import type { PlacedSpan } from './span.js';

/** One clause or run of clauses that states the shared fact. */
export interface AlignedPlace extends PlacedSpan {
  /** Index into the articles of the event. */
  article: number;
  /** How well it matches the places of the other articles, 0 to 1. */
  score: number;
  /** What it says of earlier cases; only in facts about whether something had happened before. */
  precedent?: Precedent;
}

/** Whether something is said to have happened before: "not the first time" (true), "has never met" (false). */
export interface Precedent {
  claimed: boolean;
  /** The words that say so. */
  words: string;
}

/** What alignment hands to comparison: places of two or more articles that state one thing. */
export interface Alignment {
  /** By article, then in text order. */
  places: AlignedPlace[];
}
