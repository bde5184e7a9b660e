import type { Identity } from '../../model/entity.js';
import type { Cluster, Mention } from './cluster.js';
import { formOfBody } from './proper-name.js';
import { type Leaders, ledBy, ledCountry, stateOf } from './states.js';
import {
  anyKind,
  collections,
  compoundsOf,
  countryForms,
  countryOfPeople,
  crowds,
  givenNameForms,
  isEventNoun,
  isNounOf,
  isPersonNoun,
  memberNouns,
  otherDemonyms,
  sameThing,
  singularOf,
  unspecific,
} from './vocabulary.js';

/** What another article's mention must agree with to be the same as this one. */
export const identityOf = (cluster: Cluster, leaders: Leaders): Identity => {
  const named = cluster.names.length > 0;
  const described = cluster.mentions.filter(({ phrase }) => phrase.form === 'description');
  const telling = described.filter((mention) => !isOfAnyKind(mention) && refers(mention));
  const nouns = described.length > 0 ? nounsByFrequency(telling) : cluster.names.flatMap(commonNoun);
  const isSomebodys = !named && isBodyOrPerson(cluster) && described.every(isOwnedBySomebody);
  const tellsNothing = described.length > 0 && telling.length === 0;
  return {
    basis: named ? 'name' : cluster.unnamed ? 'unnamed' : 'description',
    names: namesOf(cluster),
    initials: cluster.initials,
    suffix: cluster.suffix,
    gender: cluster.gender,
    roles: named ? cluster.roles : [],
    nouns: isSomebodys || tellsNothing ? [] : [...new Set([...nouns, ...membersOf(cluster)].map(sameThing))],
    modifiers: modifiersIn(described, cluster),
    owners: named ? [] : ownersIn(described),
    bare: described.filter(({ phrase, owner }) => phrase.narrowing.size === 0 && !owner).length * 2 > described.length,
    known: named || described.some(isTaken),
    plural: cluster.plural,
    country: cluster.country ?? stateOf(cluster, leaders),
    leads: named && cluster.type === 'person' ? ledCountry(cluster.names, leaders) : null,
    ledBy: ledBy(cluster),
    seats: cluster.country ? seatsIn(cluster) : [],
  };
};

/** "My attention" and "your chance" are nobody's that another article could mean. */
const isTaken = ({ phrase: { determiner, first }, passage: { tokens } }: Mention): boolean =>
  determiner === 'definite' ||
  determiner === 'demonstrative' ||
  (determiner === 'possessive' && !/^(?:my|your)$/.test(tokens[first]!.normal));

/** All words of the owner's names, since another article may have the family name only; of a country its name. */
const ownersIn = (described: Mention[]): string[] => {
  const owners = new Set<string>();
  for (const { owner } of described)
    if (owner?.country) owners.add(`country:${owner.country}`);
    else for (const words of owner?.names ?? []) for (const word of words) owners.add(word);
  return [...owners];
};

/** Most have one mention, which nothing narrows: words are added one by one, without a list for each mention. */
const modifiersIn = (described: Mention[], cluster: Cluster): string[] => {
  const words = new Set<string>();
  for (const { phrase } of described) for (const word of phrase.narrowing) words.add(word);
  for (const word of ownersIn(described)) words.add(word);
  for (const word of modifiersOfName(cluster)) words.add(word);
  return [...words];
};

/** The forms under which another article may name it. */
const namesOf = ({ type, names }: Cluster): string[][] => {
  if (type === 'person') return names.flatMap(withFullGivenName);
  return type === 'organization' ? names.flatMap(withOneForm) : names;
};

const withOneForm = (words: string[]): string[][] => {
  const form = words.length > 1 ? formOfBody(words) : words;
  return form.join(' ') === words.join(' ') ? [words] : [words, form];
};

/** "Liz Doe" may be called "Elizabeth Doe" elsewhere. */
const withFullGivenName = ([given, ...rest]: string[]): string[][] =>
  rest.length > 0 ? givenNameForms(given!).map((form) => [form, ...rest]) : [[given!]];

