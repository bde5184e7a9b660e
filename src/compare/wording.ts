import type { Passage, Token } from '../model/document.js';
import type { Span } from '../model/span.js';

/**
 * What a place says and the sentence that it is a part of, letter by letter: one for all articles of an event that print it
 * alike, as those do which have it from one agency. What the letters tell needs to be read in one of them only.
 */
export interface Wording {
  /** What its words count as in comparisons, once that was asked. */
  keys: (string | null)[] | null;
}

/** Those of one event by their letters. */
export type Wordings = Map<string, Wording>;

/** The characters around a sentence that are read with it: a mark or a blank. */
const AROUND = 1;

/** Of the sentences that a place stands in, all of whose tokens are given. */
export const wordingOf = (
  { text }: Passage,
  place: Span,
  sentence: Span,
  tokens: readonly Token[],
  wordings: Wordings,
): Wording => {
  const printed = text.slice(Math.max(0, sentence.start - AROUND), sentence.end + AROUND);
  const classes = tokens.map(({ pos, start }) => `${pos}${start - sentence.start}`).join(' ');
  const key = `${place.start - sentence.start} ${place.end - sentence.start} ${classes} ${printed}`;
  const known = wordings.get(key);
  if (known) return known;
  const wording: Wording = { keys: null };
  wordings.set(key, wording);
  return wording;
};
