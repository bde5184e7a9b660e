import type { Cluster } from './cluster.js';
import type { Phrase } from './phrase.js';
import { leaderNouns, stateNouns } from './vocabulary.js';

/** Whom an article says, or lets see, to lead which country: a word of the name → the country. */
export type Leaders = ReadonlyMap<string, string>;

/** The country whose state a description names: "the French government", "U.S. troops", "the Doe administration". */
export const stateOf = (cluster: Cluster, leaders: Leaders): string | null => {
  const { mentions, owner } = cluster;
  if (owner) return ledCountry(owner.names, leaders);
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

/**
 * Family names of those who lead a country: the article says which, or speaks of a president without a country and of the
 * house of one country's government only ("President Doe", "the White House").
 */
export const leadersOf = (clusters: Cluster[]): Leaders => {
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
