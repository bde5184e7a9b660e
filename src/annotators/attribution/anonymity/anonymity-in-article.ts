import { wordClass } from '../../../lexicon/word-class.js';
import type { Document, Passage, Token } from '../../../model/document.js';
import type { Anonymity, Attribution } from '../../../model/finding.js';
import type { Span } from '../../../model/span.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import { kindOfNoun } from '../sources/source-words.js';

/** What the use of an unnamed source can only be told from the whole article and its speakers. */
export const withAnonymityInArticle = (document: Document, attributions: Attribution[]): Attribution[] => {
  const heard = new Set(attributions.filter(speaks).map(keyOf));
  const keys = new Map(attributions.map((one) => [one.id, keyOf(one)]));
  const passages = new Map(document.passages.map((passage) => [passage.in, passage]));
  const ledes = new Map(
    document.passages.map(({ in: place, blocks }) => [place, blocks.find(({ zone }) => zone === 'paragraph')]),
  );
  return attributions.map((one) => {
    if (!one.anonymity) return one;
    const passage = passages.get(one.in)!;
    const others = [...new Set([keyOf(one), one.via && keys.get(one.via)])].filter(
      (key) => key && heard.has(key),
    ).length;
    return {
      ...one,
      anonymity: {
        ...one.anonymity,
        content: useOf(passage, one),
        placement: placementOf(passage, one, ledes.get(one.in)),
        onlySource: heard.size === others,
      },
    };
  });
};

/** One who spoke: not a source that declined to, nor one without any expression. */
const speaks = ({ type, stance, source }: Attribution): boolean =>
  type === 'speech' && stance !== 'withholding' && source !== null;

/** Who passed the words on (`via`) is no second source; speakers whom nothing links are told apart by their words. */
const keyOf = ({ speaker, source }: Attribution): string => speaker ?? source?.text.toLowerCase() ?? '';

const attacks = wordClass('attack-words');
const opinions = wordClass('opinion-words');
const speculations = wordClass('speculation-words');

/** What an attack is outweighs what is guessed, and that what is judged; all else is given as fact. */
const useOf = ({ tokens }: Passage, { stance, type, content }: Attribution): Anonymity['content'] => {
  const said = (content?.spans ?? []).flatMap((span) => tokensWithin(tokens, span));
  const has = (list: ReadonlySet<string>) =>
    said.some(
      ({ pos, normal, text }, i) =>
        list.has(normal) && pos !== 'PROPN' && text !== 'May' && !(normal === 'could' && isNot(said[i + 1])),
    );
  const judges = has(attacks);
  if (stance === 'attacking' || (judges && said.some(isPersonal))) return 'attack';
  if (stance === 'predicting' || has(speculations)) return 'speculation';
  return judges || (type === 'attitude' && stance === 'believing') || has(opinions) ? 'opinion' : 'fact';
};

/** "could not" tells of a failure, not of a possibility. */
const isNot = (token: Token | undefined): boolean => token?.normal === 'not' || token?.normal === "n't";

const persons = wordClass('personal-reference');

/** A reckless plan is judged; a reckless minister is attacked. */
const isPersonal = ({ pos, normal }: Token): boolean =>
  pos === 'PROPN' || persons.has(normal) || (pos === 'NOUN' && kindOfNoun(normal) === 'person');

const placementOf = (
  passage: Passage,
  { in: place, start, end }: Attribution,
  lede: Span | undefined,
): Anonymity['placement'] => {
  const token = tokensWithin(passage.tokens, { start, end })[0];
  const zone = token && passage.sentences[token.sentence]!.zone;
  if (place === 'title' || zone === 'headline') return 'headline';
  return zone === 'standfirst' || (lede && start >= lede.start && start < lede.end) ? 'lede' : 'body';
};
