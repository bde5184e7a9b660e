import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Passage, Token } from '../../../model/document.js';
import type { Attribution } from '../../../model/finding.js';
import type { Span } from '../../../model/span.js';

/** A passage with what context rules look up in it by token. */
export interface Surroundings {
  passage: Passage;
  /** Indices of tokens at which a cue verb or phrase of speech or attitude begins. */
  cueVerbs: Set<number>;
  /** Indices of tokens that end the name of a kind of person or group ("critics", "police officer"). */
  people: Set<number>;
  /** Indices of tokens that end the name of a kind of body that speaks ("ministry", "army"). */
  bodies: Set<number>;
  /** Offsets that the cues of attitudes cover whose holder is named: "the ministry believes". */
  attitudeCues: Set<number>;
  /** Offsets of what somebody promises, threatens or demands: how sure that is, is theirs to say, not the outlet's. */
  othersActs: Set<number>;
  /** Offsets of the cues by which somebody speaks, not a document: "made clear that". */
  speechCues: Set<number>;
}

/** A match of a list in its surroundings. */
export interface Site extends Surroundings {
  match: LexiconMatch;
}

/** Whether the words around a match give it the meaning that its entry is listed for. */
export type Context = (site: Site) => boolean;

export const surroundingsOf = (passage: Passage, attributions: Attribution[]): Surroundings => {
  const cueVerbs = new Set<number>();
  const people = new Set<number>();
  const bodies = new Set<number>();
  for (const match of passage.matches) {
    const { kind, properties } = match.entry;
    if (kind === 'cues' && properties.kind === undefined && properties.type !== 'act') cueVerbs.add(match.firstToken);
    if (kind !== 'sources') continue;
    if (properties.type === 'person' || properties.type === 'group') people.add(match.endToken - 1);
    else if (properties.type === 'organization' || properties.type === 'media') bodies.add(match.endToken - 1);
  }
  const held = attributions.filter(({ in: place, source }) => place === passage.in && source !== null);
  const ofType = (type: Attribution['type']): Attribution[] => held.filter((one) => one.type === type);
  const cuesOf = (some: Attribution[]): Set<number> => offsetsOf(some.flatMap(({ cue }) => cue ?? []));
  return {
    passage,
    cueVerbs,
    people,
    bodies,
    attitudeCues: cuesOf(ofType('attitude')),
    othersActs: offsetsOf(ofType('act').flatMap(({ content }) => content?.spans ?? [])),
    speechCues: cuesOf(ofType('speech').filter(({ sourceType }) => sourceType !== 'document')),
  };
};

const offsetsOf = (spans: Span[]): Set<number> => {
  const covered = new Set<number>();
  for (const { start, end } of spans) for (let offset = start; offset < end; offset++) covered.add(offset);
  return covered;
};

/** The token at an index, if it stands in the same sentence as the match. */
export const tokenAt = ({ passage, match }: Site, index: number): Token | undefined => {
  const token = passage.tokens[index];
  return token && token.sentence === passage.tokens[match.firstToken]!.sentence ? token : undefined;
};

/** The nth token before the match (1 is the nearest), adverbs included. */
export const before = (site: Site, n = 1): Token | undefined => tokenAt(site, site.match.firstToken - n);

/** The nth token after the match (1 is the nearest), adverbs included. */
export const after = (site: Site, n = 1): Token | undefined => tokenAt(site, site.match.endToken + n - 1);

const isAdverb = (token: Token | undefined): boolean =>
  token?.pos === 'ADV' || token?.normal === 'not' || token?.normal === "n't";

/** Index of the first token at or after `index` that is no adverb. */
export const pastAdverbs = (site: Site, index: number): number => {
  let at = index;
  while (isAdverb(tokenAt(site, at))) at++;
  return at;
};

/** The first token after the match that is no adverb. */
export const afterAdverbs = (site: Site): Token | undefined => tokenAt(site, pastAdverbs(site, site.match.endToken));

/** The nearest token before the match that is no adverb. */
export const beforeAdverbs = (site: Site): Token | undefined => {
  let at = site.match.firstToken - 1;
  while (isAdverb(tokenAt(site, at))) at--;
  return tokenAt(site, at);
};

export const isOneOf = (token: Token | undefined, words: ReadonlySet<string>): boolean =>
  token !== undefined && words.has(token.normal);

export const isWord = (token: Token | undefined, ...words: string[]): boolean =>
  token !== undefined && words.includes(token.normal);

export const hasTag = (token: Token | undefined, ...tags: Token['pos'][]): boolean =>
  token !== undefined && tags.includes(token.pos);

/** All tokens of the sentence in which the match stands. */
export const sentenceOf = (site: Site): Token[] => {
  const { first, end } = site.passage.sentenceTokens[site.passage.tokens[site.match.firstToken]!.sentence]!;
  return site.passage.tokens.slice(first, end);
};

/** Forms of "be". */
export const beForms = wordClass('forms-of-be');
