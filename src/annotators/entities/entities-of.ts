import type { Entity, IdentifiedEntity, Identity } from '../../model/entity.js';
import { type Cluster, clustersIn, inTextOrder, type Mention } from './cluster.js';
import type { Phrase } from './phrase.js';
import { keysOf } from './phrases.js';
import { formOfBody } from './proper-name.js';
import {
  anyKind,
  countryForms,
  crowds,
  givenNameForms,
  isEventNoun,
  isPersonNoun,
  leaderNouns,
  memberNouns,
  otherDemonyms,
  sameThing,
  singularOf,
  stateNouns,
} from './vocabulary.js';

export interface LinkedEntities {
  /** Who and what the article names, lets speak, or speaks of more than once; by first mention. */
  entities: Entity[];
  /** The same with what the comparison with other articles goes by. */
  identified: IdentifiedEntity[];
  /** These and the descriptions that stand once, which only a comparison asks for: half of all. */
  namings: () => IdentifiedEntity[];
  /** For each attribution, in order, the id of the entity that speaks. */
  speakers: (string | null)[];
}

/** Clusters → entities with their ids, by first mention. */
export const entitiesOf = (mentions: Mention[], spoken: (Mention | null)[]): LinkedEntities => {
  const clusters = clustersIn(mentions);
  for (const cluster of clusters) inTextOrder(cluster);
  const speaking = new Set(spoken.map((mention) => mention?.cluster));
  const leaders = leadersOf(clusters);
  const identify = (cluster: Cluster, id: string): IdentifiedEntity => ({
    identity: identityOf(cluster, leaders),
    ...entityOf(cluster, id),
  });
  const kept = new Map<Cluster, IdentifiedEntity>();
  for (const cluster of clusters)
    if (cluster.names.length > 0 || cluster.unnamed || cluster.mentions.length > 1 || speaking.has(cluster))
      kept.set(cluster, identify(cluster, `e${kept.size + 1}`));
  const identified = [...kept.values()];
  return {
    entities: identified.map(({ id, label, type, mentions }) => ({ id, label, type, mentions })),
    identified,
    namings: () => {
      let singles = 0;
      return clusters.map((cluster) => kept.get(cluster) ?? identify(cluster, `single-${++singles}`));
    },
    speakers: spoken.map((mention) => (mention?.cluster && kept.get(mention.cluster)?.id) ?? null),
  };
};

const entityOf = (cluster: Cluster, id: string): Entity => ({
  id,
  label: labelOf(cluster),
  type: cluster.type === 'unknown' ? 'thing' : cluster.type,
  mentions: cluster.mentions.map(({ phrase }) => ({
    in: phrase.in,
    start: phrase.start,
    end: phrase.end,
    text: phrase.text,
  })),
});

const isCountryName = ({ phrase }: Mention): boolean =>
  phrase.name !== null && countryForms.get(phrase.name.listed)?.by === 'name';

const seatsIn = ({ mentions }: Cluster): string[] => [
  ...new Set(
    mentions
      .filter(({ phrase: { name } }) => name && countryForms.get(name.listed)?.by === 'seat')
      .map(({ phrase }) => phrase.text),
  ),
];

/** The longest name, as first written, without its title; else the first description. */
const labelOf = ({ mentions, country, names }: Cluster): string => {
  if (country && names.length > 0 && mentions.some(isCountryName))
    return mentions.find(isCountryName)!.phrase.name!.words.join(' ');
  let best: string[] = [];
  for (const { phrase } of mentions)
    if (phrase.name && phrase.name.words.length > best.length) best = phrase.name.words;
  return best.length ? best.join(' ') : mentions[0]!.phrase.text;
};

/** The country whose state a description names: "the French government", "U.S. troops", "the Doe administration". */
const stateOf = (
  { mentions, names, plural, type, unnamed, owner }: Cluster,
  leaders: Map<string, string>,
): string | null => {
  if (owner)
    return (
      owner.names
        .flat()
        .map((word) => leaders.get(word))
        .find((country) => country) ?? null
    );
  if (names.length || unnamed || (!plural && type !== 'organization' && type !== 'group')) return null;
  const countries = new Set<string>();
  for (const { phrase } of mentions)
    if (stateNouns.has(phrase.head)) for (const country of countriesOf(phrase, leaders)) countries.add(country);
  return countries.size === 1 ? [...countries][0]! : null;
};

