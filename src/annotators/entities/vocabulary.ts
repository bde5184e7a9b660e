import { lexicons } from '../../lexicon/matcher.js';
import type { EntityType } from '../../model/entity.js';
import type { Gendered, NamingWords } from '../../model/lexicon.js';

/** The word lists of `lexicons/naming.yaml` as look-ups. */
const lists = lexicons.naming;
const lower = (words: string[]): string[] => words.map((word) => word.toLowerCase());
const setOf = (name: NamingWords): Set<string> => new Set(lower(lists[name]));

export const otherDemonyms = setOf('other-demonyms');
export const organizationWords = setOf('organization-words');
const organizationOpeners = setOf('organization-openers');
const documentOpeners = setOf('document-openers');
/** Whether "of" behind it goes on with its name. */
export const opensLongName = (noun: string): boolean =>
  organizationOpeners.has(noun) || documentOpeners.has(noun) || placeOpeners.has(noun);
export const organizationTails = setOf('organization-tails');
export const placeWords = setOf('place-words');
export const eventWords = setOf('event-words');
export const titles = setOf('titles');
export const titleModifiers = setOf('title-modifiers');
/** What follows "secretary of" in the title of an office: "State", "Defense". */
export const isPortfolio = (text: string): boolean =>
  text === 'State' || (/^\p{Lu}/u.test(text) && titleModifiers.has(text.toLowerCase()));
export const generalSourceNouns = setOf('general-source-nouns');
export const months = setOf('months');
export const days = setOf('days');
export const particles = setOf('particles');
export const generations = setOf('generations');
export const suffixes = new Set([...generations, ...setOf('degrees')]);
const placeOpeners = setOf('place-openers');
/** "Gulf" and "Strait", which "of" and a name follow. */
export const opensPlace = (noun: string): boolean => placeOpeners.has(noun);
export const organizationStarts = setOf('organization-starts');
/** Bodies that are called "Department of Justice" and "Justice Department". */
export const departments = setOf('departments');
export const relatives = setOf('relatives');
export const quantities = setOf('quantities');
export const memberNouns = setOf('member-nouns');
export const namedByKind = setOf('named-by-kind');
export const anyKind = setOf('any-kind');
export const familyNameFirst = setOf('family-name-first');
export const compoundEndings = setOf('compound-endings');
export const neverNames = setOf('never-names');
export const leaderNouns = setOf('leader-nouns');
export const crowds = setOf('crowds');
export const collections = setOf('collections');
export const unspecific = setOf('unspecific');
/** Nouns for people that mean something else without an article. */
export const bareOtherwise = setOf('bare-otherwise');
/** Verbs that say what something is called: "called the fee a scandal". */
export const namingVerbs = setOf('naming-verbs');
export const stateNouns = setOf('state-nouns');
export const timeNouns = setOf('time-nouns');
export const personalInstitutions = setOf('personal-institutions');
export const describing = setOf('describing');
export const standIns = {
  organization: new Set(lists['stand-ins'].organization),
  media: new Set(lists['stand-ins'].media),
  country: new Set(lists['stand-ins'].country),
  place: new Set(lists['stand-ins'].place),
};
export const groupNouns = setOf('group-nouns');

export type Gender = 'masculine' | 'feminine';

const genders = (table: Partial<Record<Gendered, string[]>>): Map<string, Gendered> =>
  new Map((Object.keys(table) as Gendered[]).flatMap((gender) => lower(table[gender]!).map((word) => [word, gender])));

export const honorifics = genders(lists.honorifics);
export const personNouns = genders(lists['person-nouns']);
/** Names given to both are left out of the evidence. */
export const givenNames = ((): Map<string, Gendered> => {
  const found = genders(lists['given-names']);
  const masculine = new Set(lists['given-names'].masculine);
  for (const name of lists['given-names'].feminine) if (masculine.has(name)) found.set(name, 'either');
  return found;
})();

/** What a country, its capital or an adjective of it is called → the country and how it is named by that. */
export interface CountryForm {
  country: string;
  by: 'name' | 'adjective' | 'people' | 'seat';
}

