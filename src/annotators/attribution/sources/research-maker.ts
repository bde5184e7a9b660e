import type { Token } from '../../../model/document.js';
import { startsWithCapital } from '../../../model/letters.js';
import { headPhrase, isGenitive } from './head-phrase.js';
import { isPlaceOrTime, kindOfNoun } from './source-words.js';

/**
 * The words that name who made a poll, study or set of figures: "a Brandt Institute poll", "the ministry's figures"
 * where the ministry is named, "a survey by the Brandt Institute". A place or a date is no maker ("an Ohio poll").
 */
export const makerOf = (phrase: Token[], behind: Token[]): Token[] | undefined => {
  const before = phrase.slice(0, -1).filter((token, i) => isNamePart(token) && (i > 0 || token.pos === 'PROPN'));
  if (before.length > 0) return before;
  const by = behind.findIndex(({ normal }, i) => (normal === 'by' || normal === 'from') && i <= MADE_WITHIN);
  if (by < 0) return undefined;
  const rest = behind.slice(by + 1);
  const named = rest.length > 0 ? headPhrase(rest) : [];
  const last = named.at(-1);
  return last && (isNamePart(last) || kindOfNoun(last.normal) === 'body') && named.some(isNamePart) ? named : undefined;
};

/** "conducted by", "published last week by". */
const MADE_WITHIN = 4;

const isNamePart = (token: Token): boolean =>
  startsWithCapital(token.text) &&
  token.pos !== 'DET' &&
  token.pos !== 'PRON' &&
  !isGenitive(token) &&
  !isPlaceOrTime(token.text);
