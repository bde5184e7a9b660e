import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { Surroundings } from './surroundings.js';

/** A match of a list in its surroundings. */
export interface Site extends Surroundings {
  match: LexiconMatch;
}

/** Whether the words around a match give it the meaning that its entry is listed for. */
export type Context = (site: Site) => boolean;

/** The token at an index, if it stands in the same sentence as the match. */
export const tokenAt = ({ passage, match }: Site, index: number): Token | undefined => {
  const token = passage.tokens[index];
  return token && token.sentence === passage.tokens[match.firstToken]!.sentence ? token : undefined;
};

/** The nth token before the match (1 is the nearest), adverbs included. */
export const before = (site: Site, n = 1): Token | undefined => tokenAt(site, site.match.firstToken - n);

/** The nth token after the match (1 is the nearest), adverbs included. */
export const after = (site: Site, n = 1): Token | undefined => tokenAt(site, site.match.endToken + n - 1);

const isAdverb = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' || token?.normal === 'not' || token?.normal === "n't";

/** Index of the first token at or after `index` that is no adverb. */
export const pastAdverbs = (site: Site, index: number): number => {
  let at = index;
  while (isAdverb(tokenAt(site, at))) at++;
  return at;
};

/** The first token after the match that is no adverb. */
export const afterAdverbs = (site: Site): Token | undefined => tokenAt(site, pastAdverbs(site, site.match.endToken));

/** The nearest token before the match that is no adverb. */
export const beforeAdverbs = (site: Site): Token | undefined => {
  let at = site.match.firstToken - 1;
  while (isAdverb(tokenAt(site, at))) at--;
  return tokenAt(site, at);
};

export const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.normal);

export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token !== undefined && words.includes(token.normal);

export const hasTag = (token: Token | undefined, ...tags: Token['pos'][]): boolean =>
  token !== undefined && tags.includes(token.pos);

/** All tokens of the sentence in which the match stands. */
export const sentenceOf = (site: Site): Token[] => {
  const { first, end } = site.passage.sentenceTokens[site.passage.tokens[site.match.firstToken]!.sentence]!;
  return site.passage.tokens.slice(first, end);
};

/** Forms of "be". */
export const beForms = wordClass('forms-of-be');
