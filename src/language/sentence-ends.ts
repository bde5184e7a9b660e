import { wordClass } from '../lexicon/word-class.js';
import type { Quotation, Token } from '../model/document.js';

const titles = wordClass('titles');
const leading = wordClass('leading-abbreviations');
const open = wordClass('open-abbreviations');
const openers = wordClass('sentence-openers');
const speechVerbs = wordClass('speech-verbs');

/**
 * A sentence has no more tokens than this: what runs on longer is a table, a list or code, and whoever looks at a
 * sentence word by word must not meet the whole of a text in one.
 */
export const LONGEST_SENTENCE = 400;

/** What the rules look at: the tokens of one block as text, and the offsets at which marks close and open quotations. */
interface Reading {
  text: string;
  tokens: Token[];
  closers: ReadonlySet<number>;
  openers: ReadonlySet<number>;
}

/**
 * The index of the last token of each sentence of one block. A sentence ends after a stop, with the marks and brackets
 * that close there. Several sentences within one quotation stay several (“I came. I saw,” he said. are two), but a
 * quotation's mark does not end the sentence that goes on with its cue: “Why?” she asked. “No!” Smith said.
 */
export const sentenceEnds = (text: string, tokens: Token[], marks: MarkOffsets): number[] => {
  const reading: Reading = { text, tokens, closers: marks.closers, openers: marks.openers };
  const ends: number[] = [];
  let first = 0;
  for (let i = 0; i < tokens.length; i++) {
    const stops = endsWithStop(tokens[i]!);
    const last = stops ? closeOf(reading, i) : i;
    if (last === tokens.length - 1 || i - first >= LONGEST_SENTENCE - 1 || (stops && breaks(reading, first, i, last))) {
      ends.push(last);
      first = last + 1;
      i = last;
    }
  }
  return ends;
};

export interface MarkOffsets {
  /** Ends of the characters that close a quotation. */
  closers: ReadonlySet<number>;
  /** Starts of the characters that open one. */
  openers: ReadonlySet<number>;
}

/** Where quotations open and close; a mark has one or two characters. */
export const markOffsets = (quotations: Quotation[]): MarkOffsets => {
  const closers = new Set<number>();
  const openers = new Set<number>();
  for (const { start, end, inner, opened, closed } of quotations) {
    if (closed) for (let at = Math.max(inner.end, end - 2); at < end; at++) closers.add(at + 1);
    if (opened) for (let at = start; at < Math.min(inner.start, start + 2); at++) openers.add(at);
  }
  return { closers, openers };
};

