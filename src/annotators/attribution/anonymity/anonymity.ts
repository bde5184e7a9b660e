import { wordClass } from '../../../lexicon/word-class.js';
import type { Passage, Token } from '../../../model/document.js';
import type { Anonymity, Attribution } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import type { Span } from '../../../model/span.js';
import { tokensWithin } from '../grammar/tokens-within.js';
import { headPhrase } from '../sources/head-phrase.js';
import type { IdentifiedSource } from '../sources/identify-source.js';
import type { SourceClass } from '../sources/source-class.js';
import { countOf, statedCount } from '../sources/source-count.js';
import { corroborationOf } from './corroboration.js';
import { basisOf, motiveOf, reasonsOf } from './stated-dimensions.js';
import { statedIn } from './stated-phrases.js';

const quantifiers = wordClass('quantifiers');
const quantities = wordClass('quantity-nouns');

/** Most people whom a text counts as sources; "200 people say" is a class, not a list of people who were asked. */
const MOST_SOURCES = 20;

/**
 * Whether unnamed people were consulted: one who speaks, nouns for people who are asked, a stated small number of
 * people, whoever is told to know the matter, and anybody whose anonymity the sentence mentions.
 */
export const isAnonymous = (
  { type, stance }: Pick<Attribution, 'type' | 'stance'>,
  source: SourceClass,
  tokens: Token[],
  passage: Passage,
  sentence: Span,
): boolean => {
  if (source.sourceType !== 'unnamed-person' && source.sourceType !== 'unnamed-group') return false;
  if (source.consulted) return true;
  if (statedIn(passage, sentence)('anonymity-mentions').length > 0) return true;
  if (stance === 'withholding') return false;
  if (type === 'speech' && source.sourceType === 'unnamed-person') return true;
  const own = tokens.length > 0 && { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  if (own && source.head?.properties.partyMember !== true && basisOf([statedIn(passage, own)]).value !== 'not-stated')
    return true;
  const count = statedCount(tokens);
  return personal(source) && count?.max != null && count.max <= MOST_SOURCES && type === 'speech';
};

const personal = (source: SourceClass): boolean =>
  source.head?.properties.bare === true || (source.head?.properties.type === 'person' && source.plural);

/** How an unnamed source is presented, read from its words and the sentences it stands in. */
export const anonymityOf = (
  passage: Passage,
  sentence: Span,
  content: Span[],
  { tokens, before, kind: source }: IdentifiedSource,
): Anonymity => {
  const own = { start: tokens[0]!.start, end: tokens.at(-1)!.end };
  const outside = outsideOf(sentence, content);
  const beside = besideSource(outside, own);
  const stated = (span: Span) => statedIn(passage, span);
  const [inSource, around] = [stated(own), [...outside, ...neighboursAbout(passage, sentence, source)].map(stated)];
  const reasons = reasonsOf(around);
  const basis = basisOf([inSource, ...around]);
  const motive = motiveOf([inSource, ...beside.map(stated)]);
  const corroboration = corroborationOf(passage, sentence, content, own);
  return {
    naming: namingOf(tokens, source),
    affiliation: affiliationOf(tokens),
    count: countOf(tokens, before, source.plural),
    reasons: reasons.values,
    basis: basis.value,
    motive: motive.length > 0 ? 'stated' : 'not-stated',
    corroboration: corroboration.value,
    // These three are read once all speakers of the article are known (anonymity-in-article.ts).
    content: 'fact',
    placement: 'body',
    onlySource: false,
    evidence: [...reasons.evidence, ...basis.evidence, ...motive, ...corroboration.evidence],
  };
};

/** The parts of a sentence that are not what the source said. */
const outsideOf = (sentence: Span, content: Span[]): Span[] => {
  const parts: Span[] = [];
  let cursor = sentence.start;
  for (const span of content.toSorted((a, b) => a.start - b.start)) {
    if (span.start > cursor) parts.push({ start: cursor, end: span.start });
    cursor = Math.max(cursor, span.end);
  }
  if (cursor < sentence.end) parts.push({ start: cursor, end: sentence.end });
  return parts;
};

/** Letters behind the source in which a clause about it begins. */
const CLAUSE = 4;

/** Where a clause about the source may stand: in or right behind its words. */
const besideSource = (outside: Span[], own: Span): Span[] =>
  outside
    .filter((span) => span.start < own.end + CLAUSE && span.end > own.start)
    .map((span) => ({ start: Math.max(span.start, own.start), end: span.end }));

const referring = wordClass('words-for-the-same');

/** The sentence before and after, where it mentions anonymity and begins with a word for the same source. */
const neighboursAbout = (passage: Passage, sentence: Span, source: SourceClass): Span[] => {
  const own = tokensWithin(passage.tokens, sentence);
  const [first, last] = [own[0]!.sentence, own.at(-1)!.sentence];
  const noun = source.head?.id.split('#')[1];
  return [passage.sentences[first - 1], passage.sentences[last + 1]].filter(
    (near): near is NonNullable<typeof near> => {
      if (!near || statedIn(passage, near)('anonymity-mentions').length === 0) return false;
      const words = passage.text.slice(near.start, near.end).toLowerCase();
      const first = words.match(/\p{L}+/u)?.[0] ?? '';
      return (
        referring.has(first) && (first !== 'the' || (noun !== undefined && words.slice(0, SUBJECT).includes(noun)))
      );
    },
  );
};

/** Letters of a sentence in which its subject stands. */
const SUBJECT = 60;

const namingOf = (tokens: Token[], source: SourceClass): Anonymity['naming'] => {
  if (source.sourceType === 'impersonal') return 'impersonal';
  if (source.head?.properties.bare === true)
    return affiliationOf(tokens) || tokens.some(({ normal }) => normal === 'close' || normal === 'familiar')
      ? 'affiliation'
      : 'bare';
  if (source.sourceType !== 'unnamed-group') return 'role';
  return headPhrase(tokens).slice(0, -1).some(describes) || affiliationOf(tokens) ? 'role' : 'group';
};

const describes = (token: Token): boolean =>
  token.pos !== 'DET' &&
  token.pos !== 'NUM' &&
  token.pos !== 'ADP' &&
  !quantifiers.has(token.normal) &&
  !quantities.has(token.normal);

/** "a senior White House official", "an aide to Ana Ruiz": the body or people that the source belongs to. */
const affiliationOf = (tokens: Token[]): string | null => {
  const phrase = headPhrase(tokens);
  const before = phrase
    .slice(0, -1)
    .filter((token, i) => isNamePart(token) && (i > 0 || token.pos === 'PROPN') && !quantifiers.has(token.normal));
  if (before.length > 0) return before.map(({ text }) => text).join(' ');
  const behind = tokens.slice(phrase.length);
  const first = behind.findIndex(isNamePart);
  if (first < 0 || first > AFFILIATION_WITHIN || behind[0]!.pos !== 'ADP') return null;
  const stop = behind.findIndex((token, i) => i > first && !isNamePart(token));
  return behind
    .slice(first, stop < 0 ? undefined : stop)
    .map(({ text }) => text)
    .join(' ');
};

/** "an official at the Grain Board": a preposition, an article, perhaps an adjective. */
const AFFILIATION_WITHIN = 3;

const isNamePart = (token: Token): boolean =>
  token.pos === 'PROPN' || ((token.pos === 'ADJ' || token.pos === 'NOUN') && startsWithCapital(token.text));
