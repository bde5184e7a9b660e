import type { PartOfSpeech } from '../model/document.js';
import type { Span } from '../model/span.js';
import { type TaggedWords, tagWords } from './wink.js';

/** A token before it has a sentence: where it stands and what the tagger made of it. */
export interface RawToken extends Span {
  pos: PartOfSpeech;
}

/** Longer runs without a blank are no words (encoded data, rows of dashes) and would take the tagger seconds. */
const LONGEST_RUN = 256;

const longRun = new RegExp(`\\S{${LONGEST_RUN + 1},}`, 'g');
const ownToken = /\p{L}[\p{L}\p{M}]{0,255}|\p{N}{1,256}|\p{Emoji_Presentation}|[^\s]/gu;
const blank = /\s/;

/** All tokens of one stretch of the text: every character that is not blank stands in exactly one of them. */
export const rawTokens = (text: string, { start, end }: Span): RawToken[] => {
  const found: RawToken[] = [];
  let cursor = start;
  for (const run of text.slice(start, end).matchAll(longRun)) {
    const from = start + run.index;
    addTagged(text, { start: cursor, end: from }, found);
    cursor = from + run[0].length;
    addOwn(text, { start: from, end: cursor }, found);
  }
  addTagged(text, { start: cursor, end }, found);
  return found;
};

/** The tagger's tokens, each found again at its place. Where it altered or dropped characters, tokens of our own fill in. */
const addTagged = (text: string, { start, end }: Span, found: RawToken[]): void => {
  const { words, tags }: TaggedWords = tagWords(text.slice(start, end));
  let cursor = start;
  words.forEach((word, i) => {
    if (word.trim() === '') return;
    while (cursor < end && blank.test(text[cursor]!)) cursor++;
    let at = cursor;
    if (!text.startsWith(word, cursor)) {
      // Near, because a word that is not there at all must not cost a search through the rest of the text.
      const near = text.slice(cursor, Math.min(end, cursor + word.length + LONGEST_RUN)).indexOf(word);
      if (near === -1) return;
      at = cursor + near;
      addOwn(text, { start: cursor, end: at }, found);
    }
    cursor = Math.min(at + word.length, end);
    found.push({ start: at, end: cursor, pos: tags[i]! });
  });
  addOwn(text, { start: cursor, end }, found);
};

/** Letters, figures, and every other character by itself; the tagger knows nothing of them. */
const addOwn = (text: string, { start, end }: Span, found: RawToken[]): void => {
  if (start >= end) return;
  for (const match of text.slice(start, end).matchAll(ownToken))
    found.push({ start: start + match.index, end: start + match.index + match[0].length, pos: 'X' });
};