const stops = '.!?…。！？';
/** Nearly all words end in a small letter, which is told by its code without a look at anything else. */
const endsWithStop = ({ text }: Token): boolean => {
  const last = text.charCodeAt(text.length - 1);
  return !(last >= 97 && last <= 122) && stops.includes(text.at(-1)!);
};
const closing = /^(?:[)\]}”’"'»]|'')$/;
const opening = /^[([{“‘"'`«]+$/;

const touches = ({ tokens }: Reading, i: number): boolean => tokens[i]!.start === tokens[i - 1]!.end;

/** The last of the stops and closing marks that follow a stop. */
const closeOf = (reading: Reading, stop: number): number => {
  const { tokens, closers, openers: opens } = reading;
  let last = stop;
  for (let i = stop + 1; i < tokens.length; i++) {
    const more = /^[.!?…]+$/.test(tokens[i]!.text) && (touches(reading, i) || last === stop);
    const closes =
      closers.has(tokens[i]!.end) ||
      (closing.test(tokens[i]!.text) && touches(reading, i) && !opens.has(tokens[i]!.start));
    if (!more && !closes) break;
    last = i;
  }
  return last;
};

/** Whether the sentence that began at `first` ends with the stop at `stop`, closed by the marks up to `last`. */
const breaks = (reading: Reading, first: number, stop: number, last: number): boolean => {
  const { tokens, openers: opens } = reading;
  let next = last + 1;
  while (next < tokens.length - 1 && (opens.has(tokens[next]!.start) || opening.test(tokens[next]!.text))) next++;
  if (!beginsLikeSentence(reading, last, next)) return false;
  const quoted = reading.closers.has(tokens[last]!.end);
  const glyphs = glyphsOf(tokens, stop, last);
  if (tokens[last + 1]!.start === tokens[last]!.end && !quoted) return isMissingBlank(reading, stop, next);
  if (/[!?]/.test(glyphs)) return !(quoted && next === last + 1 && cueFollows(tokens, next));
  if (/…|\.\.|\.\s?\./.test(glyphs)) return quoted || opensSentence(tokens, next) || /^\.{4,}$/.test(glyphs);
  return quoted ? !isListNumber(reading, first, stop) : endsAbbreviation(reading, first, stop, next);
};

const glyphsOf = (tokens: Token[], first: number, last: number): string => {
  let glyphs = '';
  for (let i = first; i <= last; i++) glyphs += tokens[i]!.text;
  return glyphs;
};

const bullet = /^[•▪●◦*#@$£€¥–—-]/u;

const beginsLikeSentence = ({ tokens }: Reading, last: number, next: number): boolean => {
  const word = tokens[next]!.text;
  if (/^[\p{Lu}\p{Lt}\p{Lo}\p{N}\p{Extended_Pictographic}]/u.test(word)) return true;
  // A dash after a quotation leads to its source; elsewhere, between blanks, it is a list's.
  if (/^[–—-]/.test(word))
    return (
      /^\p{Lu}/u.test(tokens[next + 1]?.text ?? '') &&
      tokens[next]!.start > tokens[last]!.end &&
      closing.test(tokens[last]!.text) === false
    );
  return bullet.test(word);
};

const opensSentence = (tokens: Token[], next: number): boolean => {
  const word = tokens[next]!.text;
  const isInitial = word.length === 1 && word !== 'I' && tokens[next + 1]?.text === '.';
  return openers.has(word.toLowerCase()) && !isInitial;
};

/** "the end.Next": a small word before and a word in upper case after, unlike "example.com" or "U.S.A". */
const isMissingBlank = ({ text, tokens }: Reading, stop: number, next: number): boolean =>
  /[\p{Ll}\p{N})]{2}$/u.test(text.slice(Math.max(0, tokens[stop]!.end - 3), tokens[stop]!.end - 1)) &&
  /^(?:\p{Lu}\p{Ll}|[IA]$)/u.test(tokens[next]!.text);

/** Whether a full stop that may belong to an abbreviation ends the sentence as well. */
const endsAbbreviation = (reading: Reading, first: number, stop: number, next: number): boolean => {
  if (isListNumber(reading, first, stop)) return false;
  const { text, tokens } = reading;
  const end = tokens[stop]!.end - 1;
  const before = /[\p{L}.]+$/u.exec(text.slice(Math.max(0, end - 14), end))?.[0] ?? '';
  const word = before.toLowerCase();
  const capital = /^\p{Lu}/u.test(before);
  const figure = /^\p{N}/u.test(tokens[next]!.text);
  if (open.has(word) && (capital || word.includes('.') || !/^\p{Ll}{2,4}$/u.test(word) || word === 'etc'))
    return opensSentence(tokens, next);
  if (titles.has(word) && capital) return false;
  if (leading.has(word))
    return !(
      figure ||
      word.includes('.') ||
      /^(vs|v|cf|ca|viz|eg|ie)$/.test(word) ||
      (capital && !opensSentence(tokens, next))
    );
  if (/(?:^|\.)\p{L}$/u.test(before)) return opensSentence(tokens, next);
  return true;
};

/** "1. The plan": a short figure or a letter that begins the sentence numbers it. */
const isListNumber = ({ tokens }: Reading, first: number, stop: number): boolean =>
  stop <= first + 1 && /^(?:\d{1,2}|\p{L})\.?$/u.test(tokens[first]!.text);

/** “No!” Smith said: a name of a few words, then a verb of saying. A pronoun in upper case begins a new sentence. */
const cueFollows = (tokens: Token[], next: number): boolean => {
  if (openers.has(tokens[next]!.text.toLowerCase())) return false;
  for (let i = next; i < Math.min(tokens.length, next + 7); i++) {
    const word = tokens[i]!.text;
    if (speechVerbs.has(word.toLowerCase())) return i > next;
    if (!/^(?:\p{Lu}.*|\.|of|the|then|later|\p{Ll}+ly)$/u.test(word)) return false;
  }
  return false;
};