/** Names are compared without their full stops, so that "U.S." is "US"; the case is kept, since "us" is not. */
export const undotted = (name: string): string =>
  name.includes('.') || name.includes('’') || name.includes("'") ? name.replace(/[.’']/g, '') : name;

export const countryForms = new Map<string, CountryForm>();
for (const { name, also, adjectives, people, seats } of lists.countries) {
  const add = (forms: string[], by: CountryForm['by']) => {
    for (const form of forms)
      if (!countryForms.has(undotted(form))) countryForms.set(undotted(form), { country: name, by });
  };
  add([name, ...also], 'name');
  add(adjectives, 'adjective');
  add(people, 'people');
  add(seats, 'seat');
}

/** `country:Name` of a country's name, adjective or people; undefined for other words, and for its capital. */
export const countryKey = (text: string): string | undefined => {
  const form = countryForms.get(undotted(text));
  return form && form.by !== 'seat' ? `country:${form.country}` : undefined;
};

/** The country whose people a word in small letters is: "russians", "chinese". */
const peoples = new Map(
  lists.countries.flatMap(({ name, people }) => people.map((word): [string, string] => [word.toLowerCase(), name])),
);
export const countryOfPeople = (noun: string): string | undefined => peoples.get(noun);

const demonyms = new Set(
  [...countryForms].filter(([, { by }]) => by === 'adjective' || by === 'people').map(([form]) => form),
);

/** "Israeli", "Republicans": adjectives and people of countries, faiths, parties and regions. */
export const isDemonym = (text: string): boolean =>
  demonyms.has(undotted(text)) || otherDemonyms.has(text.toLowerCase());

/** First words of countries, their adjectives and peoples that have several: "north", "central". */
export const pairOpeners = new Set(
  [...countryForms.keys(), ...otherDemonyms]
    .filter((name) => name.includes(' '))
    .map((name) => undotted(name.slice(0, name.indexOf(' '))).toLowerCase()),
);

const namesOf = (list: string[]): Set<string> => new Set(list.map(undotted));
export const placeNames = namesOf(lists.places);
export const organizationNames = namesOf(lists.organizations);

/** First words of listed names of several words, so that "Tel" in a headline begins "Tel Aviv". */
export const listedNames = new Set([...countryForms.keys(), ...placeNames, ...organizationNames]);

const thingOf = new Map<string, string>();
for (const [first, ...rest] of lists['same-thing']) for (const word of [first!, ...rest]) thingOf.set(word, first!);

/** One word for all the nouns that news uses in turn for the same thing ("deal", "accord"); else the noun itself. */
export const sameThing = (noun: string): string => thingOf.get(noun) ?? noun;

const compounds = new Map(Object.entries(lists.compounds));
/** Countries that share their name with another place, and what tells which of the two an article means. */
export const namesakes = lists.namesakes;

/** What "the line" may take up: "hotline", "pipeline". */
export const compoundsOf = (noun: string): string[] => compounds.get(noun) ?? [];

const titleOf = new Map<string, string>();
for (const [first, ...rest] of lists['same-title']) for (const word of rest) titleOf.set(word, first!);

/** One word for a title however it is written ("gov.", "governor"); else the noun itself. */
export const sameTitle = (noun: string): string => titleOf.get(noun) ?? noun;

const nameOf = new Map<string, string>();
for (const group of lists['same-name']) for (const name of lower(group)) nameOf.set(undotted(name), lower(group)[0]!);

/** One name in lower case for a body or place that has two ("GOP", "Republican Party"); undefined for all others. */
export const sameName = (name: string): string | undefined => nameOf.get(undotted(name).toLowerCase());

const irregular = new Map(Object.entries(lists['irregular-plurals']));

/** The singular of a lower-case noun, and whether it was plural. */
export const singularOf = (noun: string): { singular: string; plural: boolean } => {
  const known = irregular.get(noun);
  if (known) return { singular: known, plural: true };
  // "critics" and "clerics" are people; "politics" is one thing.
  if (noun.endsWith('ics') && personNouns.has(noun.slice(0, -1))) return { singular: noun.slice(0, -1), plural: true };
  if (noun.length < 4 || !noun.endsWith('s') || /(ss|us|is|ics)$/.test(noun)) return { singular: noun, plural: false };
  if (noun.endsWith('ies')) return { singular: `${noun.slice(0, -3)}y`, plural: true };
  if (/(ch|sh|x|ss|zz)es$/.test(noun)) return { singular: noun.slice(0, -2), plural: true };
  return { singular: noun.slice(0, -1), plural: true };
};

const typeOfNoun = new Map<string, EntityType>();
const kinds: [NamingWords, EntityType][] = [
  ['event-nouns', 'event'],
  ['place-nouns', 'place'],
  ['organization-nouns', 'organization'],
  ['group-nouns', 'group'],
];
for (const [list, type] of kinds) for (const noun of lists[list]) typeOfNoun.set(noun, type);
for (const noun of personNouns.keys()) typeOfNoun.set(noun, 'person');

/** The type that a common noun tells: several people are a group. */
export const nounType = (noun: string, singular: string, plural: boolean): EntityType => {
  if (groupNouns.has(noun) || peoples.has(noun) || (plural && otherDemonyms.has(noun))) return 'group';
  const type = typeOfNoun.get(singular) ?? (/(?:man|woman|person|ologist)$/.test(singular) ? 'person' : 'thing');
  return type === 'person' && plural ? 'group' : type;
};

/** What stands before a hyphen of a listed noun: "cease" of "cease-fire". */
export const compoundOpeners = new Set(
  [...typeOfNoun.keys(), ...irregular.keys()].flatMap((noun) =>
    [...noun.matchAll(/-/g)].map(({ index }) => noun.slice(0, index)),
  ),
);

/** Nouns of any list: what is one of them at the start of a sentence is no name. */
export const isListedNoun = (word: string): boolean => {
  const { singular } = singularOf(word);
  return typeOfNoun.has(word) || typeOfNoun.has(singular);
};

/** Whether the lists know a noun as one of these types. */
export const isNounOf = (noun: string, ...types: EntityType[]): boolean => {
  const type = groupNouns.has(noun) ? 'group' : typeOfNoun.get(noun);
  return type !== undefined && types.includes(type);
};

const nicknameOf = new Map<string, string[]>();
for (const group of lists.nicknames)
  for (const name of group) nicknameOf.set(name, [...(nicknameOf.get(name) ?? []), group[0]!]);

/** Forms under which a given name may stand: itself and the full names it is short for. */
export const givenNameForms = (name: string): string[] => [name, ...(nicknameOf.get(name) ?? [])];

export const isPersonNoun = (noun: string): boolean => personNouns.has(noun) || typeOfNoun.get(noun) === 'person';

export const isEventNoun = (noun: string): boolean => typeOfNoun.get(noun) === 'event' || eventWords.has(noun);

/** Nouns that stand before the name of what they mean: "capital Doha", "website Axios". */
export const namesAKind = (noun: string): boolean =>
  ['person', 'organization', 'place'].includes(typeOfNoun.get(noun) ?? '');
