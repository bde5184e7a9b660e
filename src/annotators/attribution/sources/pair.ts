import { wordClass } from '../../../lexicon/word-class.js';
import type { Passage, Token } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import { startingUntil } from '../../../model/span.js';
import { isPlaceOrTime } from './source-words.js';

const pairWords = wordClass('pair-words');

/** "Both", "the two", "the two men". */
export const isPair = (words: string[]): boolean =>
  words.length < 4 && pairWords.has(words[0]!.toLowerCase() === 'the' ? (words[1] ?? '') : words[0]!.toLowerCase());

/** "Ana Ruiz and Tom Roe met. Both said …": two who stand joined by their names before it are no unnamed people. */
export const asPair = (passage: Passage, one: Attribution): Attribution => {
  const name = nameBefore(passage, one.start);
  if (!name) return one;
  const sourceType = isPlaceOrTime(name.text) ? 'named-organization' : 'named-person';
  return { ...one, sourceType, anonymous: false, anonymity: null };
};

/** How far before "both" the two stand, in letters. */
const PAIR_WITHIN = 400;

/** The first of two names that "and" joins. */
const nameBefore = ({ tokens }: Passage, at: number): Token | undefined => {
  for (let i = startingUntil(tokens, at) - 2; i > 0 && at - tokens[i]!.start < PAIR_WITHIN; i--)
    if (tokens[i]!.normal === 'and' && tokens[i - 1]!.pos === 'PROPN' && tokens[i + 1]?.pos === 'PROPN')
      return tokens[i - 1];
  return undefined;
};
