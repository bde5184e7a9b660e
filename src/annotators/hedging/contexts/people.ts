import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import {
  after,
  afterAdverbs,
  before,
  type Context,
  hasTag,
  isOneOf,
  isWord,
  pastAdverbs,
  type Site,
  tokenAt,
} from './site.js';

const pluralForms = /(s|people|men|women|children|media|police)$/;
/** "Israelis" and "Pakistanis" as much as "Iranians", but no "crisis" or "debris". */
const isPlural = (token: Token): boolean =>
  pluralForms.test(token.normal) &&
  !/(ss|us)$/.test(token.normal) &&
  (!token.normal.endsWith('is') || hasTag(token, 'PROPN'));

/** Index of the noun that ends the noun phrase at `index`, or -1 where none stands there. */
const headNoun = (site: Site, index: number): number => {
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

/** Index after ", however," where such a parenthesis stands at `index`. */
const pastParenthesis = (site: Site, index: number): number => {
  if (tokenAt(site, index)?.normal !== ',') return index;
  for (let at = index + 1; at < index + 5; at++) if (tokenAt(site, at)?.normal === ',') return at + 1;
  return index;
};

/** Whether a verb of saying or believing follows within the clause. */
const speakFrom = (site: Site, index: number): boolean => {
  const start = pastParenthesis(site, index);
  for (let at = start; at < start + 7; at++) {
    const token = tokenAt(site, at);
    if (!token || hasTag(token, 'PUNCT')) return false;
    if (site.cueVerbs.has(at)) return true;
  }
  return false;
};

/**
 * "Some say", "many experts believe", "in some countries": unnamed members of a class; not "some bread", "some 200", nor
 * a plain count of things that were there ("broke some windows", "some windows were broken").
 */
export const vagueSome: Context = (site) => {
  const next = after(site);
  if (!next || hasTag(next, 'NUM') || isWord(next, 'is', 'was', 'has')) return false;
  if (isVerbal(site)) return true;
  if (!namesSeveral(site)) return false;
  const head = headNoun(site, site.match.endToken);
  if (site.people.has(head) && speakFrom(site, head + 1)) return true;
  if (isPast(before(site))) return false;
  const isSubject = !hasTag(before(site), 'ADP');
  return site.people.has(head) || !isSubject || !isPast(tokenAt(site, pastAdverbs(site, head + 1)));
};

const irregularPasts = wordClass('irregular-pasts');

/** Past or going on: a clause that tells what happens at one time. */
const isPast = (token: Token | undefined): boolean =>
  isOneOf(token, irregularPasts) || (hasTag(token, 'VERB') && /(ed|ing)$/.test(token!.normal));

/** A verb follows the quantifier, also one that the tagger took for a noun ("some see it as …"). */
const isVerbal = (site: Site): boolean => {
  const next = after(site);
  const verb = pastAdverbs(site, pastParenthesis(site, site.match.endToken));
  if (hasTag(next, 'AUX') || site.cueVerbs.has(verb)) return true;
  if (hasTag(next, 'VERB'))
    return !/(ed|ing)$/.test(next!.normal) || hasTag(after(site, 2), 'DET', 'PRON', 'SCONJ', 'ADP');
  return hasTag(next, 'NOUN') && !isPlural(next!) && hasTag(after(site, 2), 'PRON', 'DET');
};

/** A plural noun stands in the noun phrase after the match; the tagger may take the verb after it for a noun as well. */
const namesSeveral = (site: Site): boolean => {
  const head = headNoun(site, site.match.endToken);
  for (let at = head; at >= site.match.endToken; at--)
    if (hasTag(tokenAt(site, at), 'NOUN', 'PROPN') && isPlural(tokenAt(site, at)!)) return true;
  return false;
};

/** "Several people believe": the quantifier of a subject that says or believes something. */
export const manyPeople: Context = (site) => {
  if (site.cueVerbs.has(site.match.endToken)) return true;
  const head = headNoun(site, site.match.endToken);
  return head >= 0 && site.people.has(head) && speakFrom(site, head + 1);
};

/** "Certain people": before a plural noun. */
export const certainSome: Context = (site) => {
  return namesSeveral(site) && !hasTag(before(site), 'AUX');
};

/** "By some", "seen by many as": the quantifier stands for people, or one names them ("by some observers"). */
export const peopleAlone: Context = (site) => {
  const next = after(site);
  if (next === undefined || hasTag(next, 'ADP', 'PUNCT', 'PART', 'SCONJ', 'CCONJ', 'AUX', 'VERB')) return true;
  return isWord(next, 'as') || site.people.has(headNoun(site, site.match.endToken)) || vagueSome(site);
};

/** "Critics say", "say critics": a plural without number or owner that says or believes something. */
export const peopleSay: Context = (site) => {
  if (!isPlural(site.passage.tokens[site.match.endToken - 1]!)) return false;
  if (hasTag(before(site), 'NUM', 'DET', 'PART') || isWord(before(site), 'his', 'her', 'their', 'its', 'our'))
    return false;
  return speakFrom(site, site.match.endToken) || isWord(before(site), 'say', 'says', 'said');
};

/** "People say": a verb of saying or believing follows at once. */
export const peopleBelieve: Context = (site) =>
  !hasTag(before(site), 'NUM', 'ADJ', 'DET') && site.cueVerbs.has(pastAdverbs(site, site.match.endToken));

/** "Everyone knows": a class as a whole, of which something holds in general. */
export const wholeClass: Context = (site) => {
  const verb = afterAdverbs(site);
  return hasTag(verb, 'VERB', 'AUX') && !isWord(verb, 'was', 'were', 'had', 'claimed');
};

/** "It is vital that": the judgement is the predicate of "it". */
export const itPredicate: Context = (site) => before(site, 2)?.normal === 'it' && isWord(after(site), 'that', 'to');

/** "The only way to": one case and no other; not "the only two boats". */
export const onlyOne: Context = (site) =>
  hasTag(after(site), 'NOUN') && isWord(after(site, 2), 'to', 'who', 'that', 'which', 'for');
