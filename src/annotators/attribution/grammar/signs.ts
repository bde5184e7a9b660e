import { wordClass } from '../../../lexicon/word-class.js';
import { ofWord, type Word } from '../../../model/word.js';

/**
 * What rules look for in a statement before they read it, a bit each. An item bears the signs of its word, a statement those
 * of all its items: one look at a number tells that a rule has nothing to do there, as at most words of most statements.
 */
export const sign = {
  quotation: 1,
  comma: 1 << 1,
  colon: 1 << 2,
  dash: 1 << 3,
  /** "and", "but" as the tagger sees them. */
  conjunction: 1 << 4,
  preposition: 1 << 5,
  to: 1 << 6,
  survey: 1 << 7,
  viewpoint: 1 << 8,
  /** A word or a mark at which what is said may end: "after", "by", "(". */
  turn: 1 << 9,
} as const;

/** Some of the signs. */
export type Signs = number;

const surveys = wordClass('survey-nouns');
const viewpoints = wordClass('viewpoint-nouns');
const dashes = new Set(['--', '—', '–']);
const turns = new Set([
  ...[';', '(', 'but', 'with', 'and', 'in', 'last', 'earlier', 'for'],
  ...wordClass('gerund-openers'),
  ...wordClass('report-conjunctions'),
  ...wordClass('circumstance-openers'),
]);
/** "___" and "* * *" part one item of a ticker from the next. */
const isSeparator = (normal: string): boolean => /^(_+|\*+)$/.test(normal);

/** The signs of a word by its spelling. */
const ofSpelling = ({ normal }: Pick<Word, 'normal'>): Signs =>
  (normal === ',' ? sign.comma : 0) |
  (normal === ':' ? sign.colon : 0) |
  (normal === 'to' ? sign.to : 0) |
  (dashes.has(normal) ? sign.dash : 0) |
  (surveys.has(normal) ? sign.survey : 0) |
  (viewpoints.has(normal) ? sign.viewpoint : 0) |
  (turns.has(normal) || isSeparator(normal) ? sign.turn : 0);

const ofWordOnce = ofWord(ofSpelling);

/** The signs of a word in its sentence. */
export const signsOf = (token: { word: Word; pos: string }): Signs =>
  ofWordOnce(token) | (token.pos === 'CCONJ' ? sign.conjunction : 0) | (token.pos === 'ADP' ? sign.preposition : 0);
