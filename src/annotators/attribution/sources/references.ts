import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Passage, Token } from '../../../model/document.js';
import type { Attribution, SourceRole } from '../../../model/finding.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import type { TextSpan } from '../../../model/span.js';
import { matchesWithin } from '../grammar/matches-within.js';
import { isGenitive } from './head-phrase.js';
import { asPair, isPair } from './pair.js';
import { makerOf } from './research-maker.js';
import { isPlaceOrTime, kindOfNoun, singularNoun, singularOf } from './source-words.js';

const definite = wordClass('definite-determiners');
const indefinite = wordClass('indefinite-openers');

/**
 * What an expression with "the" points back to, where it says less than what stood before it: a poll whose maker was
 * named, a family whose name was told, a person who has one.
 */
export const withReferences = (passage: Passage, nouns: LexiconMatch[], attributions: Attribution[]): Attribution[] => {
  const made = makersIn(passage, nouns);
  const introduced = whenAsked(() => introductionsIn(passage));
  const names = whenAsked(() => namesIn(passage));
  const places = whenAsked(() => placesIn(passage));
  const firstNamed = attributions.findIndex(({ sourceType }) => sourceType.startsWith('named'));
  return attributions.map((given, i) => {
    if (!given.source) return given;
    const sourceRole = roleOfSpokesman(given, given.source, nouns);
    const one = sourceRole === given.sourceRole ? given : { ...given, sourceRole };
    if (one.sourceType === 'named-person' && isOneWord(given.source) && places().has(given.source.text))
      return { ...one, sourceType: 'named-organization', sourceRole: 'official' };
    if (one.sourceType === 'document') return madeBefore(one, given.source, nouns, made);
    const words = given.source.text.split(/\s+/);
    if (one.sourceType === 'unnamed-group' && isPair(words)) return asPair(passage, one);
    if (words.length > 4 || !definite.has(words[0]!.toLowerCase())) return one;
    if (isFamily(words, names)) return { ...one, sourceType: 'named-person' };
    const noun = singularOf(words.at(-1)!.toLowerCase());
    const describes =
      one.sourceType === 'unnamed-person' && one.anonymity?.naming !== 'bare' && kindOfNoun(noun) === 'person';
    const known = describes && !consultedBefore.has(noun) && !isIntroduced(introduced(), noun, one.start);
    return known && firstNamed >= 0 && firstNamed < i
      ? { ...one, sourceType: 'named-person', anonymous: false, anonymity: null }
      : one;
  });
};

const isOneWord = ({ text }: TextSpan): boolean => !text.includes(' ');

/** Few articles have an expression that points back: what only those ask for is read when the first one does. */
const whenAsked = <T>(read: () => T): (() => T) => {
  let found: T | undefined;
  return () => {
    found ??= read();
    return found;
  };
};

const namesIn = ({ tokens }: Passage): ReadonlySet<string> =>
  new Set(tokens.filter(({ pos }) => pos === 'PROPN').map(({ text }) => text));

/** How far before "Spokeswoman Ana Ruiz" the body stands for which she speaks, in letters: the sentence before. */
const BODY_WITHIN = 250;

/** "The ministry denied it. Spokeswoman Ana Ruiz said …": without a body of her own she speaks for the one before. */
const roleOfSpokesman = (one: Attribution, source: TextSpan, nouns: LexiconMatch[]): SourceRole => {
  if (one.sourceRole !== 'other') return one.sourceRole;
  if (!matchesWithin(nouns, source).some((match) => match.entry.properties.speaksFor === true)) return 'other';
  const body = matchesWithin(nouns, { start: source.start - BODY_WITHIN, end: source.start }).findLast(
    (match) => match.entry.properties.type === 'organization',
  );
  return body ? (body.entry.category as SourceRole) : 'other';
};

/** Nouns for people who may be quoted without any introduction, so that "the official" need not be somebody named. */
const consultedBefore = wordClass('unintroduced-sources');

