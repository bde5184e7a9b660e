import type { Token } from '../model/document.js';
import type { PartOfSpeech } from '../model/part-of-speech.js';
import { wordClass } from './word-class.js';

/**
 * Whether the place of a token shows that it is the verb or noun that a pattern asks for, although its tag says otherwise.
 * The tagger takes past tenses that it does not know for adjectives ("the bank informed customers") and plain verbs for
 * nouns ("residents fear that …"), adjectives for nouns; the list knows that the word can be a verb, so its neighbours may decide.
 */
export const placeOverrulesTag = (asked: PartOfSpeech[], phrasal: boolean, tokens: Token[], at: number): boolean => {
  const { pos } = tokens[at]!;
  if ((pos === 'NOUN' || pos === 'ADJ') && asked.includes('VERB') && standsAsVerb(tokens, at, phrasal)) return true;
  if (pos === 'VERB' && asked.includes('NOUN') && standsAsNoun(tokens, at)) return true;
  if (pos === 'ADJ' && asked.includes('NOUN') && endsNounPhrase(tokens, at)) return true;
  return (pos === 'NOUN' || pos === 'ADV') && asked.includes('ADJ') && standsAsAdjective(tokens, at);
};

/** A pattern that asks for a verb and would take nothing else. */
export const isOnlyVerb = (asked: PartOfSpeech[]): boolean => asked.every((tag) => tag === 'VERB');

const subjectPronouns = new Set(['i', 'he', 'she', 'we', 'they', 'who']);
/** Quantifiers that stand as a plural subject: "some say", "few doubt". */
const quantifiers = new Set(['some', 'many', 'most', 'few', 'others', 'both', 'all', 'several']);
const doAndModals = new Set(['do', 'does', 'did', 'will', 'would', 'can', 'could', 'may', 'might', 'must', 'should']);
const perfect = new Set(['has', 'have', 'had', 'having', "'ve"]);
const be = new Set(['is', 'are', 'was', 'were', 'be', 'been', 'being']);
const determiners = new Set(['a', 'an', 'the', 'my', 'your', 'his', 'her', 'its', 'our', 'their']);
const ofNouns = new Set(['that', 'of', 'for', 'about', 'over']);

/** `phrasal`: more words of the pattern follow and take the place of an object ("critics point out"). */
const standsAsVerb = (tokens: Token[], at: number, phrasal: boolean): boolean => {
  const word = tokens[at]!.normal;
  const before = neighbour(tokens, at, precedingSubject(tokens, at));
  if (!before) return false;
  const past = word.endsWith('ed');
  if (subjectPronouns.has(before.normal)) return true;
  if (quantifiers.has(before.normal)) return !word.endsWith('s') && beginsObject(neighbour(tokens, at, at + 1));
  if (doAndModals.has(before.normal) || before.normal === "n't") return !past;
  if (perfect.has(before.normal) || be.has(before.normal)) return past;
  if (before.pos === 'PUNCT')
    return past && /["'”’,]/.test(before.text) && beginsSubject(neighbour(tokens, at, at + 1));
  // "The union seized a mill", "the poor accuse nobody": what the tagger has for an adjective is the subject.
  if (before.pos === 'ADJ' && past && neighbour(tokens, at, at - 2)?.pos === 'DET')
    return beginsObject(neighbour(tokens, at, at + 1));
  if (before.pos !== 'NOUN' && before.pos !== 'PROPN') return false;
  if (past) return true;
  const object = phrasal || beginsObject(neighbour(tokens, at, at + 1));
  if (object && !word.endsWith('s') && isCoordinated(tokens, at)) return true;
  return object && (agrees(before.normal, word) || agrees(headBefore(tokens, at)?.normal ?? before.normal, word));
};

/** "her comment that …", "the bombing of …", and "Reports that …" at the head of a sentence; not "the condemned building". */
export const standsAsNoun = (tokens: Token[], at: number): boolean => {
  const word = tokens[at]!.normal;
  const before = neighbour(tokens, at, at - 1);
  const after = neighbour(tokens, at, at + 1);
  if (before) return determiners.has(before.normal) && (!/(ed|ing)$/.test(word) || after?.normal === 'of');
  return word.endsWith('s') && ofNouns.has(after?.normal ?? '');
};

/** "a terrorist from the north": behind an article, with a preposition next, an adjective has no noun to belong to. */
const endsNounPhrase = (tokens: Token[], at: number): boolean =>
  determiners.has(neighbour(tokens, at, at - 1)?.normal ?? '') && neighbour(tokens, at, at + 1)?.pos === 'ADP';

/** "an incendiary remark", "the plan is absurd": before a noun, or after a form of be. */
const standsAsAdjective = (tokens: Token[], at: number): boolean => {
  const after = neighbour(tokens, at, at + 1);
  if (after?.pos === 'NOUN' || after?.pos === 'ADJ') return true;
  return neighbour(tokens, at, at - 1)?.pos === 'AUX';
};

/** Index of the word before, an adverb between subject and verb passed over ("they firmly oppose"). */
const precedingSubject = (tokens: Token[], at: number): number => (tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1);

const neighbour = (tokens: Token[], at: number, index: number): Token | undefined =>
  tokens[index]?.sentence === tokens[at]!.sentence ? tokens[index] : undefined;

const barePlurals = wordClass('bare-plurals');

/** "residents fear", "data show", "the treaty states": one of the two ends in s. */
const agrees = (subject: string, verb: string): boolean =>
  (subject.endsWith('s') || barePlurals.has(subject)) !== verb.endsWith('s');

/** "Farmers in the Punjab fear", "data obtained by the paper show": the noun before the preposition is the subject. */
const headBefore = (tokens: Token[], at: number): Token | undefined => {
  let preposition = -1;
  for (let i = at - 1; neighbour(tokens, at, i) && at - i < HEAD_REACH; i--) {
    const { pos, normal } = tokens[i]!;
    if (pos === 'ADP') preposition = i;
    else if (pos === 'VERB' && preposition === i + 1 && /(ed|en)$/.test(normal)) preposition = i;
    else if (!/^(NOUN|PROPN|ADJ|DET|NUM|PART)$/.test(pos)) break;
  }
  return preposition > 0 ? neighbour(tokens, at, preposition - 1) : undefined;
};

/** "Brandt and his lawyer claim": two are a plural. */
const isCoordinated = (tokens: Token[], at: number): boolean => {
  for (let i = at - 1; neighbour(tokens, at, i) && at - i < HEAD_REACH; i--) {
    if (tokens[i]!.normal === 'and') return /^(NOUN|PROPN|PRON)$/.test(tokens[i - 1]?.pos ?? '');
    if (!/^(NOUN|PROPN|ADJ|DET|PRON)$/.test(tokens[i]!.pos)) return false;
  }
  return false;
};

const HEAD_REACH = 14;

const beginsSubject = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'PROPN' || token.pos === 'DET' || subjectPronouns.has(token.normal));

const beginsObject = (token: Token | undefined): boolean =>
  token !== undefined &&
  (['DET', 'PRON', 'SCONJ', 'NUM', 'PROPN'].includes(token.pos) ||
    ['that', 'to', 'whether', 'if'].includes(token.normal));
