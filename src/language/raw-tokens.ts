import type { PartOfSpeech, Token } from '../model/document.js';
import { isBlankAt } from '../model/letters.js';
import type { Span } from '../model/span.js';
import type { Word } from '../model/word.js';
import { tagWords } from './wink.js';
import { wordOf } from './words.js';

/** Its sentence is not known yet. */
const NO_SENTENCE = -1;

const tokenAt = (start: number, word: Word, pos: PartOfSpeech): Token => {
  const { text, normal } = word;
  return { start, end: start + text.length, text, normal, pos, sentence: NO_SENTENCE, word };
};

/** Longer runs without a blank are no words (encoded data, rows of dashes) and would take the tagger seconds. */
const LONGEST_RUN = 256;

const ownToken = /\p{L}[\p{L}\p{M}]{0,255}|\p{N}{1,256}|\p{Emoji_Presentation}|[^\s]/gu;

/**
 * All tokens of one stretch of the text, not yet set to sentences: every character that is not blank stands in exactly
 * one of them.
 */
export const rawTokens = (text: string, { start, end }: Span): Token[] => {
  const found: Token[] = [];
  let cursor = start;
  for (const run of longRuns(text, { start, end })) {
    addTagged(text, { start: cursor, end: run.start }, found);
    addOwn(text, run, found);
    cursor = run.end;
  }
  addTagged(text, { start: cursor, end }, found);
  return found;
};

/** Runs longer than a word. Looks for blanks backwards from where a run would be too long, so it sees few characters. */
function* longRuns(text: string, { start, end }: Span): Generator<Span> {
  let from = start;
  while (from + LONGEST_RUN < end) {
    let last = from + LONGEST_RUN;
    while (last >= from && !isBlankAt(text, last)) last--;
    if (last < from) {
      let until = from + LONGEST_RUN + 1;
      while (until < end && !isBlankAt(text, until)) until++;
      yield { start: from, end: until };
      last = until;
    }
    from = last + 1;
  }
}

/**
 * "the mayor's." and "the mayor's,": the tagger takes such a word for one, and from then on wherever it meets it. A blank
 * behind it, which no token's place depends on, keeps one text from changing how the next is read.
 */
const genitiveBeforeMark = /\p{L}['’]s(?=[^\s\p{L}\p{N}])/gu;

/** The tagger's tokens, each found again at its place. Where it altered or dropped characters, tokens of our own fill in. */
const addTagged = (text: string, { start, end }: Span, found: Token[]): void => {
  const { words, tags } = tagWords(text.slice(start, end).replace(genitiveBeforeMark, '$& '));
  let cursor = start;
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const spelling = word.text;
    if (spelling === '' || (isBlankAt(spelling, 0) && spelling.trim() === '')) continue;
    while (cursor < end && isBlankAt(text, cursor)) cursor++;
    let at = cursor;
    if (!text.startsWith(spelling, cursor) || cursor + spelling.length > end) {
      // Near, because a word that is not there at all must not cost a search through the rest of the text.
      const near = text.slice(cursor, Math.min(end, cursor + spelling.length + LONGEST_RUN)).indexOf(spelling);
      if (near === -1) continue;
      at = cursor + near;
      addOwn(text, { start: cursor, end: at }, found);
    }
    cursor = at + spelling.length;
    found.push(tokenAt(at, word, tags[i]!));
  }
  addOwn(text, { start: cursor, end }, found);
};

/** Letters, figures, and every other character by itself; the tagger knows nothing of them. */
const addOwn = (text: string, { start, end }: Span, found: Token[]): void => {
  if (start >= end) return;
  for (const { 0: word, index } of text.slice(start, end).matchAll(ownToken))
    found.push(tokenAt(start + index, wordOf(word), 'X'));
};
