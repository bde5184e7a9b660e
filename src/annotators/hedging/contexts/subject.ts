import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { hasTag, isOneOf, type Site, tokenAt } from './site.js';

const writers = wordClass('first-persons');

/** Index of the head of the subject: the nearest noun or pronoun before the verb group. */
export const subjectIndex = (site: Site): number => {
  let at = site.match.firstToken - 1;
  while (hasTag(tokenAt(site, at), 'AUX', 'ADV', 'PART')) at--;
  return at;
};

export const subjectOf = (site: Site): Token | undefined => tokenAt(site, subjectIndex(site));

/** "I" and "we": the writer. */
export const isFirstPerson = (token: Token | undefined): boolean => isOneOf(token, writers);
