import { wordClass } from '../../../lexicon/word-class.js';
import type { LexiconMatch, Token } from '../../../model/document.js';
import type { SourceType } from '../../../model/finding.js';
import { startsWithCapital } from '../../../model/letters.js';
import type { CompiledEntry } from '../../../model/lexicon.js';
import { headPhrase } from './head-phrase.js';
import { givenNames, isBodyName, isCountry, kindOfNoun } from './source-words.js';

const honorifics = wordClass('honorifics');
const definite = wordClass('definite-determiners');

/** A capital within the sentence, or a word no noun phrase would open with: a name, whatever the tagger took it for. */
export const isName = (last: Token, phrase: Token[]): boolean =>
  (startsWithCapital(last.text) && (last.pos !== 'NOUN' || phrase.length > 1)) || isNameTail(phrase);

/** "Kim Min-ho": the second half of a given name behind its hyphen. */
const isNameTail = (phrase: Token[]): boolean =>
  phrase.at(-2)?.normal === '-' &&
  phrase.length > 3 &&
  phrase.slice(-4, -2).every(({ text, pos }) => pos === 'PROPN' && startsWithCapital(text));

/** "Charlie King", "Mr. Bishop": a family name that is a noun for a person too. */
export const isFamilyName = (phrase: Token[]): boolean => {
  const before = phrase.at(-2);
  return (
    phrase.at(-1)!.pos === 'PROPN' &&
    before !== undefined &&
    startsWithCapital(before.text) &&
    (givenNames.has(before.normal) || courtesies.has(before.normal.replace('.', '')))
  );
};

const courtesies = wordClass('courtesy-titles');

/** A bare name: an organisation by its words, its apposition, its article or its capitals, else a person. */
export const typeOfName = (tokens: Token[], phrase: Token[], matches: LexiconMatch[]): SourceType => {
  const start = phrase[0]!.start;
  const end = phrase.at(-1)!.end;
  const within = matches.filter((match) => match.start >= start && match.end <= end).map((match) => match.entry);
  const words = phrase.filter(({ normal }) => !definite.has(normal)).map(({ text }) => text);
  if (phrase.some(({ normal }) => honorifics.has(normal.replace('.', '')))) return 'named-person';
  if (isBodyName(nameWith(tokens, phrase))) return 'named-organization';
  if (within.some(personal) || phrase.some(isTitle)) return 'named-person';
  if (isCountry(words.join(' '))) return 'named-organization';
  const apposed = typeOfApposition(tokens, end, matches);
  if (apposed) return apposed;
  if (within.some((entry) => isBody(entry) && covers(entry, matches, phrase))) return 'named-organization';
  if (words.length > 1 && givenNames.has(words[0]!.toLowerCase())) return 'named-person';
  if (definite.has(phrase[0]!.normal) || words.some(isAcronym) || words.some(isCoined)) return 'named-organization';
  return 'named-person';
};

/** "network moderator Ana Ruiz": a common noun for a person stands before the name. */
const isTitle = (token: Token, i: number, phrase: Token[]): boolean =>
  i < phrase.length - 1 && token.pos === 'NOUN' && kindOfNoun(token.normal) === 'person';

const personal = (entry: CompiledEntry): boolean => entry.properties.type === 'person';
const isBody = (entry: CompiledEntry): boolean =>
  entry.properties.type === 'organization' || entry.properties.type === 'media';

/** A place that stands for a government does so by itself: "London said", not "Jack London said". */
const covers = (entry: CompiledEntry, matches: LexiconMatch[], phrase: Token[]): boolean =>
  entry.properties.metonym !== true ||
  matches.some(
    (match) => match.entry === entry && match.end === phrase.at(-1)!.end && match.start <= firstName(phrase),
  );

const firstName = (phrase: Token[]): number => phrase.find(({ normal }) => !definite.has(normal))?.start ?? 0;

const isAcronym = (word: string): boolean => /^\p{Lu}{2,}$/u.test(word) || /^(\p{Lu}\.){3,}$/u.test(word);

/** A coined name has a digit or a capital inside it, without the prefix of a family name: "DataWatch", not "McCall". */
const isCoined = (word: string): boolean =>
  /\d/.test(word) || (/^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(word) && !familyPrefixes.test(word));

const familyPrefixes = /^(Mc|Mac|De|Del|Della|Di|Da|Du|Des|La|Le|Van|Von|Vande|Vander|Ver|Fitz|San|Ben|El|Al)\p{Lu}/u;

/** "Ministry of Health": what stands behind "of" tells with the noun before it that the name is a body's. */
const nameWith = (tokens: Token[], phrase: Token[]): string[] => {
  const next = tokens[phrase.length];
  const tail =
    next && (next.normal === 'of' || next.normal === 'for') && tokens[phrase.length + 1] ? [next.normal] : [];
  return [...phrase.filter(({ normal }) => !definite.has(normal)).map(({ text }) => text), ...tail];
};

/** "Ana Ruiz, a nurse", "Grid Seven, an app for drivers": the noun of the apposition says what is named. */
const typeOfApposition = (tokens: Token[], end: number, matches: LexiconMatch[]): SourceType | undefined => {
  const comma = tokens.findIndex(({ start, normal }) => start >= end && normal === ',');
  const apposition = comma < 0 ? [] : tokens.slice(comma + 1);
  const first = apposition[0];
  if (!first || first.normal === 'which') return first && 'named-organization';
  if (first.normal === 'who' || (first.pos === 'NUM' && apposition.length <= 2)) return 'named-person';
  const noun = headPhrase(apposition).at(-1)!;
  const type = matches
    .filter(({ start, end }) => start <= noun.start && end >= noun.end)
    .map((match) => match.entry.properties.type)
    .at(-1);
  if (type === 'person' || type === 'group') return 'named-person';
  if (type) return 'named-organization';
  if (noun.pos !== 'NOUN') return undefined;
  const kind = kindOfNoun(noun.normal);
  if (kind === 'person') return 'named-person';
  return first.pos === 'DET' ? 'named-organization' : undefined;
};
