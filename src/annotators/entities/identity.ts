import type { Identity } from '../../model/entity.js';
import type { Cluster, Mention } from './cluster.js';
import { commonNoun, isOfAnyKind, membersOf, modifiersOfName, nounsByFrequency, refers } from './identity-words.js';
import { formOfBody } from './name-forms.js';
import { type Leaders, ledBy, ledCountry, stateOf } from './states.js';
import { countryForms, givenNameForms, sameName, sameThing } from './vocabulary.js';

/** What another article's mention must agree with to be the same as this one. */
export const identityOf = (cluster: Cluster, leaders: Leaders): Identity => {
  const named = cluster.names.length > 0;
  const described = cluster.mentions.filter(({ phrase, isLabel }) => phrase.form === 'description' && !isLabel);
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
    vague: !named && described.every(isVague),
    plural: cluster.plural,
    definite: described.some(({ phrase }) => phrase.determiner === 'definite' || phrase.determiner === 'demonstrative'),
    country: cluster.country ?? stateOf(cluster, leaders),
    leads: named && cluster.type === 'person' ? ledCountry(cluster.names, leaders) : null,
    ledBy: ledBy(cluster),
    seats: cluster.country ? seatsIn(cluster) : [],
  };
};

/** "Attention", "my attention": nothing that another article could mean because it has the word too. */
const isVague = ({ phrase: { determiner, plural, narrowing, first }, passage: { tokens } }: Mention): boolean =>
  !plural && narrowing.size === 0 && (determiner === 'none' || /^(?:my|your)$/.test(tokens[first]!.normal));

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
  return (type === 'organization' ? names.flatMap(withOneForm) : names).flatMap(withSameName);
};

const withSameName = (words: string[]): string[][] => {
  const same = sameName(words.join(' '));
  return same === undefined || same === words.join(' ') ? [words] : [words, same.split(' ')];
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

const isBodyOrPerson = ({ type }: Cluster): boolean => type === 'organization' || type === 'person';

const seatsIn = ({ mentions }: Cluster): string[] => [
  ...new Set(
    mentions
      .filter(({ phrase: { name } }) => name && countryForms.get(name.listed)?.by === 'seat')
      .map(({ phrase }) => phrase.text),
  ),
];
