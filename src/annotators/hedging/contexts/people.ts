import { wordClass } from '../../../lexicon/word-class.js';
import { generalises } from './generalising.js';
import { headNoun, isPlural, namesSeveral } from './noun-phrases.js';
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
import { holdView, isViewAt, opine, pastParenthesis } from './views.js';

const accounts = wordClass('accounts');
const quantifiers = wordClass('weasel-quantifiers');

/** "Some say": unnamed people vouch for a view; or a class at large is spoken of by cases that are not named. */
export const vagueSome: Context = (site) => {
  const next = after(site);
  if (!next || hasTag(next, 'NUM') || isWord(before(site), 'told')) return false;
  return voicesView(site) || generalises(site);
};

/** "Some say", "many experts believe", "some reports suggest", "said some of the miners". */
const voicesView: Context = (site) => {
  if (isVerbal(site)) return true;
  const head = headNoun(site, site.match.endToken);
  if (head < 0 || !namesSeveral(site)) return false;
  if (!isVouching(site, head)) return opine(site, head + 1);
  return isWord(before(site), 'say', 'says', 'said') || holdView(site, head + 1);
};

/** People, or what is told and written: "some reports suggest". */
const isVouching = (site: Site, head: number): boolean =>
  site.people.has(head) || isOneOf(tokenAt(site, head), accounts);

/** "Is often described as", "often called a bully": nobody named who does it; not "the mayor often said". */
export const adverbOfPassive: Context = (site) =>
  isOneOf(before(site), beForms) || before(site) === undefined || hasTag(before(site), 'PUNCT', 'DET', 'CCONJ');

/** A verb of saying or judging follows the quantifier itself: "some say", "many, however, were wary". */
const isVerbal = (site: Site): boolean => {
  const at = pastAdverbs(site, pastParenthesis(site, site.match.endToken));
  return isViewAt(site, at) || (hasTag(tokenAt(site, at), 'AUX') && holdView(site, at));
};

/** "Several people believe": the quantifier of a subject that says or believes something. */
export const manyPeople: Context = (site) => {
  if (site.cueVerbs.has(site.match.endToken)) return !isSuperlative(site);
  const head = headNoun(site, site.match.endToken);
  if (head < 0 || isMeasured(site)) return false;
  return site.people.has(head) ? holdView(site, head + 1) : namesSeveral(site) && opine(site, head + 1);
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
  if (isWord(tokenAt(site, site.match.firstToken), 'to', 'for')) {
    const isSome = isWord(tokenAt(site, site.match.endToken - 1), 'some');
    return isSome ? !namesSeveral(site) : !site.people.has(headNoun(site, site.match.endToken));
  }
  if (next === undefined || hasTag(next, 'ADP', 'PUNCT', 'PART', 'SCONJ', 'CCONJ', 'AUX', 'VERB')) return true;
  return isWord(next, 'as') || site.people.has(headNoun(site, site.match.endToken)) || vagueSome(site);
};

/** "Critics say", "say critics": a plural without number or owner that says or believes something. */
export const peopleSay: Context = (site) => {
  if (!isPlural(site.passage.tokens[site.match.endToken - 1]!)) return false;
  if (isWord(before(site), 'say', 'says', 'said')) return true;
  if (isCounted(site) || isReduced(site) || isAtNamed(site)) return false;
  return !isOfNamed(site) && holdView(site, site.match.endToken);
};

/** "Researchers with Brook University": their house is named. */
const isAtNamed = (site: Site): boolean =>
  isWord(after(site), 'with', 'at', 'from') && [2, 3].some((n) => hasTag(after(site, n), 'PROPN'));

/** "Others exposed to smoke", "activists seeking a ban": a participle that tells them apart, no verb of theirs. */
const isReduced = (site: Site): boolean =>
  hasTag(after(site), 'VERB') &&
  (/ing$/.test(after(site)!.normal) || (/ed$/.test(after(site)!.normal) && isWord(after(site, 2), 'to', 'by')));

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
