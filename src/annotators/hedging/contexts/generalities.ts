import { wordClass } from '../../../lexicon/word-class.js';
import { asserted } from './assertion.js';
import { after, afterAdverbs, before, type Context, hasTag, isOneOf, pastAdverbs, type Site, tokenAt } from './site.js';
import { isPast } from './tense.js';

const minds = wordClass('verbs-of-mind-in-the-past');
const duties = wordClass('modals-of-duty');

/** "Everyone knows": a class as a whole, of which something holds in general; not "everyone left", "all voters must register". */
export const wholeClass: Context = (site) => {
  const verb = afterAdverbs(site);
  if (!hasTag(verb, 'VERB', 'AUX') || isOneOf(verb, duties) || !asserted(site)) return false;
  return isOneOf(verb, minds) || (!isPast(verb) && !isPast(tokenAt(site, pastAdverbs(site, site.match.endToken) + 1)));
};

const ceaseless = wordClass('verbs-never-done');

/** "The plan never works" speaks of all times, "never missed a chance" exaggerates; "never met her" is a plain record. */
export const neverOnce: Context = (site) => {
  const verb = after(site);
  if (!asserted(site)) return false;
  return isOneOf(verb, ceaseless) || (hasTag(verb, 'VERB') && !isPast(verb) && !opensSentence(site));
};

/** "Never open the lid" is a command. */
const opensSentence = (site: Site): boolean => before(site) === undefined;
