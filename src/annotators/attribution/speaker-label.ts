import { wordClass } from '../../lexicon/word-class.js';
import type { Frame } from './frame.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

/** Longest name of a speaker before a colon, in words. */
const LABEL_LENGTH = 5;

/**
 * A speaker named without a verb: "Ruiz: ‘We will rebuild’" as headlines and transcripts have it, and a name after a dash
 * behind a quotation. Undefined where there is none.
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
  if (colon < 1 || colon > LABEL_LENGTH || !isName(items.slice(0, colon))) return undefined;
  const end = items.at(-1)!.normal === '.' ? items.length - 1 : items.length;
  if (!items[colon + 1]?.quotation && (end - colon < 4 || colon > BARE_LABEL_LENGTH || isHeading(items, colon)))
    return undefined;
  return [label({ first: 0, end: colon }, { first: colon, end: colon + 1 }, { first: colon + 1, end })];
};

const after = (items: Item[]): Frame[] | undefined => {
  const dash = items.findIndex((item) => dashes.has(item.normal));
  if (dash < 1 || !items[dash - 1]?.quotation || items.length - dash > 1 + LABEL_LENGTH) return undefined;
  const end = items.at(-1)!.pos === 'PUNCT' ? items.length - 1 : items.length;
  if (!isName(items.slice(dash + 1, end))) return undefined;
  return [label({ first: dash + 1, end }, { first: dash, end: dash + 1 }, { first: dash - 1, end: dash })];
};

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
