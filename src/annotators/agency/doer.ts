import { wordClass } from '../../lexicon/word-class.js';
import type { LexiconMatch, Passage, Token } from '../../model/document.js';

const formsOfBe = wordClass('forms-of-be');
const formsOfGet = wordClass('forms-of-get');
const notDoers = new Set([...wordClass('time-words'), ...wordClass('periods'), ...wordClass('parts-of-day')]);
const circumstances = wordClass('after-reduced-passive');

/** How far behind the verb its "by" is looked for. */
const REACH = 10;

type At = (index: number) => Token | undefined;

/** Tokens of the match's sentence by index. */
const within = (passage: Passage, match: LexiconMatch): At => {
  const sentence = passage.tokens[match.firstToken]!.sentence;
  return (index) => (passage.tokens[index]?.sentence === sentence ? passage.tokens[index] : undefined);
};

const isAdverb = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' || token?.normal === 'not' || token?.normal === "n't";

const isAuxiliary = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'AUX' || formsOfBe.has(token.normal) || formsOfGet.has(token.normal));

/** Index of the first auxiliary of the verb group that ends before `index`; `index` where there is none. */
const groupStart = (at: At, index: number): number => {
  let first = index;
  for (let i = index - 1; isAuxiliary(at(i)) || isAdverb(at(i)); i--) if (isAuxiliary(at(i))) first = i;
  return first;
};

/** Where the verb group of a match begins: "had died". */
export const verbGroupStart = (passage: Passage, match: LexiconMatch): number =>
  passage.tokens[groupStart(within(passage, match), match.firstToken)]!.start;

/**
 * Where a passive verb group begins: "had been shot", "got shot", and the passives without auxiliary of headlines and
 * short clauses ("Three killed in blast", "a man shot by police"). Undefined where the verb is active ("has killed").
 */
export const passiveStart = (passage: Passage, match: LexiconMatch): number | undefined => {
  const at = within(passage, match);
  const verb = at(match.firstToken)!;
  if (/(ing|s)$/.test(verb.normal)) return undefined;
  let before = match.firstToken - 1;
  while (isAdverb(at(before))) before--;
  const auxiliary = at(before)?.normal ?? '';
  if (formsOfBe.has(auxiliary) || formsOfGet.has(auxiliary)) {
    return passage.tokens[groupStart(at, match.firstToken)]!.start;
  }
  return isReduced(at, match) ? verb.start : undefined;
};

const isReduced = (at: At, match: LexiconMatch): boolean => {
  const before = at(match.firstToken - 1);
  const next = at(match.endToken);
  if (before?.pos === 'NUM') return next === undefined || next.pos === 'PUNCT' || circumstances.has(next.normal);
  return (before?.pos === 'NOUN' || before?.pos === 'PROPN') && next?.normal === 'by';
};

/** Where the doer that a passive names ends ("by police"), or undefined where it names none. */
export const agentOf = (passage: Passage, match: LexiconMatch): number | undefined => {
  const at = within(passage, match);
  for (let i = match.endToken; i < match.endToken + REACH; i++) {
    const token = at(i);
    if (!token || token.pos === 'PUNCT' || token.pos === 'CCONJ' || token.pos === 'SCONJ') return undefined;
    if (token.normal === 'by') return nounPhraseEnd(at, i + 1);
  }
  return undefined;
};

/** End of the noun phrase at `index`; undefined where it is a time, a figure or a verb ("by Tuesday", "by jumping"). */
const nounPhraseEnd = (at: At, index: number): number | undefined => {
  const first = at(index);
  if (!first || notDoers.has(first.normal) || first.pos === 'VERB' || /^[\d:]+$/.test(first.text)) return undefined;
  let end: number | undefined;
  for (let i = index; at(i); i++) {
    const token = at(i)!;
    if (!['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'PRON'].includes(token.pos) && token.normal !== '-') break;
    if (notDoers.has(token.normal)) break;
    if (token.pos === 'NOUN' || token.pos === 'PROPN' || token.pos === 'PRON') end = token.end;
  }
  return end;
};

/** Whether a noun of harm stands with its doer: "police shooting", "Mr Lee's attack", "the killing by guards". */
export const namesDoer = (passage: Passage, match: LexiconMatch): boolean => {
  const at = within(passage, match);
  const before = at(match.firstToken - 1);
  if (before && (['NOUN', 'PROPN', 'PRON'].includes(before.pos) || before.normal === "'s" || before.normal === "'"))
    return true;
  return agentOf(passage, match) !== undefined;
};
