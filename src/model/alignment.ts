import type { PlacedSpan } from './span.js';

/** One clause or run of clauses that states the shared fact. */
export interface AlignedPlace extends PlacedSpan {
  /** Index into the articles of the event. */
  article: number;
  /** How well it matches the places of the other articles, 0 to 1. */
  score: number;
}

/** What alignment hands to comparison: places of two or more articles that state one thing. */
export interface Alignment {
  /** By article, then in text order. */
  places: AlignedPlace[];
}
