import { wordClass } from '../../../lexicon/word-class.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { Frame } from './frame.js';
import { genitiveBefore } from './noun-cue.js';

/** Longest name of a speaker before a colon, in words. */
const LABEL_LENGTH = 5;

/**
 * A speaker named without a verb: "Ruiz: ‘We will rebuild’" as headlines and transcripts have it, and a name after a dash
 * or colon behind what is said. Undefined where there is none.
 */
export const speakerLabel = (items: Item[]): Frame[] | undefined => before(items) ?? after(items);

/** Longest name before words without quotation marks. */
const BARE_LABEL_LENGTH = 3;

const headings = wordClass('heading-words');

/** "The Latest: Ruiz visits camp", "Analysis: …": a heading, nobody's name. */
const isHeading = (items: Item[], colon: number): boolean =>
  items.slice(0, colon).some(({ normal }) => headings.has(normal));

const dashes = new Set(['--', '—', '–']);

const before = (items: Item[]): Frame[] | undefined => {
  const colon = items.findIndex((item) => item.normal === ':');
  if (colon === 1 && items[0]!.quotation) return quotationFirst(items);
  const answer = colon > 1 ? ownWords(items, colon) : undefined;
  if (answer) return answer;
  if (colon < 1 || colon > LABEL_LENGTH || !isSpeaker(items.slice(0, colon))) return undefined;
  if (!items[colon + 1]?.quotation && !isBareLabel(items, colon)) return undefined;
  return [
    label({ first: 0, end: colon }, { first: colon, end: colon + 1 }, { first: colon + 1, end: withoutStop(items) }),
  ];
};

const utterances = wordClass('utterance-nouns');

/** "Her answer: “Never.”": whose words they are, and what kind of words. */
const ownWords = (items: Item[], colon: number): Frame[] | undefined => {
  const noun = colon - 1;
  const source = utterances.has(items[noun]!.normal) ? genitiveBefore(items, noun) : undefined;
  if (!source || source.first > 1 || !items[colon + 1]) return undefined;
  return [label(source, { first: source.end, end: colon }, { first: colon + 1, end: withoutStop(items) })];
};

/** Before words without marks: a short name, in capitals as transcripts have it or in a line without a stop. */
const isBareLabel = (items: Item[], colon: number): boolean => {
  if (withoutStop(items) - colon < 4 || colon > BARE_LABEL_LENGTH || isHeading(items, colon)) return false;
  const transcript = items.slice(0, colon).every(({ text }) => !/\p{Ll}/u.test(text));
  return transcript || !/^[.?!]$/.test(items.at(-1)!.normal);
};

/** "‘We were lied to’: survivors demand answers": whose words they are follows the colon. */
const quotationFirst = (items: Item[]): Frame[] | undefined => {
  const end = phraseEnd(items, 2);
  if (end === 2 || !items[end - 1]!.endsSourceNoun) return undefined;
  return [label({ first: 2, end }, { first: 1, end: 2 }, { first: 0, end: 1 })];
};

const after = (items: Item[]): Frame[] | undefined => {
  const mark = items.findLastIndex(({ normal }) => dashes.has(normal) || normal === ':');
  if (mark < 1) return undefined;
  const end = signatureEnd(items, mark + 1);
  const words = items.slice(mark + 1, end);
  if (words.length === 0 || words.length > LABEL_LENGTH) return undefined;
  const quoted = items[mark - 1]!.quotation !== null;
  // "Factory to close by Easter – union", "Ten hurt in blast: police", headlines; in running text these marks part much else.
  const headline = items.at(-1)!.pos !== 'PUNCT' && words.at(-1)!.endsSourceNoun && mark > 2;
  if (!(quoted ? isSpeaker(words) : headline && !isName(words) && isSpeaker(words))) return undefined;
  return [label({ first: mark + 1, end }, { first: mark, end: mark + 1 }, { first: quoted ? mark - 1 : 0, end: mark })];
};

/** A post is signed with a name, a handle and a date: "Kofi Asante (@kofi) March 3, 2024". */
const signatureEnd = (items: Item[], first: number): number => {
  const open = items.findIndex((item, i) => i > first && item.normal === '(' && items[i + 1]?.text.startsWith('@'));
  const close = open < 0 ? -1 : items.findIndex((item, i) => i > open && item.normal === ')');
  return close < 0 ? withoutStop(items) : open;
};

const withoutStop = (items: Item[]): number => (items.at(-1)!.normal === '.' ? items.length - 1 : items.length);

/** A name, or a noun for somebody who speaks: "Ruiz:", "Trade minister:". */
const isSpeaker = (words: Item[]): boolean =>
  isName(words) || (words.at(-1)?.endsSourceNoun === true && words.every(({ pos }) => /^(NOUN|PROPN|ADJ)$/.test(pos)));

/** Every word a name or the small words inside one. */
const isName = (words: Item[]): boolean =>
  words.length > 0 &&
  words.every(
    (item) =>
      (item.pos !== 'VERB' && /^\p{Lu}/u.test(item.text)) ||
      item.normal === 'of' ||
      item.normal === '-' ||
      item.normal === "'s" ||
      item.normal === '.',
  ) &&
  words.some((item) => item.pos === 'PROPN');

const label = (source: Range, cue: Range, content: Range): Frame => ({
  source,
  cue,
  content: [content],
  addressee: null,
  entry: null,
  behind: null,
});
