import { wordClass } from '../../../lexicon/word-class.js';
import { startsWithCapital } from '../../../model/letters.js';
import type { Item } from './sequence.js';

export const timeWords = wordClass('time-words');

export const objectPronouns = wordClass('object-pronouns');

export const possessives = wordClass('possessives');

export const quantifiers = wordClass('quantifiers');

/** Not "TODAY" in the name of a paper. */
export const isTime = (item: Item | undefined): boolean =>
  item !== undefined && timeWords.has(item.normal) && !/^\p{Lu}{2,}$/u.test(item.text);

export const isStop = (item: Item | undefined): boolean => item === undefined || /^[.;?!]$/.test(item.normal);

export const isComma = (item: Item | undefined): boolean => item?.normal === ',';

/** `“informed,”`: the comma behind the words stands between the marks. */
export const endsWithComma = (item: Item): boolean => item.quotation !== null && /,\s*.$/.test(item.text);

export const isVerbal = (item: Item | undefined): boolean => item?.pos === 'VERB' || item?.pos === 'AUX';

export const isRelativePronoun = (item: Item | undefined): boolean =>
  item !== undefined &&
  (item.normal === 'who' || item.normal === 'which' || (item.normal === 'that' && item.pos === 'PRON'));

const relatives = new Set(['what', ...wordClass('relative-pronouns')]);

/** Whatever begins a clause on a noun or stands for one, the subject of it or not: "what", "whom" too. */
export const isRelative = (item: Item | undefined): boolean => item !== undefined && relatives.has(item.normal);

export const isHyphen = (item: Item | undefined): boolean => item?.normal === '-';

/** Can end a noun phrase. */
export const isHead = (item: Item | undefined): boolean => {
  if (!item) return false;
  if (item.pos === 'NOUN' || item.pos === 'PROPN' || item.pos === 'NUM') return true;
  if (item.pos === 'PRON') return !objectPronouns.has(item.normal) && !possessives.has(item.normal);
  return quantifiers.has(item.normal);
};

export const isGenitive = (item: Item | undefined): boolean =>
  item !== undefined && /^['’]s?$/.test(item.normal) && item.pos !== 'AUX' && item.pos !== 'VERB';

export const isOpener = (item: Item): boolean =>
  (item.pos === 'DET' && item.normal !== 'which') || possessives.has(item.normal);

export const isModifier = (item: Item): boolean =>
  item.pos === 'ADJ' ||
  item.pos === 'NOUN' ||
  item.pos === 'PROPN' ||
  item.pos === 'NUM' ||
  item.pos === 'SYM' ||
  isHyphen(item) ||
  isGenitive(item) ||
  /^[&/$]$/.test(item.normal) ||
  quantifiers.has(item.normal);

export const isParticiple = (item: Item): boolean => item.pos === 'VERB' && /(ed|ing|en|own|wn|orn)$/.test(item.normal);

/** A name that the tagger took for another word: "Lynch said". */
export const isCapitalised = (item: Item): boolean =>
  (item.pos === 'VERB' || item.pos === 'ADJ' || item.pos === 'X' || item.pos === 'INTJ') &&
  startsWithCapital(item.text) &&
  /^\p{Lu}\p{Ll}/u.test(item.text);
