import { wordClass } from '../../../lexicon/word-class.js';
import { headNoun, isPlural, namesSeveral } from './noun-phrases.js';
import { after, before, type Context, hasTag, isOneOf, isWord, pastAdverbs, type Site, tokenAt } from './site.js';
import { isPast } from './tense.js';

const manners = wordClass('nouns-of-manner');
const holdings = wordClass('before-plain-count');
const clauseOpeners = wordClass('openers-of-time');
const countedBehind = wordClass('before-counted-things');
const narrating = wordClass('auxiliaries-of-narration');

/**
 * "Some programmes require it", "in many towns the wells are dry": what is said of a class at large on the strength of
 * cases that are not named (the numerically underspecified subjects of the Wikipedia weasels). Not what a report counts:
 * what somebody has, did, will do or is doing ("many members left", "some will lose their pay", "many people are trying"), nor people to whom
 * something is done.
 */
export const generalises: Context = (site) => {
  if (isWord(after(site), 'is', 'was', 'has')) return false;
  if (standsAlone(site)) return !isNarrated(site, pastAdverbs(site, site.match.endToken));
  if (!namesSeveral(site) || isCounted(site)) return false;
  const head = headNoun(site, site.match.endToken);
  const verb = pastAdverbs(site, head + 1);
  if (site.people.has(head)) return isSubject(site) && !isNarrated(site, verb) && !isUnderWay(site, verb);
  return !isSubject(site) || !isNarrated(site, pastAttribute(site, verb));
};

/** Index after "on the campus" where such an attribute stands at `index`. */
const pastAttribute = (site: Site, index: number): number => {
  if (!hasTag(tokenAt(site, index), 'ADP')) return index;
  const head = headNoun(site, index + 1);
  return head < 0 ? index : pastAdverbs(site, head + 1);
};

/** Whether the noun phrase of the match opens its clause; "after some windows were broken" opens one as well. */
const isSubject = (site: Site): boolean =>
  !hasTag(before(site), 'ADP', 'VERB', 'PART', 'NOUN') || isOneOf(before(site), clauseOpeners);

/** "Has many tools", "broke some windows", "in many ways", "one of many", "reading some of the letters". */
const isCounted = (site: Site): boolean => {
  const head = headNoun(site, site.match.endToken);
  return (
    isPast(before(site)) ||
    isOneOf(before(site), holdings) ||
    (hasTag(before(site), 'PRON') && isOneOf(before(site, 2), holdings)) ||
    isOneOf(before(site), countedBehind) ||
    isOneOf(tokenAt(site, head), manners) ||
    (isWord(before(site), 'of') && isWord(before(site, 2), 'one')) ||
    (isOfSet(site) && !site.people.has(head) && hasTag(before(site), 'VERB', 'PART', 'ADV'))
  );
};

const isOfSet = ({ match }: Site): boolean => match.endToken - match.firstToken > 1;

/** The verb at an index tells of one time: "left", "were broken", "will lose". */
const isNarrated = (site: Site, at: number): boolean =>
  isPast(tokenAt(site, at)) || isOneOf(tokenAt(site, at), narrating);

/** "Are trying", "have left": it goes on as the text is written, or has just been done. */
const isUnderWay = (site: Site, at: number): boolean =>
  hasTag(tokenAt(site, at), 'AUX') &&
  (isWord(tokenAt(site, at), 'have') || (tokenAt(site, pastAdverbs(site, at + 1))?.normal ?? '').endsWith('ing'));

/** A verb follows the quantifier itself, also one that the tagger took for a noun ("some keep it in the cellar"). */
const standsAlone = (site: Site): boolean => {
  const next = after(site);
  if (hasTag(next, 'AUX')) return true;
  if (hasTag(next, 'VERB') && /(ed|en)$/.test(next!.normal) && hasTag(before(site), 'ADP', 'VERB')) return false;
  if (hasTag(next, 'VERB'))
    return !/(ed|ing)$/.test(next!.normal) || hasTag(after(site, 2), 'DET', 'PRON', 'SCONJ', 'ADP');
  return hasTag(next, 'NOUN') && !isPlural(next!) && hasTag(after(site, 2), 'PRON', 'DET');
};
