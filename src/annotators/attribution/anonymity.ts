import { lexicons } from '../../lexicon/matcher.js';
import { wordClass } from '../../lexicon/word-class.js';
import type { Passage, Token } from '../../model/document.js';
import type { Anonymity, Attribution } from '../../model/finding.js';
import type { Span } from '../../model/span.js';
import type { SourceClass } from './source-type.js';

const numbers = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const quantifiers = wordClass('quantifiers');

const phrasesOf = (name: string): string[] => lexicons.language[name] ?? [];
const reasons = (['not-authorised', 'safety', 'sensitive-talks', 'policy', 'privacy'] as const).map((reason) => ({
  reason,
  phrases: phrasesOf(`anonymity-${reason}`),
}));
const bases = (['present', 'document', 'briefed'] as const).map((basis) => ({
  basis,
  phrases: phrasesOf(`basis-${basis}`),
}));

/** Most people whom a text counts as sources; "200 people say" is a class, not a list of people who were asked. */
const MOST_SOURCES = 20;

/**
 * Whether unnamed people were consulted: one who speaks, nouns for people who are asked, a stated small number of
 * people, and anybody whose anonymity the sentence mentions.
 */
export const isAnonymous = (
  { type, stance }: Pick<Attribution, 'type' | 'stance'>,
  source: SourceClass,
  tokens: Token[],
  sentence: string,
): boolean => {
  if (source.sourceType !== 'unnamed-person' && source.sourceType !== 'unnamed-group') return false;
  if (source.consulted) return true;
  if (stance !== 'withholding' && type === 'speech' && source.sourceType === 'unnamed-person') return true;
  const count = statedCount(tokens);
  if (source.head?.properties.bare === true && count !== undefined && count <= MOST_SOURCES) return true;
  const words = sentence.toLowerCase().replace(/’/g, "'");
  return phrasesOf('anonymity-other').some((phrase) => words.includes(phrase));
};

/** How an unnamed source is presented, read from its words and the sentence it stands in. */
export const anonymityOf = (passage: Passage, sentence: Span, tokens: Token[], source: SourceClass): Anonymity => {
  const words = passage.text.slice(sentence.start, sentence.end).toLowerCase().replace(/’/g, "'");
  const own = tokens.map((token) => token.normal).join(' ');
  return {
    naming: namingOf(tokens, source),
    affiliation: affiliationOf(tokens),
    count: countOf(tokens, source),
    reasons: reasons
      .filter(({ phrases }) => phrases.some((phrase) => words.includes(phrase)))
      .map(({ reason }) => reason),
    basis: bases.find(({ phrases }) => phrases.some((phrase) => own.includes(phrase)))?.basis ?? 'not-stated',
    corroboration: 'none-stated',
  };
};

const namingOf = (tokens: Token[], source: SourceClass): Anonymity['naming'] => {
  if (source.sourceType === 'impersonal') return 'impersonal';
  const bare = source.head?.properties.bare === true;
  if (bare)
    return affiliationOf(tokens) || tokens.some((token) => token.normal === 'close' || token.normal === 'familiar')
      ? 'affiliation'
      : 'bare';
  if (source.sourceType === 'unnamed-group') return tokens.length > 2 || affiliationOf(tokens) ? 'role' : 'group';
  return 'role';
};

/** "a senior White House official", "a Palestinian source": the body or people that the source belongs to. */
const affiliationOf = (tokens: Token[]): string | null => {
  const names = tokens.filter(
    (token) => token.pos === 'PROPN' || (token.pos === 'ADJ' && /^\p{Lu}/u.test(token.text) && token !== tokens[0]),
  );
  return names.length > 0 ? names.map((token) => token.text).join(' ') : null;
};

const countOf = (tokens: Token[], source: SourceClass): Anonymity['count'] => {
  const stated = statedCount(tokens);
  const open = tokens.some((token) => token.normal === 'least');
  if (stated !== undefined && (source.plural || stated === 1)) return { min: stated, max: open ? null : stated };
  if (source.plural)
    return {
      min: tokens.some((token) => quantifiers.has(token.normal) && token.normal === 'several') ? 3 : 2,
      max: null,
    };
  return { min: 1, max: 1 };
};

const statedCount = (tokens: Token[]): number | undefined =>
  tokens
    .map((token) => (/^\d+$/.test(token.normal) ? Number(token.normal) : numbers.indexOf(token.normal)))
    .find((count) => count > 0);