/** For each noun the first place where the text names the maker of such a poll, study or set of figures. */
const makersIn = (passage: Passage, nouns: LexiconMatch[]): Map<CompiledEntry, number> => {
  const first = new Map<CompiledEntry, number>();
  for (const match of nouns)
    if (match.entry.properties.research === true && !first.has(match.entry) && hasMaker(passage, match))
      first.set(match.entry, match.start);
  return first;
};

/** Longest run of modifiers before the noun that may hold the maker's name. */
const MODIFIERS = 6;

const hasMaker = ({ tokens }: Passage, match: LexiconMatch): boolean => {
  let first = match.firstToken;
  while (first > 0 && match.firstToken - first < MODIFIERS && isModifier(tokens[first - 1]!)) first--;
  return (
    makerOf(tokens.slice(first, match.endToken), tokens.slice(match.endToken, match.endToken + MODIFIERS)) !== undefined
  );
};

const isModifier = ({ pos, normal }: { pos: string; normal: string }): boolean =>
  pos === 'PROPN' ||
  pos === 'ADJ' ||
  pos === 'NOUN' ||
  pos === 'NUM' ||
  normal === '/' ||
  normal === '-' ||
  normal === '&' ||
  /^['’]s?$/.test(normal);

const madeBefore = (
  one: Attribution,
  source: TextSpan,
  nouns: LexiconMatch[],
  made: Map<CompiledEntry, number>,
): Attribution => {
  const own = matchesWithin(nouns, source).find(({ end }) => end === source.end);
  const known = own && (made.get(own.entry) ?? own.start) < own.start;
  const pointsBack = definite.has(source.text.split(/\s+/)[0]!.toLowerCase()) || own?.start === source.start;
  return known && pointsBack ? { ...one, sourceType: 'named-organization' } : one;
};

/**
 * Names of one word that are no person's: those that own a body of state ("Kestria's parliament") and those in which
 * something is. Such a name that speaks stands for its government.
 */
const placesIn = ({ tokens }: Passage): ReadonlySet<string> =>
  new Set(
    tokens
      .filter((token, i) => token.pos === 'PROPN' && isPlace(tokens, i) && !isPlaceOrTime(token.text))
      .map(({ text }) => text),
  );

const isPlace = (tokens: Token[], i: number): boolean => {
  const [before, next] = [tokens[i - 1], tokens[i + 1]];
  if (before?.pos === 'PROPN' || next?.pos === 'PROPN') return false;
  const owned = isGenitive(next) ? tokens.slice(i + 2, i + 5) : [];
  return owned.length > 0 ? owned.some(({ normal }) => stateBodies.has(normal)) : before?.normal === 'in';
};

const stateBodies = wordClass('bodies-of-state');

/** "the Ruizes", "the Brandts": the plural of a name that the text has in the singular. */
const isFamily = (words: string[], names: () => ReadonlySet<string>): boolean => {
  const name = words.at(-1)!;
  if (words.length !== 2 || !/^\p{Lu}.+s$/u.test(name) || isPlaceOrTime(name)) return false;
  return names().has(name.slice(0, -1)) || (name.endsWith('es') && names().has(name.slice(0, -2)));
};

/** Where each noun for a person is first brought in without its being known: "a driver", "two drivers". */
const introductionsIn = ({ tokens }: Passage): Map<string, number> => {
  const found = new Map<string, number>();
  tokens.forEach((token, i) => {
    if (token.pos !== 'NOUN') return;
    const noun = singularNoun(token);
    if (found.has(noun)) return;
    for (let k = i - 1; k >= 0 && i - k <= MODIFIERS; k--) {
      const before = tokens[k]!;
      if (indefinite.has(before.normal) || before.pos === 'NUM') found.set(noun, token.start);
      if (!isModifier(before)) return;
    }
  });
  return found;
};

const isIntroduced = (introduced: Map<string, number>, noun: string, at: number): boolean =>
  (introduced.get(noun) ?? at) < at;
