import { wordClass } from '../lexicon/word-class.js';
import type { Span } from '../model/span.js';

/** A character (or two) that marks a quotation, with what its surroundings allow it to be. */
export interface Mark extends Span {
  kind: 'double' | 'single';
  canOpen: boolean;
  canClose: boolean;
  /** It may as well be no mark: the apostrophe of "workers' rights", the inches of 12". */
  weak: boolean;
  /** The character before it, '' at the edge of the stretch. */
  previous: string;
  /** It stands behind a verb of saying and its comma: `she said,”`. */
  introduced: boolean;
}

const anyMark = /``|''|’’|""|["“”„‟＂'‘’‚‛`]/g;
const quoteCharacter = /["“”„‟＂'‘’‚‛`]/;
const wordCharacter = /[\p{L}\p{N}\p{M}]/u;
/** Most apostrophes stand between two of these; the rest are looked at closely. */
const plainLetter = /[a-zA-Z]/;
const opensBefore = /[\s([{<—–―\-/=>|*_~]/u;
const closesAfter = /[\s.,;:!?…)\]}>—–―\-/<|*_~]/u;
const clipped = /^\p{L}+/u;
const elisions = wordClass('elisions');

/** All quotation marks of one stretch, apostrophes and signs for feet, inches and minutes left out. */
export const readMarks = (text: string, stretch: Span): Mark[] => {
  const marks: Mark[] = [];
  for (const match of text.slice(stretch.start, stretch.end).matchAll(anyMark)) {
    const glyph = match[0];
    const start = stretch.start + match.index;
    const end = start + glyph.length;
    if (!isDouble(glyph) && plainLetter.test(text[start - 1] ?? '') && plainLetter.test(text[end] ?? '')) continue;
    const around = surroundings(text, start, end, stretch);
    const mark = isDouble(glyph) ? doubleMark(glyph, around) : singleMark(glyph, around);
    if (mark) marks.push({ start, end, previous: around.previous, introduced: isIntroduced(around), ...mark });
  }
  return marks;
};

const verbsOfSaying = wordClass('verbs-of-saying');

const isIntroduced = ({ before }: Surroundings): boolean => {
  const verb = /(\p{L}+)[,:]\s?$/u.exec(before)?.[1];
  return verb !== undefined && verbsOfSaying.has(verb.toLowerCase());
};

interface Surroundings {
  /** The characters beside the mark, '' at the edge of the stretch. */
  previous: string;
  next: string;
  /** The same beyond any other quotation marks that touch this one. */
  outerPrevious: string;
  outerNext: string;
  /** A few characters before and after, for units and clipped words. */
  before: string;
  after: string;
}

/** How far a run of touching marks is looked through: real ones have two or three. */
const MARKS_IN_A_ROW = 4;

const surroundings = (text: string, start: number, end: number, stretch: Span): Surroundings => {
  const at = (index: number): string => (index >= stretch.start && index < stretch.end ? text[index]! : '');
  let left = start - 1;
  let right = end;
  for (let n = 0; n < MARKS_IN_A_ROW && quoteCharacter.test(at(left)); n++) left--;
  for (let n = 0; n < MARKS_IN_A_ROW && quoteCharacter.test(at(right)); n++) right++;
  return {
    previous: at(start - 1),
    next: at(end),
    outerPrevious: at(left),
    outerNext: at(right),
    before: text.slice(Math.max(stretch.start, start - 8), start),
    after: text.slice(end, Math.min(stretch.end, end + 12)),
  };
};

const isDouble = (glyph: string): boolean => glyph.length === 2 || '"“”„‟＂'.includes(glyph);

type Direction = Pick<Mark, 'kind' | 'canOpen' | 'canClose' | 'weak'>;

const opening = ({ outerPrevious, outerNext }: Surroundings): boolean =>
  (outerPrevious === '' || opensBefore.test(outerPrevious)) && outerNext !== '' && !/\s/.test(outerNext);

const closing = ({ outerPrevious, outerNext }: Surroundings): boolean =>
  (outerNext === '' || closesAfter.test(outerNext)) && outerPrevious !== '' && !/\s/.test(outerPrevious);

/**
 * A straight mark turns by its surroundings; a curly one by its shape, unless its surroundings say the contrary
 * (”word“), where both are allowed and the state of the pairing decides.
 */
const doubleMark = (glyph: string, around: Surroundings): Direction | null => {
  if (/\d['’′]\s?\d{1,2}$/.test(around.before)) return null;
  const opens = opening(around);
  const closes = closing(around);
  const byContext = spacedDirection(around) ?? { canOpen: opens || !closes, canClose: closes || !opens };
  const turned = /[“„‟]|``/.test(glyph)
    ? { canOpen: true, canClose: closes && !opens }
    : glyph === '”'
      ? { canOpen: opens && !closes, canClose: true }
      : byContext;
  return { kind: 'double', ...turned, weak: /\d$/.test(around.before) && !turned.canOpen && glyph !== '”' };
};

/** Marks set off by blanks, " so ": only the edges of the text and a lower-case word after a stop tell their turn. */
const spacedDirection = ({
  previous,
  next,
  before,
  after,
}: Surroundings): Pick<Mark, 'canOpen' | 'canClose'> | null => {
  if (previous === '') return { canOpen: true, canClose: false };
  if (next === '') return { canOpen: false, canClose: true };
  if (/[.!?…]\s$/.test(before) && /^\s\p{Ll}/u.test(after)) return { canOpen: false, canClose: true };
  return null;
};

const singleMark = (glyph: string, around: Surroundings): Direction | null => {
  const inWord = wordCharacter.test(around.previous) && wordCharacter.test(around.next);
  if (inWord || isElision(glyph, around) || isPrime(around)) return null;
  const opens = opening(around) && glyph !== '’';
  const closes = closing(around) && glyph !== '‘' && glyph !== '`' && glyph !== '‚';
  if (!opens && !closes) return null;
  return { kind: 'single', canOpen: opens, canClose: closes, weak: closes && isPossessive(around) };
};

/** The workers' rights, goin' home: only a better mark decides. */
const isPossessive = ({ before, after }: Surroundings): boolean => /(s|in)$/.test(before) && /^\s\p{L}/u.test(after);

/** 'em, 'til, '90s, ’16, rock 'n' roll, goin' (the last only beside a known clipped form). */
const isElision = (glyph: string, { previous, after, before }: Surroundings): boolean => {
  if (wordCharacter.test(previous)) return /\b[o'‘’]?n$/i.test(before) && /['‘’]n$/i.test(before);
  if (/^\d0s\b/.test(after) || (glyph === '’' && /^\d\d\b/.test(after))) return true;
  const word = clipped.exec(after)?.[0].toLowerCase();
  return word !== undefined && elisions.has(word);
};

/** 6' 2", 5'10": feet and minutes before a further measure. */
const isPrime = ({ before, after }: Surroundings): boolean =>
  /\d$/.test(before) && /^\s?\d{1,2}(["”″]|''|[^\w"”″]|$)/.test(after);
