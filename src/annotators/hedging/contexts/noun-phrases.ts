import type { Token } from '../../../model/document.js';
import { hasTag, type Site, tokenAt } from './site.js';

const pluralForms = /(s|people|men|women|children|media|police)$/;

/** "Israelis" and "Pakistanis" as much as "Iranians", but no "crisis" or "debris". */
export const isPlural = (token: Token): boolean =>
  pluralForms.test(token.normal) &&
  !/(ss|us)$/.test(token.normal) &&
  (!token.normal.endsWith('is') || hasTag(token, 'PROPN'));

/** Index of the noun that ends the noun phrase at `index`, or -1 where none stands there. */
export const headNoun = (site: Site, index: number): number => {
  let at = index;
  while (hasTag(tokenAt(site, at), 'DET', 'PRON')) at++;
  let head = -1;
  for (; isInNounPhrase(tokenAt(site, at), head < 0); at++) if (hasTag(tokenAt(site, at), 'NOUN', 'PROPN')) head = at;
  return head;
};

/** Nouns with their adjectives and hyphens, and participles before the first noun ("existing services"). */
const isInNounPhrase = (token: Token | undefined, beforeNoun: boolean): boolean =>
  hasTag(token, 'NOUN', 'PROPN', 'ADJ') ||
  token?.normal === '-' ||
  (beforeNoun && hasTag(token, 'VERB') && /(ed|ing)$/.test(token!.normal));

/** A plural noun stands in the noun phrase after the match; the tagger may take the verb after it for a noun as well. */
export const namesSeveral = (site: Site): boolean => {
  const head = headNoun(site, site.match.endToken);
  for (let at = head; at >= site.match.endToken; at--)
    if (hasTag(tokenAt(site, at), 'NOUN', 'PROPN') && isPlural(tokenAt(site, at)!)) return true;
  return false;
};