/** "his government": whose, the words alone do not tell another article. */
const isOwnedBySomebody = ({ phrase, owner }: Mention): boolean =>
  phrase.determiner === 'possessive' && !phrase.possessor && !owner;

/** "Any role", "no deal" mean none that another article could mean too; "in office", "at school" mean no body. */
const refers = ({ phrase, passage: { tokens } }: Mention): boolean => {
  if (unspecific.has(tokens[phrase.first]!.normal)) return false;
  const isBare = phrase.determiner === 'none' && !phrase.plural && phrase.narrowing.size === 0;
  return !isBare || !isNounOf(phrase.head, 'organization') || phrase.text !== phrase.text.toLowerCase();
};

/** "The company": a noun that fits very many, and nothing that tells which. */
const isOfAnyKind = ({ phrase }: Mention): boolean =>
  anyKind.has(phrase.head) && phrase.narrowing.size === 0 && !phrase.dual;

const isBodyOrPerson = ({ type }: Cluster): boolean => type === 'organization' || type === 'person';

/** A compound tells more than its last part, by which it is taken up: "a hotline … the line". */
const nounsByFrequency = (described: Mention[]): string[] => {
  if (described.length < 2) return described.map(nounOf);
  const counts = new Map<string, number>();
  for (const mention of described) counts.set(nounOf(mention), (counts.get(nounOf(mention)) ?? 0) + 1);
  const isPart = (noun: string): boolean => compoundsOf(noun).some((compound) => counts.has(compound));
  return [...counts].sort((a, b) => Number(isPart(a[0])) - Number(isPart(b[0])) || b[1] - a[1]).map(([noun]) => noun);
};

/** "the two leaders" are two whom all articles of an event mean, and no "leaders" of another number. */
const nounOf = ({ phrase: { head, dual } }: Mention): string => (dual ? `two ${sameThing(head)}` : head);

/** "migrant" of "a caravan of migrants" and "the migrant caravan"; "caravan" of "members of the caravan". */
const membersOf = ({ mentions, modifiers }: Cluster): string[] => {
  const isOne = (list: ReadonlySet<string>) => mentions.some(({ phrase }) => list.has(phrase.head));
  if (isOne(crowds)) return [...modifiers].filter(isPeople);
  if (isOne(memberNouns)) return [...modifiers].filter((word) => crowds.has(word));
  return mentions.flatMap(({ phrase }) =>
    collections.has(phrase.head) ? phrase.complements.filter(isCommonNoun) : [],
  );
};

const isPeople = (noun: string): boolean => isPersonNoun(noun) || countryOfPeople(`${noun}s`) !== undefined;

/** What a list or set consists of; "a list of countries" is of any. */
const isCommonNoun = (word: string): boolean => !word.startsWith('country:') && !anyKind.has(word);

/** Things and happenings whose name is a description in capitals: "the Lake Accord" is an accord. */
const commonNoun = (words: string[]): string[] => {
  const last = singularOf(words.at(-1)!).singular;
  return words.length > 1 && (isEventNoun(last) || crowds.has(last)) ? [last] : [];
};

const modifiersOfName = ({ names }: Cluster): string[] =>
  names.filter((words) => commonNoun(words).length > 0).flatMap((words) => countriesIn(words.slice(0, -1)));

/** "american" is the United States, and "central american" is not. */
const countriesIn = (words: string[]): string[] => {
  if (otherDemonyms.has(words.join(' '))) return [words.join(' ')];
  return words.map((word) => {
    const country = countryForms.get(word.charAt(0).toUpperCase() + word.slice(1));
    return country ? `country:${country.country}` : word;
  });
};

const seatsIn = ({ mentions }: Cluster): string[] => [
  ...new Set(
    mentions
      .filter(({ phrase: { name } }) => name && countryForms.get(name.listed)?.by === 'seat')
      .map(({ phrase }) => phrase.text),
  ),
];
