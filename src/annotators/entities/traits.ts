import type { Token } from '../../model/document.js';
import { startsWithCapital, startsWithSmall } from '../../model/letters.js';
import { ofWord, type Word } from '../../model/word.js';
import {
  compoundEndings,
  compoundOpeners,
  countryKey,
  days,
  givenNames,
  honorifics,
  isDemonym,
  isListedNoun,
  isNounOf,
  isPersonNoun,
  months,
  namesAKind,
  organizationWords,
  pairOpeners,
  particles,
  quantities,
  singularOf,
  standIns,
  timeNouns,
  titles,
  undotted,
} from './vocabulary.js';

/** What the lists and the letters of a word tell, a bit for each: asked many times of each token. */
export const Trait = {
  plural: 1 << 0,
  /** A noun of any list, in either number. */
  listed: 1 << 1,
  day: 1 << 2,
  month: 1 << 3,
  /** "week", "weeks" */
  time: 1 << 4,
  /** "week" */
  singularTime: 1 << 5,
  title: 1 << 6,
  honorific: 1 << 7,
  givenName: 1 << 8,
  particle: 1 << 9,
  /** "Israeli", "Republicans" */
  demonym: 1 << 10,
  /** People in the plural, in small letters: "officers". */
  people: 1 << 11,
  /** May stand right before a name: a kind of person or body, and what is no noun in small letters. */
  precedesName: 1 << 12,
  /** "his" */
  possessive: 1 << 13,
  /** "they" */
  pronoun: 1 << 14,
  /** "another", "several" */
  indefinite: 1 << 15,
  /** It begins the name of a country or people of two words: "North". */
  opensPair: 1 << 16,
  /** It begins a listed noun that a hyphen joins: "cease". */
  opensCompound: 1 << 17,
  /** "hundreds", "handful": "of" and what is counted follow. */
  quantity: 1 << 18,
  /** A noun for people, places or happenings, which some write with a capital: "our Country". */
  emphasised: 1 << 19,
  /** A noun for a happening: "war". */
  event: 1 << 20,
  /** A noun that takes up a country or a place: "nation". */
  standIn: 1 << 21,
} as const;

const possessives = new Set(['his', 'her', 'its', 'their', 'our', 'my', 'your', 'whose']);
const pronouns = new Set(['he', 'she', 'they', 'it', 'him', 'her', 'them']);

/** Determiners that begin something new, or a part of something. */
const indefinites = new Set([
  'a',
  'an',
  'another',
  'some',
  'any',
  'every',
  'each',
  'no',
  'several',
  'many',
  'few',
  'more',
  'most',
  'other',
  'one',
  'dozens',
  'hundreds',
  'scores',
]);

const read = ({ text, normal }: Word): number => {
  const { singular, plural } = singularOf(normal);
  const told: Record<keyof typeof Trait, boolean> = {
    plural,
    listed: isListedNoun(normal),
    day: days.has(normal),
    month: months.has(normal),
    time: timeNouns.has(singular),
    singularTime: timeNouns.has(normal),
    title: titles.has(normal),
    honorific: honorifics.has(normal),
    givenName: givenNames.has(normal),
    particle: particles.has(normal),
    demonym: isDemonym(text),
    people: plural && startsWithSmall(text) && text.endsWith('s') && isPersonNoun(singular),
    precedesName: precedesName(text),
    possessive: possessives.has(normal),
    pronoun: pronouns.has(normal),
    indefinite: indefinites.has(normal),
    opensPair: pairOpeners.has(undotted(text).toLowerCase()),
    opensCompound: compoundOpeners.has(normal.replace(/^ex-/, '')),
    quantity: quantities.has(normal),
    event: isNounOf(singular, 'event'),
    standIn: standIns.country.has(normal) || standIns.place.has(normal),
    emphasised: isNounOf(singular, 'event', 'place', 'group') && !organizationWords.has(normal),
  };
  let traits = 0;
  for (const [name, holds] of Object.entries(told)) if (holds) traits |= Trait[name as keyof typeof Trait];
  return traits;
};

/** The traits of a word, and whether it has one of those asked for. */
const traitsOf = ofWord(read);
export const hasTrait = (token: Token, asked: number): boolean => (traitsOf(token) & asked) !== 0;

/** The traits of each token, side by side: the reader of phrases goes over them several times. */
export const traitsIn = (tokens: Token[]): Int32Array => {
  const traits = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) traits[i] = traitsOf(tokens[i]!);
  return traits;
};

/** The singular of a word, and whether it was plural. */
export const nounOf = ofWord(({ normal }) => singularOf(normal));

/** "newspaper Daily Bugle", "senator Ada Doe"; other nouns in small letters belong to another phrase, or were verbs. */
const precedesName = (text: string): boolean => {
  if (!startsWithSmall(text) || particles.has(text)) return true;
  const { singular, plural } = singularOf(text);
  return isPersonNoun(text) || (!plural && namesAKind(singular)) || titles.has(singular);
};

/** What a word adds when it narrows a noun; null where it says nothing. */
export const modifierOf = ofWord(({ text, normal }): string | null => {
  if (!/\p{L}/u.test(text) || compoundEndings.has(normal)) return null;
  return (startsWithCapital(text) ? countryKey(text) : undefined) ?? singularOf(normal).singular;
});
