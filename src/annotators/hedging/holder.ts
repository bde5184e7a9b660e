import { wordClass } from '../../lexicon/word-class.js';
import { before, hasTag, isOneOf, type Site } from './contexts/site.js';
import { isFirstPerson, subjectOf } from './contexts/subject.js';

/** How a figure is rounded, a charge put or a source left unnamed is the outlet's wording, whoever the thought is credited to. */
const wordedByOutlet = new Set(['approximator', 'legal-hedge', 'weasel']);

/** "A rule they say could fail", "asserting he could have been there": who says so stands just before the clause or within it. */
const isInserted = (site: Site): boolean => {
  if (site.match.entry.category !== 'modal') return false;
  const { firstToken } = site.match;
  if (site.cueVerbs.has(firstToken - 1)) return !hasTag(before(site), 'NOUN') && !isFirstPerson(before(site, 2));
  return (
    hasTag(before(site), 'PRON') &&
    site.cueVerbs.has(firstToken - 2) &&
    hasTag(before(site, 2), 'VERB') &&
    !isFirstPerson(before(site, 3))
  );
};

const thoughts = wordClass('nouns-of-thought');

/** Words between "that" and the word of doubt: "the belief that the plan of the council would". */
const LONGEST_SUBJECT = 8;

/** "Fears that it could fail", "the mistaken belief that it would": somebody's, whoever they are; not "there are fears that". */
const isThought = (site: Site): boolean => {
  if (site.match.entry.category !== 'modal') return false;
  for (let n = 1; n <= LONGEST_SUBJECT; n++) {
    const token = before(site, n);
    if (!token || (hasTag(token, 'PUNCT') && token.normal !== '-')) return false;
    if (token.normal === 'that' && isOneOf(before(site, n + 1), thoughts)) return true;
  }
  return false;
};

/**
 * Whether the doubt or the certainty is that of somebody in the sentence: "the aides fear it may fail", "threatened to
 * leave unless he paid", "traders speculated that". It is credited to them and worded by the outlet, as a paraphrase is.
 */
export const isHeldByOthers = (site: Site): boolean => {
  const { match, othersViews, attitudeCues, firstOthersCue, passage } = site;
  const { category, properties } = match.entry;
  if (wordedByOutlet.has(category)) return false;
  if (othersViews.has(match.start) || isInserted(site) || isThought(site)) return true;
  if (category === 'condition') {
    const cue = firstOthersCue.get(passage.tokens[match.firstToken]!.sentence);
    return cue !== undefined && cue < match.start;
  }
  return properties.heldBy === 'subject' && (attitudeCues.has(match.start) || !isFirstPerson(subjectOf(site)));
};
