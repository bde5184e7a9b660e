import type { Cluster, Role } from './cluster.js';
import type { Phrase } from './phrase.js';
import { leaderNouns, stateNouns } from './vocabulary.js';

/** Whom an article says, or lets see, to lead which country: a word of the name → the country. */
export type Leaders = ReadonlyMap<string, string>;

/** The country whose state a description names: "the French government", "U.S. troops", "the Doe administration". */
export const stateOf = (cluster: Cluster, leaders: Leaders): string | null => {
  const { mentions, owner } = cluster;
  if (owner) return owner.type === 'person' ? ledCountry(owner.names, leaders) : owner.country;
  if (!mayBeState(cluster)) return null;
  const countries = new Set<string>();
  for (const { phrase } of mentions)
    if (stateNouns.has(phrase.head)) for (const country of countriesOf(phrase, leaders)) countries.add(country);
  return countries.size === 1 ? [...countries][0]! : null;
};

/** Whose state a description names, where this article does not tell which country he leads: "doe" of "the Doe administration". */
export const ledBy = (cluster: Cluster): string[] => {
  const { mentions, owner } = cluster;
  if (owner) return owner.type === 'person' ? owner.names.map((words) => words.at(-1)!) : [];
  if (!mayBeState(cluster)) return [];
  return [...new Set(mentions.flatMap(({ phrase }) => headsOf(phrase)))];
};

/** The country that one of these names leads. */
export const ledCountry = (names: string[][], leaders: Leaders): string | null =>
  names
    .flat()
    .map((word) => leaders.get(word))
    .find((country) => country) ?? null;

const mayBeState = ({ names, plural, type, unnamed }: Cluster): boolean =>
  !names.length && !unnamed && (plural || type === 'organization' || type === 'group');

const countriesOf = ({ modifiers }: Phrase, leaders: Leaders): string[] =>
  modifiers.flatMap((word) =>
    word.startsWith('country:') ? word.slice('country:'.length) : (leaders.get(word) ?? []),
  );

/** The country whose house of government the article speaks of, alone or far more than of another's. */
const homeIn = (clusters: Cluster[]): string | undefined => {
  const mentions = new Map<string, number>();
  for (const { country, type, mentions: own } of clusters)
    if (country && type === 'organization') mentions.set(country, (mentions.get(country) ?? 0) + own.length);
  const [first, second] = [...mentions].sort((a, b) => b[1] - a[1]);
  return first && first[1] >= FAR_MORE * (second?.[1] ?? 0) ? first[0] : undefined;
};

const FAR_MORE = 3;

/**
 * Family names of those who lead a country: the article says which, or speaks of a president without a country and of one
 * house of government ("President Doe", "the White House").
 */
export const leadersOf = (clusters: Cluster[]): Leaders => {
  const leaders = new Map<string, string>();
  const people = clusters.filter(({ type, names }) => type === 'person' && names.length > 0);
  const give = ({ names }: Cluster, country: string): void => {
    for (const words of names) for (const word of words) leaders.set(word, country);
  };
  const led = new Set<string>();
  for (const person of people) {
    const country = saidToLead(person);
    if (!country) continue;
    give(person, country);
    led.add(country);
  }
  const home = homeIn(clusters);
  // "Administration officials" are those of the house of government that the article names.
  if (home) leaders.set('administration', home);
  // Whose leader has been named is no other president's home.
  if (!home || led.has(home)) return leaders;
  for (const { names, mentions } of clusters)
    if (!names.length) for (const { phrase } of mentions) for (const word of headsOf(phrase)) leaders.set(word, home);
  for (const person of people) if (person.roles.some(isUnmarkedLeader)) give(person, home);
  return leaders;
};

const saidToLead = ({ roles }: Cluster): string | undefined => {
  for (const { noun, modifiers } of roles) {
    const country = modifiers.find((word) => word.startsWith('country:'));
    if (country && leaderNouns.has(noun) && !modifiers.some((word) => former.has(word)))
      return country.slice('country:'.length);
  }
  return undefined;
};

const isUnmarkedLeader = ({ noun, modifiers }: Role): boolean => modifiers.length === 0 && leaderNouns.has(noun);

const former = new Set(['former', 'ex', 'late']);

/** "doe" of "the Doe administration": such a word is a leader's name, or it is nobody's. */
const headsOf = ({ head, modifiers }: Phrase): string[] => (head === 'administration' ? modifiers : []);
