import { wordClass } from '../../../lexicon/word-class.js';
import { hasTag, isOneOf, isWord, pastAdverbs, type Site, tokenAt } from './site.js';

const judgements = wordClass('verbs-of-judgement');
const attitudes = wordClass('adjectives-of-attitude');
const deeds = wordClass('cues-of-deeds');

/** Index after ", however," where such a parenthesis stands at `index`. */
export const pastParenthesis = (site: Site, index: number): number => {
  if (tokenAt(site, index)?.normal !== ',') return index;
  for (let at = index + 1; at < index + 5; at++) if (tokenAt(site, at)?.normal === ',') return at + 1;
  return index;
};

/** Whether a verb of saying, believing or judging begins at `index`: "say", "see it as". */
export const isViewAt = (site: Site, index: number): boolean =>
  (site.cueVerbs.has(index) && !isOneOf(tokenAt(site, index), deeds)) || isOneOf(tokenAt(site, index), judgements);

/** Whether an auxiliary at `index` leads to one, or to how somebody is minded: "have argued", "were reluctant". */
const leadsToView = (site: Site, index: number): boolean => {
  let at = index;
  while (hasTag(tokenAt(site, at), 'AUX', 'ADV', 'PART')) at++;
  return isViewAt(site, at) || isOneOf(tokenAt(site, at), attitudes);
};

/** Words between the people and their verb: "leaders of the communities in the north share". */
const LONGEST_ATTRIBUTE = 7;

/** Whether whoever stands before `index` says, believes or judges something in that clause. */
export const holdView = (site: Site, index: number): boolean => {
  const start = pastAdverbs(site, pastParenthesis(site, index));
  const isRelative = isWord(tokenAt(site, start), 'who', 'that');
  for (let at = start; at < start + LONGEST_ATTRIBUTE; at++) {
    const token = tokenAt(site, at);
    if (!token || hasTag(token, 'PUNCT')) return false;
    if (isViewAt(site, at)) return true;
    if (hasTag(token, 'AUX') && leadsToView(site, at)) return true;
    if (hasTag(token, 'VERB', 'AUX') && !isRelative) return false;
  }
  return false;
};

const opinions = wordClass('verbs-of-opinion');

/** Whether a verb that only people can be the subject of follows: "some farmers in the valley argue", "many users think". */
export const opine = (site: Site, index: number): boolean => {
  for (let at = index; at < index + LONGEST_ATTRIBUTE; at++) {
    const token = tokenAt(site, at);
    if (isOneOf(token, opinions)) return true;
    const opensClause = hasTag(token, 'PRON', 'DET') && !hasTag(tokenAt(site, at - 1), 'ADP');
    if (!token || opensClause || hasTag(token, 'PUNCT', 'VERB', 'SCONJ')) return false;
  }
  return false;
};
