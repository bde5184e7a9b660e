import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import {
  after,
  beForms,
  before,
  type Context,
  hasTag,
  isOneOf,
  isWord,
  pastAdverbs,
  type Site,
  sentenceOf,
  tokenAt,
} from './site.js';
import { isPast } from './tense.js';

const manners = wordClass('nouns-of-manner');
const holdings = wordClass('before-plain-count');
const clauseOpeners = wordClass('openers-of-time');
const quantifiers = wordClass('weasel-quantifiers');

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
  if (
    isOneOf(tokenAt(site, head), manners) ||
    isOneOf(before(site), holdings) ||
    (isWord(before(site), 'of') && isWord(before(site, 2), 'one'))
  )
    return false;
  if (site.people.has(head)) return !isPastAct(site, pastAdverbs(site, head + 1));
  const isSubject = !hasTag(before(site), 'ADP') || isOneOf(before(site), clauseOpeners);
  return !isSubject || !isPast(tokenAt(site, pastAdverbs(site, head + 1)));
};

/** "Many members left", "some were children" tells what people did or were at one time; "were reluctant" how they felt. */
const isPastAct = (site: Site, at: number): boolean =>
  !site.cueVerbs.has(at) && isPast(tokenAt(site, at)) && !hasTag(tokenAt(site, at), 'AUX');

/** "Some of the members fear", "many of them say": people; not "some of the bread", "many of their houses". */
export const someOfPeople: Context = (site) => {
  if (isWord(tokenAt(site, site.match.endToken - 1), 'whom'))
    return site.cueVerbs.has(pastAdverbs(site, site.match.endToken));
  if (isWord(tokenAt(site, site.match.endToken - 1), 'them')) return isVerbal(site);
  const head = headNoun(site, site.match.endToken);
  if (head >= 0 && !site.people.has(head) && hasTag(before(site), 'VERB', 'PART', 'ADV')) return false;
  return vagueSome(site);
};

/** "Is often described as", "often called a bully": nobody named who does it; not "the mayor often said". */
export const adverbOfPassive: Context = (site) =>
  isOneOf(before(site), beForms) || before(site) === undefined || hasTag(before(site), 'PUNCT', 'DET', 'CCONJ');

/** A verb follows the quantifier, also one that the tagger took for a noun ("some see it as …"). */
const isVerbal = (site: Site): boolean => {
  const next = after(site);
  const verb = pastAdverbs(site, pastParenthesis(site, site.match.endToken));
  if (hasTag(next, 'AUX') || site.cueVerbs.has(verb)) return true;
  if (hasTag(next, 'VERB') && /(ed|en)$/.test(next!.normal) && hasTag(before(site), 'ADP', 'VERB')) return false;
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
  if (site.cueVerbs.has(site.match.endToken)) return !isSuperlative(site);
  const head = headNoun(site, site.match.endToken);
  return head >= 0 && site.people.has(head) && speakFrom(site, head + 1) && !isMeasured(site);
};

/** "A majority of voters, 52 percent, expect": the share stands beside it. */
const isMeasured = (site: Site): boolean => sentenceOf(site).some((token) => isWord(token, 'percent', '%'));

/** "The most cited paper", "most noted for his songs". */
const isSuperlative = (site: Site): boolean =>
  tokenAt(site, site.match.endToken - 1)?.normal === 'most' && /(ed|wn)$/.test(after(site)?.normal ?? '');

/** "Certain people": before a plural noun; not "once-certain voters". */
export const certainSome: Context = (site) =>
  namesSeveral(site) && !hasTag(before(site), 'AUX') && before(site)?.normal !== '-';

/** "By some", "seen by many as": the quantifier stands for people, or one names them ("by some observers"). */
export const peopleAlone: Context = (site) => {
  const next = after(site);
  if (isWord(tokenAt(site, site.match.firstToken), 'to', 'for'))
    return !site.people.has(headNoun(site, site.match.endToken));
  if (next === undefined || hasTag(next, 'ADP', 'PUNCT', 'PART', 'SCONJ', 'CCONJ', 'AUX', 'VERB')) return true;
  return isWord(next, 'as') || site.people.has(headNoun(site, site.match.endToken)) || vagueSome(site);
};

/** "Critics say", "say critics": a plural without number or owner that says or believes something. */
export const peopleSay: Context = (site) => {
  if (!isPlural(site.passage.tokens[site.match.endToken - 1]!)) return false;
  if (isWord(before(site), 'say', 'says', 'said')) return true;
  if (isCounted(site)) return false;
  return !isOfNamed(site) && speakFrom(site, site.match.endToken);
};

/** "His critics", "two experts", "some legal experts", "a number of tax experts": told apart, or found as a weasel before. */
const isCounted = (site: Site): boolean => {
  let at = site.match.firstToken - 1;
  while (hasTag(tokenAt(site, at), 'ADJ', 'NOUN') && !isOneOf(tokenAt(site, at), quantifiers)) at--;
  const previous = tokenAt(site, at);
  return isOneOf(previous, quantifiers) || hasTag(previous, 'NUM', 'DET', 'PART', 'ADP', 'PRON');
};

/** "Lindt and other supporters said", "Lindt and supporters": one of them is named. */
const isOfNamed = (site: Site): boolean =>
  (isWord(before(site), 'other') && isWord(before(site, 2), 'and')) ||
  (isWord(before(site), 'and') && hasTag(before(site, 2), 'PROPN'));

/** "People say": a verb of saying or believing follows at once. */
export const peopleBelieve: Context = (site) =>
  !hasTag(before(site), 'NUM', 'ADJ', 'DET', 'VERB', 'ADP') &&
  site.cueVerbs.has(pastAdverbs(site, site.match.endToken));
