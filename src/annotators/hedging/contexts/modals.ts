import { wordClass } from '../../../lexicon/word-class.js';
import { after, afterAdverbs, before, type Context, hasTag, isOneOf, isWord, type Site, sentenceOf } from './site.js';

const states = wordClass('verbs-of-state');

const abilities = wordClass('verbs-of-ability');

const openers = wordClass('openers-of-ability');

/** "May" of possibility: neither the month or a name, nor permission, nor a wish. */
export const possibility: Context = (site) => {
  const next = after(site);
  if (!next || hasTag(next, 'NUM', 'PUNCT', 'PROPN') || isWord(next, 'of', 'and', 'in', 'at')) return false;
  return before(site) !== undefined && !isPermission(site);
};

const isPermission = (site: Site): boolean => {
  if (isWord(before(site), 'you')) return true;
  if (!isWord(after(site), 'not', "n't", 'only')) return false;
  const verb = afterAdverbs(site);
  return !isOneOf(verb, states);
};

/** "Could" of possibility: neither an ability in the past, nor a request. */
export const unrealised: Context = (site) => {
  if (!before(site) || isWord(after(site), 'not', "n't")) return false;
  if (isOneOf(before(site), openers) || isOneOf(before(site, 2), openers)) return false;
  const verb = afterAdverbs(site);
  if (isWord(verb, 'be')) return !/^(seen|heard|felt|found|reached)$/.test(after(site, 2)?.normal ?? '');
  return hasTag(verb, 'VERB', 'AUX', 'NOUN', 'ADJ') && !isOneOf(verb, abilities);
};

const conditionWords = wordClass('condition-words');
const wishes = wordClass('after-would-wish');
const laterInThePast = wordClass('later-in-the-past');

/** "Would" that states what follows under a condition; not the future that someone reported or the story then told. */
export const conditional: Context = (site) => {
  if (isOneOf(after(site), wishes) || isWord(after(site), 'not', "n't")) return false;
  const sentence = sentenceOf(site);
  if (sentence.some((token) => conditionWords.has(token.normal))) return true;
  if (sentence.some((token) => laterInThePast.has(token.normal))) return false;
  const { first, end } = site.passage.sentenceTokens[site.passage.tokens[site.match.firstToken]!.sentence]!;
  for (let i = first; i < end; i++) if (site.cueVerbs.has(i)) return false;
  return hasTag(afterAdverbs(site), 'VERB', 'AUX');
};

const times = wordClass('times-to-come');
const outcomes = wordClass('verbs-of-outcome');

/** "Should" of what is likely ("should arrive by noon"), not of duty. */
export const expectation: Context = (site) =>
  isOneOf(after(site), outcomes) && [2, 3, 4, 5, 6].some((n) => isOneOf(after(site, n), times));