const countriesOf = ({ modifiers }: Phrase, leaders: Map<string, string>): string[] =>
  modifiers.flatMap((word) =>
    word.startsWith('country:') ? word.slice('country:'.length) : (leaders.get(word) ?? []),
  );

/**
 * Family names of those who lead a country: the article says which, or speaks of a president without a country and of the
 * house of one country's government only ("President Doe", "the White House").
 */
const leadersOf = (clusters: Cluster[]): Map<string, string> => {
  const leaders = new Map<string, string>();
  const houses = new Set(
    clusters.flatMap(({ country, type }) => (country && type === 'organization' ? [country] : [])),
  );
  const home = houses.size === 1 ? [...houses][0]! : undefined;
  for (const { names, roles, type, mentions } of clusters) {
    if (!names.length && home)
      for (const { phrase } of mentions) for (const word of headsOf(phrase)) leaders.set(word, home);
    if (type !== 'person' || !names.length) continue;
    for (const { noun, modifiers } of roles) {
      const marked = modifiers.find((word) => word.startsWith('country:'))?.slice('country:'.length);
      const country = marked ?? (modifiers.length ? undefined : home);
      if (country && leaderNouns.has(noun))
        for (const words of names) for (const word of words) leaders.set(word, country);
    }
  }
  return leaders;
};

/** "doe" of "the Doe administration": such a word is a leader's name, or it is nobody's. */
const headsOf = ({ head, modifiers }: Phrase): string[] => (head === 'administration' ? modifiers : []);

const identityOf = (cluster: Cluster, leaders: Map<string, string>): Identity => {
  const named = cluster.names.length > 0;
  const described = cluster.mentions.filter(({ phrase }) => phrase.form === 'description');
  const nouns = described.length > 0 ? nounsByFrequency(described) : cluster.names.flatMap(commonNoun);
  const isSomebodys = !named && isBodyOrPerson(cluster) && described.every(isOwnedBySomebody);
  return {
    basis: named ? 'name' : cluster.unnamed ? 'unnamed' : 'description',
    names: namesOf(cluster),
    initials: cluster.initials,
    suffix: cluster.suffix,
    gender: cluster.gender,
    roles: named ? cluster.roles : [],
    nouns:
      isSomebodys || (!named && described.every(isOfAnyKind))
        ? []
        : [...new Set([...nouns, ...membersOf(cluster)].map(sameThing))],
    modifiers: modifiersIn(described, cluster),
    owners: named ? [] : ownersIn(described),
    bare: described.filter(({ phrase }) => phrase.narrowing.size === 0).length * 2 > described.length,
    plural: cluster.plural,
    country: cluster.country ?? stateOf(cluster, leaders),
    seats: cluster.country ? seatsIn(cluster) : [],
  };
};

const ownersIn = (described: Mention[]): string[] => {
  const owners = new Set<string>();
  for (const { phrase } of described)
    if (phrase.possessor?.name) for (const word of keysOf(phrase.possessor)) owners.add(word);
  return [...owners];
};

/** Most have one mention, which nothing narrows: words are added one by one, without a list for each mention. */
const modifiersIn = (described: Mention[], cluster: Cluster): string[] => {
  const words = new Set<string>();
  for (const { phrase } of described) for (const word of phrase.narrowing) words.add(word);
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
const isOwnedBySomebody = ({ phrase }: Mention): boolean => phrase.determiner === 'possessive' && !phrase.possessor;

/** "The company": a noun that fits very many, and nothing that tells which. */
const isOfAnyKind = ({ phrase }: Mention): boolean => anyKind.has(phrase.head) && phrase.narrowing.size === 0;

const isBodyOrPerson = ({ type }: Cluster): boolean => type === 'organization' || type === 'person';

const nounsByFrequency = (described: Mention[]): string[] => {
  if (described.length === 1) return [described[0]!.phrase.head];
  const counts = new Map<string, number>();
  for (const { phrase } of described) counts.set(phrase.head, (counts.get(phrase.head) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]).map(([noun]) => noun);
};

/** "migrant" of "a caravan of migrants" and "the migrant caravan"; "caravan" of "members of the caravan". */
const membersOf = ({ mentions, modifiers }: Cluster): string[] => {
  const isOne = (list: ReadonlySet<string>) => mentions.some(({ phrase }) => list.has(phrase.head));
  if (isOne(crowds)) return [...modifiers].filter(isPersonNoun);
  return isOne(memberNouns) ? [...modifiers].filter((word) => crowds.has(word)) : [];
};

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
