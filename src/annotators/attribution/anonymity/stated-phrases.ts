import { lexicons } from '../../../lexicon/matcher.js';
import type { Passage } from '../../../model/document.js';
import { onceInEvent } from '../../../model/once.js';
import { type Span, sliceOf, startingUntil, type TextSpan } from '../../../model/span.js';
import { ofWord, type Word } from '../../../model/word.js';

/** The clauses of a span that hold a phrase of a list, in the order of the list. Case and apostrophes do not matter. */
export type Stated = (list: string) => TextSpan[];

/** One look at the places of a span, for all lists. */
export const statedIn = (passage: Passage, span: Span): Stated => {
  const begun = placesIn(passage);
  let first = startingUntil(begun, span.start - 1);
  // In most spans no phrase begins, or none stands whole: only of the others a copy in lower case is made.
  while (first < begun.length && begun[first]!.start < span.end && !mayStandIn(begun[first]!, span)) first++;
  if (first === begun.length || begun[first]!.start >= span.end) return nothing;
  const words = lowered(passage.text.slice(span.start, span.end));
  const places: Place[] = [];
  for (let i = first; i < begun.length && begun[i]!.start < span.end; i++) {
    const { listed, start, within } = begun[i]!;
    const at = start - span.start + within;
    if (standsAt(words, listed.phrase, at) && !places.some((known) => known.listed === listed))
      places.push({ listed, at });
  }
  if (places.length === 0) return nothing;
  return (list) =>
    places
      .filter(({ listed }) => listed.list === list)
      .sort((a, b) => a.listed.rank - b.listed.rank)
      .map(({ listed, at }) => sliceOf(passage.text, clauseAround(words, at, at + listed.phrase.length, span.start)));
};

/** Whether a phrase may stand in a span: where it is no whole word in the text it is one only at the edge of a span. */
const mayStandIn = ({ isWhole, start, within, listed }: Begun, { start: from, end: to }: Span): boolean =>
  isWhole || start + within === from || start + within + listed.phrase.length === to;

/** Where no phrase of any list stands. */
export const nothing: Stated = () => [];

/** A word in which a phrase may begin, by the offset of the word. */
interface Begun extends Opening {
  start: number;
  /** False where the phrase is known not to stand there as whole words. */
  isWhole: boolean;
}

/** Where phrases begin in a passage, in text order: a few places, looked at again for every part of every sentence. */
const placesIn = onceInEvent(({ text, tokens }: Passage): Begun[] => {
  const words = lowered(text);
  // A letter that is two in lower case moves the rest: then each word that may begin a phrase is a place.
  const isAligned = words.length === text.length;
  const places: Begun[] = [];
  for (const token of tokens) {
    const opened = openings(token);
    if (!opened) continue;
    const { start } = token;
    const going = isAligned ? opened.byNext.get(nextLetter(words, token.end)) : opened.all;
    for (const { listed, within } of going ?? opened.whole) {
      const at = start + within;
      if (!isAligned) places.push({ listed, within, start, isWhole: true });
      else if (words.startsWith(listed.phrase, at))
        places.push({ listed, within, start, isWhole: standsAt(words, listed.phrase, at) });
    }
  }
  return places;
});

/** The letter behind the one behind a word: what a phrase goes on with behind a blank. */
const nextLetter = (words: string, end: number): number => words.charCodeAt(end + 1);

const lowered = (text: string): string => text.toLowerCase().replace(/’/g, "'");

/** A phrase found, and the letters of the span before it. */
interface Place {
  listed: Listed;
  at: number;
}

/** A phrase of a list, by its rank in it. */
interface Listed {
  list: string;
  phrase: string;
  rank: number;
}

/** A phrase that may begin in a word, and the letters of the word before it. */
interface Opening {
  listed: Listed;
  within: number;
}

const isContraction = (phrase: string): boolean => phrase.startsWith("n't");

const startingWith = (letter: string): Listed[] => phrases.filter(({ phrase }) => phrase.startsWith(letter));

const phrases: Listed[] = Object.entries(lexicons.language)
  .filter(([list]) => /^(anonymity|basis|motive)-/.test(list))
  .flatMap(([list, words]) => words.map((phrase, rank) => ({ list, phrase, rank })));
const contractions = phrases.filter(({ phrase }) => isContraction(phrase));
const byLetter = new Map([...'abcdefghijklmnopqrstuvwxyz'].map((letter) => [letter, startingWith(letter)]));

/** The phrases that may begin in a word, in the order of the lists. */
interface Openings {
  all: Opening[];
  /** Those that the word holds whole. */
  whole: Opening[];
  /** By the letter with which they go on in the next word, those that the word holds whole among them. */
  byNext: Map<number, Opening[]>;
}

/** Where phrases may begin in a word, which may hold one whole ("off-the-record") or a part of it ("can" of "cannot"). */
const openingsIn = ({ normal }: Word): Openings | null => {
  const all: Opening[] = [];
  for (let within = 0; within < normal.length; within++) {
    const rest = normal.slice(within);
    const begun = isWordLetter(normal[within - 1]) ? contractions : byLetter.get(normal[within]!);
    for (const listed of begun ?? [])
      if (listed.phrase.startsWith(rest) || rest.startsWith(listed.phrase)) all.push({ listed, within });
  }
  if (all.length === 0) return null;
  const nextOf = ({ listed, within }: Opening): number => nextLetter(listed.phrase, normal.length - within);
  const isWhole = (opening: Opening): boolean => Number.isNaN(nextOf(opening));
  const letters = new Set(all.filter((opening) => !isWhole(opening)).map(nextOf));
  const byNext = new Map(
    [...letters].map((letter) => [letter, all.filter((one) => isWhole(one) || nextOf(one) === letter)]),
  );
  return { all, whole: all.filter(isWhole), byNext };
};

/** Few words open a phrase: to search a text for each phrase took longer than all else that is read of a source. */
const openings = ofWord(openingsIn);

/** Whether a phrase stands there as whole words; a contraction begins within one ("wasn't"). */
const standsAt = (words: string, phrase: string, at: number): boolean =>
  words.startsWith(phrase, at) &&
  (isContraction(phrase) || !isWordLetter(words[at - 1])) &&
  !isWordLetter(words[at + phrase.length]);

const isWordLetter = (letter: string | undefined): boolean => letter !== undefined && /[\p{L}\d]/u.test(letter);

const stops = /[,;:.—–"“”()]|\s-\s/g;

/** From the mark before the phrase to the mark behind it. */
const clauseAround = (words: string, first: number, end: number, offset: number): Span => {
  let from = 0;
  let to = words.length;
  for (const { index, 0: mark } of words.matchAll(stops)) {
    if (index + mark.length <= first) from = index + mark.length;
    else if (index >= end) {
      to = index;
      break;
    }
  }
  const clause = words.slice(from, to);
  const start = offset + from + (clause.length - clause.trimStart().length);
  return { start, end: start + clause.trim().length };
};
