import type { WithinArticle } from '../model/comparison.js';
import type { Attribution } from '../model/finding.js';
import { overlap } from '../model/span.js';
import type { ExcerptWord } from './excerpt.js';
import { conflict, keysOf, type OwnSentence, sharedCount } from './own-sentence.js';
import type { Resources } from './resources.js';
import { deniedKeys, keysUnder } from './scope.js';

/** So great a share of the words of the shorter sentence stands in the other too. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 4;

/** Statements of one article of which one denies what the other affirms. */
export const selfConflicts = (sentences: OwnSentence[], resources: Resources): WithinArticle[] => {
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  const denying = body.flatMap((sentence) => {
    const denied = deniedKeys(sentence, resources.words);
    return denied.size > 0 ? [{ sentence, denied }] : [];
  });
  return denying.flatMap(({ sentence, denied }) => [
    ...contradictions(sentence, denied, body, resources),
    ...brokenSilence(sentence, denied, body, resources),
  ]);
};

const contradictions = (
  sentence: OwnSentence,
  denied: Set<string>,
  body: OwnSentence[],
  { words }: Resources,
): WithinArticle[] => {
  const keys = keysOf(sentence);
  const other = body.find((one) => {
    if (one === sentence) return false;
    const theirs = keysOf(one);
    const fewer = Math.min(keys.size, theirs.size);
    if (fewer < FEWEST_WORDS || sharedCount(keys, theirs) < LEAST_SHARE * fewer) return false;
    return standTogether(deniedWords(sentence, denied), one, words) && deniedKeys(one, words).size === 0;
  });
  return other ? [conflict('self-conflict', 'one statement denies what the other affirms', [other, sentence])] : [];
};

/** What is denied is affirmed where its words stand as near to one another: not "a deal on … and reaching a truce". */
const NEAR = 4;

const standTogether = (
  [first, second]: ExcerptWord[],
  sentence: OwnSentence,
  lists: Record<string, string[]>,
): boolean => {
  const { words } = sentence;
  const open = keysUnder(sentence, lists.modalities);
  return words.some(
    (word, at) =>
      isSame(word, first!) &&
      !(word.pos === 'VERB' && (open.has(word.key!) || isUnfinished(words, at))) &&
      (!second || words.slice(Math.max(0, at - NEAR), at + NEAR + 1).some((near) => isSame(near, second))),
  );
};

/** "Wants to put people back to work", "helps by putting them back" do not say that anybody is put back to work. */
const isUnfinished = (words: ExcerptWord[], at: number): boolean => {
  const before = words.slice(0, at).findLast(({ pos }) => pos !== 'ADV');
  return before?.normal === 'to' || (words[at]!.normal.endsWith('ing') && before?.pos !== 'AUX');
};

/** "Has not been questioned" is no answer to "has written down questions". */
const isSame = (a: ExcerptWord, b: ExcerptWord): boolean =>
  a.key === b.key && (a.pos === 'VERB') === (b.pos === 'VERB');

/** The words that are denied, each key once. */
const deniedWords = ({ words }: OwnSentence, denied: Set<string>): ExcerptWord[] =>
  [...denied].map((key) => words.find((word) => word.key === key)!);

/** "No statement has been issued by the ministry" in an article that tells what the ministry announced. */
const brokenSilence = (
  sentence: OwnSentence,
  denied: Set<string>,
  body: OwnSentence[],
  { words }: Resources,
): WithinArticle[] => {
  if (!isSilence(sentence, denied, words['silence-nouns'] ?? [])) return [];
  const silent = keysOf(sentence);
  for (const attribution of sentence.article.findings) {
    if (attribution.kind !== 'attribution' || !speaksOpenly(attribution) || within(attribution, sentence)) continue;
    const teller = body.find((one) => within(attribution, one));
    const source =
      teller?.words.flatMap((word) => (overlap(attribution.source!, word) > 0 ? (word.key ?? []) : [])) ?? [];
    if (teller && source.length > 0 && source.every((key) => silent.has(key)))
      return [conflict('self-conflict', 'said to be silent, and quoted or cited elsewhere', [teller, sentence])];
  }
  return [];
};

/** "No statement has been issued"; "not in response to" and "did not respond to a question" tell of no silence at large. */
const isSilence = ({ words }: OwnSentence, denied: Set<string>, nouns: string[]): boolean =>
  words.some(
    ({ key, normal, pos }, at) =>
      pos === 'NOUN' && key !== null && denied.has(key) && nouns.includes(normal) && words[at - 1]?.normal !== 'in',
  );

const speaksOpenly = ({ type, stance, source, content }: Attribution): boolean =>
  type === 'speech' && stance !== 'withholding' && source !== null && content !== null;

const within = ({ cue, in: place }: Attribution, sentence: OwnSentence): boolean =>
  cue !== null && place === sentence.place.in && overlap(cue, sentence.place) > 0;
