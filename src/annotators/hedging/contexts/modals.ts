import { wordClass } from '../../../lexicon/word-class.js';
import type { Token } from '../../../model/document.js';
import { after, afterAdverbs, before, type Context, hasTag, isOneOf, isWord, type Site, sentenceOf } from './site.js';
import { pastForms } from './tense.js';

const states = wordClass('verbs-of-state');

const abilities = wordClass('verbs-of-ability');

const openers = wordClass('openers-of-ability');

/** "May" of possibility: neither the month or a name, nor permission, nor a wish. */
export const possibility: Context = (site) => {
  const next = after(site);
  if (!next || hasTag(next, 'NUM', 'PUNCT', 'PROPN') || isWord(next, 'of', 'and', 'in', 'at')) return false;
  return (
    before(site) !== undefined &&
    !isPermission(site) &&
    !isConceded(site) &&
    !isAsWell(site) &&
    !isPurpose(site) &&
    !isWord(before(site), 'as')
  );
};

/** "May as well have stayed": a comparison, no doubt. */
const isAsWell = (site: Site): boolean => isWord(after(site), 'as') && isWord(after(site, 2), 'well');

/** "So that it might be used": a purpose. */
const isPurpose = (site: Site): boolean =>
  [2, 3, 4].some((n) => isWord(before(site, n), 'so') && isWord(before(site, n - 1), 'that'));

const doubts = wordClass('modals-of-doubt');

/** "He may have won, but nobody cheered" grants a fact and sets another against it; "…, but it could miss" doubts on. */
const isConceded = (site: Site): boolean => {
  const sentence = sentenceOf(site);
  const from = sentence.findIndex(({ start }) => start >= site.match.end);
  const but = sentence.findIndex(({ normal }, i) => i > from && normal === 'but' && sentence[i - 1]!.normal === ',');
  return but > 0 && hasVerb(sentence.slice(but)) && !sentence.slice(but).some(({ normal }) => doubts.has(normal));
};

const hasVerb = (tokens: Token[]): boolean => tokens.some(({ pos }) => pos === 'VERB' || pos === 'AUX');

const isPermission = (site: Site): boolean => {
  if (isWord(before(site), 'you')) return true;
  if (!isWord(after(site), 'not', "n't", 'only')) return false;
  const verb = afterAdverbs(site);
  return !isOneOf(verb, states);
};

/** "Could" of possibility: neither an ability in the past, nor a request. */
export const unrealised: Context = (site) => {
  if (
    !before(site) ||
    isWord(before(site), 'you', 'nobody') ||
    isWord(before(site, 2), 'no', 'few') ||
    isWord(before(site), 'few') ||
    isAsWell(site) ||
    isPurpose(site) ||
    isWord(after(site), 'not', "n't")
  )
    return false;
  if (isMissedChance(site)) return false;
  if (isOneOf(before(site), openers) || isOneOf(before(site, 2), openers)) return false;
  const verb = afterAdverbs(site);
  if (isWord(verb, 'be')) return !/^(seen|heard|felt|found|reached)$/.test(after(site, 2)?.normal ?? '');
  if (isWord(verb, 'get', 'earn', 'make') && hasTag(after(site, 2), 'NUM', 'SYM')) return false;
  return hasTag(verb, 'VERB', 'AUX', 'NOUN', 'ADJ') && !isOneOf(verb, abilities);
};

/** "They could have left but did not": what was possible and is known not to have come. */
const isMissedChance = (site: Site): boolean => {
  if (!isWord(after(site), 'have')) return false;
  const sentence = sentenceOf(site);
  const but = sentence.findIndex(({ start, normal }) => start > site.match.end && normal === 'but');
  return but > 0 && isWord(sentence[but + 1], 'did', 'was', 'were', 'had') && isWord(sentence[but + 2], "n't", 'not');
};

const conditionWords = wordClass('condition-words');
const wishes = wordClass('after-would-wish');
const habits = wordClass('adverbs-of-habit');
const laterInThePast = wordClass('later-in-the-past');
const plans = wordClass('subjects-of-would');
const provisos = wordClass('texts-that-provide');
const provisions = wordClass('verbs-of-provision');
const opensQuestion = wordClass('openers-of-question');

/** "Would" that states what follows under a condition; not the future that someone reported or the story then told. */
export const conditional: Context = (site) => {
  if (isOneOf(after(site), wishes) || isWord(after(site), 'not', "n't") || isOneOf(after(site), habits)) return false;
  if (clauseOpener(site) === 'if') return false;
  const sentence = sentenceOf(site);
  if (sentence.some((token) => conditionWords.has(token.normal))) return true;
  if (isWord(after(site), 'end') && isWord(after(site, 2), 'up')) return false;
  if (isProvided(site)) return false;
  if (clauseOpener(site) !== null || sentence.some((token) => laterInThePast.has(token.normal))) return false;
  const { first, end } = site.passage.sentenceTokens[site.passage.tokens[site.match.firstToken]!.sentence]!;
  for (let i = first; i < end; i++) if (site.cueVerbs.has(i)) return false;
  return hasTag(afterAdverbs(site), 'VERB', 'AUX') && (isOfPlan(site) || !tellsPast(site));
};

/** Words between the opener of a clause and its verb: "if the old council would". */
const LONGEST_SUBJECT = 4;

/** What opens the clause of the match: a word of condition or of an indirect question ("how he would win"), or neither. */
const clauseOpener = (site: Site): 'if' | 'question' | null => {
  for (let n = 1; n <= LONGEST_SUBJECT; n++) {
    const token = before(site, n);
    if (!token || hasTag(token, 'PUNCT', 'VERB', 'AUX')) return null;
    if (isWord(token, 'if', 'whether')) return 'if';
    if (isOneOf(token, opensQuestion)) return 'question';
  }
  return null;
};

/** The bill, the deal or "it" would do something: under the condition that it comes. */
const isOfPlan = (site: Site): boolean => {
  return (
    isWord(before(site), 'it', 'this', 'that', 'which') ||
    [1, 2, 3].some((n) => isOneOf(before(site, n), plans) && !/^[A-Z]/.test(before(site, n)!.text))
  );
};

/** "The bill would require", "legislation that would ban": what a plan provides for, not what may come of it. */
const isProvided = (site: Site): boolean =>
  isOneOf(afterAdverbs(site), provisions) && reachOfPlan(site).some((n) => isOneOf(before(site, n), provisos));

/** How far before "would" its plan may stand: "the bill would", "a proposal for closer work that would". */
const reachOfPlan = (site: Site): number[] => (isWord(before(site), 'that', 'which') ? [2, 3, 4, 5, 6, 7] : [1, 2, 3]);

/** A past tense before it in the sentence: "would" is the future of that past ("they left guards who would watch"). */
const tellsPast = (site: Site): boolean =>
  sentenceOf(site).some(
    (token) =>
      token.start < site.match.start &&
      (isOneOf(token, pastForms) || (hasTag(token, 'VERB') && token.normal.endsWith('ed'))),
  );

const times = wordClass('times-to-come');
const outcomes = wordClass('verbs-of-outcome');

/** "Should" of what is likely ("should arrive by noon"), not of duty. */
export const expectation: Context = (site) =>
  isOneOf(after(site), outcomes) && [2, 3, 4, 5, 6].some((n) => isOneOf(after(site, n), times));
