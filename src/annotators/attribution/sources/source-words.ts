import { lexicons } from '../../../lexicon/matcher.js';
import { wordClass } from '../../../lexicon/word-class.js';
import type { NamingWords } from '../../../model/lexicon.js';
import { ofWord } from '../../../model/word.js';

/** What the naming lists know of the nouns and names that a source may be called by. */
const { naming } = lexicons;
const lower = (words: string[]): string[] => words.map((word) => word.toLowerCase());
const setOf = (...names: NamingWords[]): ReadonlySet<string> => new Set(names.flatMap((name) => lower(naming[name])));

const personNouns = new Set(lower(Object.values(naming['person-nouns']).flat()));
const personEndings = [...wordClass('person-endings')];
const thingsLikePersons = wordClass('things-like-persons');
const morePersons = wordClass('more-person-nouns');
const collectives = setOf('group-nouns');
const bodies = setOf('organization-nouns');
const moreBodies = wordClass('more-body-nouns');
export const givenNames = new Set(lower(Object.values(naming['given-names']).flat()));

/** A list, a letter and an order end like people's names of trade, and are shorter than most of them. */
const SHORTEST_DERIVED = 6;

export type NounKind = 'person' | 'body' | 'collective' | 'thing';

/** What a common noun in the singular or plural names. Endings decide where no list does. */
export const kindOfNoun = (noun: string): NounKind => {
  const singular = singularOf(noun);
  if (bodies.has(singular) || moreBodies.has(singular)) return 'body';
  if (personNouns.has(singular) || morePersons.has(singular)) return 'person';
  if (collectives.has(noun)) return 'collective';
  if (thingsLikePersons.has(singular) || singular.length < SHORTEST_DERIVED) return 'thing';
  return personEndings.some((ending) => singular.endsWith(ending)) ? 'person' : 'thing';
};

const irregularPlurals = new Map(Object.entries(naming['irregular-plurals']));

export const singularOf = (noun: string): string => {
  const irregular = irregularPlurals.get(noun);
  if (irregular) return irregular;
  if (/[a-z]{3}men$/.test(noun)) return `${noun.slice(0, -3)}man`;
  if (noun.length < 4 || !noun.endsWith('s') || /(ss|us|is|ics)$/.test(noun)) return noun;
  return noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.slice(0, -1);
};

/** The singular of a word that stands in a text. */
export const singularNoun = ofWord(({ normal }) => singularOf(normal));

const peoples = new Set(naming.countries.flatMap(({ people }) => people));
export const isCountryPeople = (name: string): boolean => peoples.has(name);

const otherPeoples = setOf('other-demonyms');

/** "Israelis", "Europeans": a people, a faith or a party by its name in the plural. */
export const isPeople = (name: string): boolean =>
  peoples.has(name) || (otherPeoples.has(name.toLowerCase()) && name.endsWith('s'));

const countries = new Set(naming.countries.flatMap(({ name, also }) => [name, ...also]));
const places = new Set([
  ...naming.places,
  ...naming.countries.flatMap(({ adjectives, seats }) => [...adjectives, ...seats]),
]);
const notMakers = setOf('months', 'days', 'other-demonyms');
const organizations = new Set(naming.organizations);
const organizationWords = setOf('organization-words');

const ofCountries = new Set(naming.countries.flatMap(({ name, also, adjectives }) => [name, ...also, ...adjectives]));

export const isOfCountry = (word: string): boolean => ofCountries.has(word);
export const isCountry = (name: string): boolean => countries.has(name);

/** A word that tells where, when or for which side a thing was made, not by whom: "a June poll", "an Iowa survey". */
export const isPlaceOrTime = (word: string): boolean =>
  places.has(word) || countries.has(word) || notMakers.has(word.toLowerCase());

/** A name that is listed as a body's, or whose last word, or word before "of" or "for", shows a body. */
export const isBodyName = (words: string[]): boolean => {
  if (organizations.has(words.join(' '))) return true;
  const of = words.findIndex((word) => word === 'of' || word === 'for');
  const head = words[of > 0 ? of - 1 : words.length - 1]?.toLowerCase().replace(/\.$/, '') ?? '';
  return words.length > 1 && (organizationWords.has(head) || (of > 0 && moreBodies.has(head)));
};
