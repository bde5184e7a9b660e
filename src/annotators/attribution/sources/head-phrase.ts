import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { startsWithCapital } from '../../../model/letters.js';
import { singularNoun } from './source-words.js';

const quantityNouns = wordClass('quantity-nouns');
const quantifiers = wordClass('quantifiers');
const possessives = wordClass('possessives');
const phraseEnders = new Set([
  ...[',', '(', '—', '–', '--', ';', ':'],
  ...wordClass('relative-pronouns'),
  ...wordClass('adjectives-of-access'),
]);

/**
 * The first noun phrase of a source, up to a preposition, comma or clause, its head last; behind "a majority of" the
 * phrase that is counted.
 */
export const headPhrase = (words: Token[]): Token[] => {
  const tokens = isGenitive(words.at(-1)) ? words.slice(0, -1) : words;
  const stop = tokens.findIndex((_, i) => i > 0 && endsPhrase(tokens, i));
  if (stop < 0) return untilHead(tokens);
  const phrase = untilHead(tokens.slice(0, stop));
  const counts = tokens[stop]!.normal === 'of' && quantityNouns.has(singularNoun(phrase.at(-1)!)) && tokens[stop + 1];
  return counts ? headPhrase(tokens.slice(stop + 1)) : phrase;
};

export const isGenitive = (token: Token | undefined): boolean => token !== undefined && /^['’]s?$/.test(token.normal);

/** "two officials present", "everyone not involved": what describes the head from behind. A lone adjective is the head. */
const untilHead = (tokens: Token[]): Token[] => {
  const last = tokens.findLastIndex(isHead);
  const behind = tokens.slice(last + 1);
  return last >= 0 && behind.every(({ pos }) => /^(ADJ|ADV|PART|VERB|PUNCT)$/.test(pos))
    ? tokens.slice(0, last + 1)
    : tokens;
};

const isHead = (token: Token): boolean =>
  token.pos === 'NOUN' ||
  token.pos === 'PROPN' ||
  token.pos === 'PRON' ||
  token.pos === 'NUM' ||
  quantifiers.has(token.normal) ||
  (startsWithCapital(token.text) && token.pos !== 'DET');

const endsPhrase = (tokens: Token[], i: number): boolean => {
  const token = tokens[i]!;
  if (phraseEnders.has(token.normal)) return true;
  if (isHyphen(tokens[i - 1]) || isHyphen(tokens[i + 1])) return false;
  if (token.pos === 'ADP' || token.pos === 'SCONJ') return true;
  if (token.pos === 'PRON') return !possessives.has(token.normal);
  return token.pos === 'VERB' && /(ed|ing|wn)$/.test(token.normal) && !opensNoun(tokens, i);
};

const isHyphen = (token: Token | undefined): boolean => token?.normal === '-';

/** "the ruling party", "a retired general": a participle between a determiner and the noun. */
const opensNoun = (tokens: Token[], i: number): boolean =>
  tokens[i - 1]?.pos === 'DET' && ['NOUN', 'PROPN', 'ADJ'].includes(tokens[i + 1]?.pos ?? '');
