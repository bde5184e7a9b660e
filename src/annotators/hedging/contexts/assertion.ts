import { wordClass } from '../../../lexicon/word-class.js';
import { before, type Context, hasTag, isOneOf, isWord, sentenceOf, tokenAt } from './site.js';

const negations = wordClass('negations-of-a-booster');
const suppositions = wordClass('words-of-supposition');

/** How far before its word a negation bears on it: "not in the least clear". */
const REACH_OF_NEGATION = 4;
const LONGEST_CLAUSE = 12;

/** The clause states something: neither "it is not clear that", nor "if the plan really works", "whether it is clear". */
export const asserted: Context = (site) => {
  for (let n = 1; n <= LONGEST_CLAUSE; n++) {
    const token = before(site, n);
    if (!token || hasTag(token, 'PUNCT')) return true;
    if (isOneOf(token, suppositions)) return false;
    if (n <= REACH_OF_NEGATION && isOneOf(token, negations) && !isWord(before(site, n - 1), 'only')) return false;
  }
  return true;
};

/** "There is a possibility", "the likelihood is small"; not what somebody raised, discussed or turned to. */
export const statedNoun: Context = (site) => {
  let at = site.match.firstToken - 1;
  while (hasTag(tokenAt(site, at), 'DET', 'ADJ', 'ADV')) at--;
  return !hasTag(tokenAt(site, at), 'VERB', 'ADP', 'PART', 'NOUN');
};

const permissions = wordClass('words-of-permission');

/** A condition on what is so; not one that a law or a rule sets ("may not enter unless", "allowed only if"). */
export const notOfRule: Context = (site) => !sentenceOf(site).some((token) => isOneOf(token, permissions));
