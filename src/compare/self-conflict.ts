import type { WithinArticle } from '../model/comparison.js';
import type { Attribution } from '../model/finding.js';
import { overlap } from '../model/span.js';
import { conflict, keysOf, type OwnSentence, sharedCount } from './own-sentence.js';
import type { Resources } from './resources.js';
import { keysUnder } from './scope.js';

/** So great a share of the words of the shorter sentence stands in the other too. */
const LEAST_SHARE = 0.6;
const FEWEST_WORDS = 4;

/** Statements of one article of which one denies what the other affirms. */
export const selfConflicts = (sentences: OwnSentence[], resources: Resources): WithinArticle[] => {
  const body = sentences.filter(({ isHeadline }) => !isHeadline);
  const denying = body.flatMap((sentence) => {
    const denied = keysUnder(sentence, resources.words.negations, resources.words['negation-exceptions']);
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
    const deniedThere = keysUnder(one, words.negations, words['negation-exceptions']);
    return theirs.has([...denied][0]!) && deniedThere.size === 0;
  });
  return other ? [conflict('self-conflict', 'one statement denies what the other affirms', [other, sentence])] : [];
};

/** "No statement has been issued by the ministry" in an article that tells what the ministry announced. */
const brokenSilence = (
  sentence: OwnSentence,
  denied: Set<string>,
  body: OwnSentence[],
  { words, forms }: Resources,
): WithinArticle[] => {
  const nouns = forms.keys(words['silence-nouns'] ?? []);
  if (!nouns.some((noun) => noun !== null && denied.has(noun))) return [];
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

const speaksOpenly = ({ type, stance, source, content }: Attribution): boolean =>
  type === 'speech' && stance !== 'withholding' && source !== null && content !== null;

const within = ({ cue, in: place }: Attribution, sentence: OwnSentence): boolean =>
  cue !== null && place === sentence.place.in && overlap(cue, sentence.place) > 0;
