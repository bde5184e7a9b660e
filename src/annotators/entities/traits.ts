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
  isPersonNoun,
  months,
  namesAKind,
  pairOpeners,
  particles,
  singularOf,
  timeNouns,
  titles,
  undotted,
} from './vocabulary.js';

/** What the lists and the letters of a word tell, for all that reads phrases: asked many times of each token. */
export interface Traits {
  singular: string;
  plural: boolean;
  /** A noun of any list, in either number. */
  listed: boolean;
  day: boolean;
  month: boolean;
  /** "week", "weeks" */
  time: boolean;
  /** "week" */
  singularTime: boolean;
  title: boolean;
  honorific: boolean;
  givenName: boolean;
  particle: boolean;
  /** "Israeli", "Republicans" */
  demonym: boolean;
  /** People in the plural, in small letters: "officers". */
  people: boolean;
  /** May stand right before a name: a kind of person or body, and what is no noun in small letters. */
  precedesName: boolean;
  /** What it adds when it narrows a noun; null where it says nothing. */
  modifier: string | null;
  /** "his" */
  possessive: boolean;
  /** "they" */
  pronoun: boolean;
  /** "another", "several" */
  indefinite: boolean;
  /** It begins the name of a country or people of two words: "North". */
  opensPair: boolean;
  /** It begins a listed noun that a hyphen joins: "cease". */
  opensCompound: boolean;
}

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

const read = ({ text, normal }: Word): Traits => {
  const { singular, plural } = singularOf(normal);
  return {
    singular,
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
    modifier: modifierOf(text, normal, singular),
    possessive: possessives.has(normal),
    pronoun: pronouns.has(normal),
    indefinite: indefinites.has(normal),
    opensPair: pairOpeners.has(undotted(text).toLowerCase()),
    opensCompound: compoundOpeners.has(normal.replace(/^ex-/, '')),
  };
};

/** "newspaper Daily Bugle", "senator Ada Doe"; other nouns in small letters belong to another phrase, or were verbs. */
const precedesName = (text: string): boolean => {
  if (!startsWithSmall(text) || particles.has(text)) return true;
  const { singular, plural } = singularOf(text);
  return isPersonNoun(text) || (!plural && namesAKind(singular)) || titles.has(singular);
};

const modifierOf = (text: string, normal: string, singular: string): string | null => {
  if (!/\p{L}/u.test(text) || compoundEndings.has(normal)) return null;
  return (startsWithCapital(text) ? countryKey(text) : undefined) ?? singular;
};

export const traitsOf = ofWord(read);
