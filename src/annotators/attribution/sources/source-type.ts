import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceRole, SourceType } from '../../../model/finding.js';
import { headPhrase, isGenitive } from './head-phrase.js';
import { nameBehind } from './known-by.js';
import { fromListed } from './listed-source.js';
import type { SourceClass } from './source-class.js';
import { isFamilyName, isName, typeOfName } from './source-name.js';
import { isSeveral } from './source-number.js';
import { roleOfName, roleOfSource } from './source-role.js';
import { isCountryPeople, isPeople, kindOfNoun } from './source-words.js';

const pronouns = wordClass('personal-pronouns');
const bodyPronouns = wordClass('body-pronouns');
const groupPronouns = wordClass('group-pronouns');
const possessives = wordClass('possessives');
const quantifiers = wordClass('quantifiers');
const lonePersons = wordClass('lone-persons');
const anybody = wordClass('anybody-pronouns');
const definite = wordClass('definite-determiners');

/**
 * Reads the words of a source: its head noun decides, an apposition or a title says its role. `inside` are the listed
 * source nouns among the words.
 */
export const classifySource = (words: Token[], matches: LexiconMatch[]): SourceClass => {
  const tokens = counted(words);
  const one = tokens !== words;
  const phrase = headPhrase(tokens);
  const last = phrase.at(-1);
  if (!last) return unknown;
  const inside = isFamilyName(phrase) ? matches.filter(({ end }) => end !== last.end) : matches;
  const listed = inside.find((match) => match.start <= last.start && match.end >= last.end);
  const base: SourceClass = {
    sourceType: 'document',
    sourceRole: roleOfSource(tokens, listed, inside),
    plural: !one && isSeveral(last, tokens),
    head: listed ? listed.entry : null,
    consulted: false,
  };
  if (pronouns.has(last.normal) || possessives.has(last.normal))
    return { ...base, sourceType: typeOfPronoun(last.normal) };
  if (lonePersons.has(last.normal) && phrase.every(({ normal }) => lonePersons.has(normal) || definite.has(normal)))
    return { ...base, plural: false, sourceType: 'unnamed-person' };
  if (isQuantity(last, phrase)) return { ...base, plural: true, sourceType: 'unnamed-group' };
  if (namedBeforeAnd(phrase, inside)) return { ...base, sourceType: 'named-person' };
  if (listed) return fromListed(listed.entry, tokens, phrase, inside, base);
  if (isNation(phrase)) return { ...base, sourceType: 'named-organization', sourceRole: 'official' };
  if (isPeople(last.text)) return { ...base, sourceType: 'unnamed-group', sourceRole: orCivilian(base.sourceRole) };
  if (isName(last, phrase)) {
    const sourceType = typeOfName(tokens, phrase, inside);
    const role = sourceType === 'named-organization' ? roleOfName(nameOf(tokens)) : 'other';
    return { ...base, sourceType, sourceRole: role === 'other' ? base.sourceRole : role };
  }
  return fromUnlisted(last, phrase, nameBehind(tokens, last), base);
};

const unknown: SourceClass = {
  sourceType: 'unnamed-person',
  sourceRole: 'other',
  consulted: false,
  plural: false,
  head: null,
};

/** What is "it" and speaks is a body, who are "they" are several; what they refer to may tell more (speakers.ts). */
const typeOfPronoun = (pronoun: string): SourceType => {
  if (bodyPronouns.has(pronoun)) return 'named-organization';
  return groupPronouns.has(pronoun) ? 'unnamed-group' : 'named-person';
};

/** The name of a body with what belongs to it behind "of", without its apposition. */
const nameOf = (tokens: Token[]): Token[] => {
  const stop = tokens.findIndex(({ normal }) => normal === ',' || normal === '(');
  return stop < 0 ? tokens : tokens.slice(0, stop);
};

/** "one of the officials" is one person of those who are counted: its words from the counted phrase on. */
const counted = (words: Token[]): Token[] =>
  words[0]?.normal === 'one' && words[1]?.normal === 'of' && words.length > 2 ? words.slice(2) : words;

/** "some", "63 percent", "everyone", "the two": people of whom nothing but a number is told. */
const isQuantity = (last: Token, phrase: Token[]): boolean =>
  anybody.has(last.normal) ||
  last.normal === 'percent' ||
  last.normal === '%' ||
  (phrase.every(({ normal, pos }) => quantifiers.has(normal) || pos === 'NUM' || pos === 'DET') &&
    (quantifiers.has(last.normal) || (last.pos === 'NUM' && /^[\p{L}\d.,]+$/u.test(last.normal))));

/** "Ana Ruiz and other members" is the members; "Ana Ruiz and her lawyers" begins with one who is named. */
const namedBeforeAnd = (phrase: Token[], inside: LexiconMatch[]): boolean => {
  const and = phrase.findIndex(({ normal }) => normal === 'and');
  const before = and < 1 ? undefined : phrase[and - 1];
  if (!before || ['other', 'others'].includes(phrase[and + 1]?.normal ?? '')) return false;
  const first = phrase.slice(0, and);
  return (
    before.pos === 'PROPN' &&
    !isPeople(before.text) &&
    !(and === 1 && kindOfNoun(before.normal) !== 'thing') &&
    !phrase.slice(and).some(isGenitive) &&
    !inside.some((match) => match.start <= before.start && match.end >= before.end) &&
    typeOfName(first, first, inside) === 'named-person'
  );
};

const fromUnlisted = (last: Token, phrase: Token[], named: boolean, base: SourceClass): SourceClass => {
  const kind = kindOfNoun(last.normal);
  if (kind === 'body') return { ...base, sourceType: 'named-organization' };
  if (kind === 'collective') return { ...base, plural: true, sourceType: 'unnamed-group' };
  if (kind === 'thing') return { ...base, sourceType: 'document' };
  if (named) return { ...base, sourceType: 'named-person' };
  return {
    ...base,
    sourceType: base.plural ? 'unnamed-group' : 'unnamed-person',
    consulted: !base.plural && !definite.has(phrase[0]!.normal),
  };
};

/** "the Russians" at a table, unlike "Russians" in the street, are their government. */
const isNation = (phrase: Token[]): boolean =>
  phrase.length === 2 && phrase[0]!.normal === 'the' && isCountryPeople(phrase[1]!.text);

const orCivilian = (role: SourceRole): SourceRole => (role === 'other' ? 'civilian' : role);
