import type { Naming } from './entity-groups.js';

/** The most frequent name (of a country its own, not its government's), else the words it is described by most often. */
export const labelOf = (group: Naming[]): string => {
  const countries = group.filter(({ identity }) => identity.country && identity.basis === 'name');
  if (countries.length > 0) return countryName(countries);
  const named = group.filter(({ identity }) => identity.basis === 'name');
  if (named.length > 0 && !isRarelyNamed(named, group)) return nameOf(named);
  const texts = group.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  const described = texts.filter((text) => !pronoun.test(text));
  return descriptionOf(described.length > 0 ? described : texts);
};

/** "The border" of all others, which one text writes "Border". */
const isRarelyNamed = (named: Naming[], group: Naming[]): boolean =>
  !named.some(({ type }) => type === 'person') && namedIn(named) * MANY_TIMES < mentionsOf(group);

const mentionsOf = (namings: Naming[]): number => namings.reduce((sum, { mentions }) => sum + mentions.length, 0);

/** A thing that has a name is described as well: "an offshore supply vessel (OSV)", "the vessels". */
const namedIn = (named: Naming[]): number => {
  const capital = (text: string): boolean => /\p{Lu}/u.test(text.replace(opens, ''));
  return named.reduce((sum, { mentions }) => sum + mentions.filter(({ text }) => capital(text)).length, 0);
};

const MANY_TIMES = 4;

/**
 * The words used most, whatever article or number stands before them; with "the" where a third of the texts have it: the
 * label is not one text's "that interview" or "all 2,000 troops".
 */
const descriptionOf = (texts: string[]): string => {
  const bare = mostFrequent(texts.map((text): [string, number] => [withoutOpening(text).toLowerCase(), 1]));
  const written = texts.filter((text) => withoutOpening(text).toLowerCase() === bare);
  const definite = written.filter((text) => /^the /i.test(text));
  if (definite.length * 3 >= written.length) return `the ${withoutOpening(definite[0]!)}`;
  return mostFrequent(
    written.map((text): [string, number] => [opensLoosely.test(text) ? withoutOpening(text) : text, 1]),
  );
};

/** "That", "any" and numbers tell what one sentence means; an owner or "a" may stay. */
const opensLoosely = /^(?:th(?:at|is|ese|ose)|any|no|all|some|such|many|several|each|every|more|other|\d[\d,.]*) /i;
const opens =
  /^(?:the|an?|his|her|its|their|our|my|your|th(?:at|is|ese|ose)|any|no|all|some|such|many|several|each|every|more|other|\d[\d,.]*) /i;

const withoutOpening = (text: string): string => {
  let rest = text.replace(/\s+/g, ' ');
  while (opens.test(rest)) rest = rest.replace(opens, '');
  return rest;
};

const pronoun = /^(?:he|she|it|they|him|her|them|who|which|that)$/i;

/** A country goes by its own name, as the texts write it most often; where they only have its capital, as we write it. */
const countryName = (countries: Naming[]): string => {
  const named = countries.filter(({ label, identity }) => !identity.seats.some((seat) => seat.endsWith(label)));
  return named.length > 0
    ? mostFrequent(named.map(({ label, mentions }) => [label, mentions.length]))
    : countries[0]!.identity.country!;
};

/** A person goes by a full name; a body, a place or a thing by the name that the texts use most. */
const nameOf = (named: Naming[]): string => {
  if (named.some(({ type }) => type === 'person')) {
    const full = named.filter(({ label }) => label.includes(' '));
    return mostFrequent((full.length > 0 ? full : named).map(({ label, mentions }) => [label, mentions.length]));
  }
  const names = new Set(named.flatMap(({ identity }) => identity.names.map((words) => words.join(' '))));
  const used = named
    .flatMap(({ mentions }) => mentions.map(({ text }) => text.replace(/^[Tt]he /, '')))
    .filter((text) => names.has(text.toLowerCase()));
  return used.length > 0 ? mostFrequent(used.map((text) => [text, 1])) : named[0]!.label;
};

/** The value with the greatest weight; of equals the first. */
export const mostFrequent = <T>(weighted: [T, number][]): T => {
  const sums = new Map<T, number>();
  for (const [value, weight] of weighted) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
};
