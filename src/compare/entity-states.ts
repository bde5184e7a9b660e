import type { Groups, Naming } from './entity-groups.js';

/**
 * Joins "the Doe administration" and "his country" to the country that Doe leads, where another article says which that
 * is. A name that two countries' leaders bear tells nothing.
 */
export const linkStates = (namings: Naming[], groups: Groups): void => {
  const countries = countriesByName(namings);
  const leaders = leadersIn(namings);
  for (const naming of namings) {
    if (naming.identity.country) continue;
    const led = new Set(naming.identity.ledBy.flatMap((name) => leaders.get(name) ?? []));
    const country = led.size === 1 ? countries.get([...led][0]!) : undefined;
    if (country) groups.join(country, naming);
  }
};

const countriesByName = (namings: Naming[]): Map<string, Naming> => {
  const countries = new Map<string, Naming>();
  for (const naming of namings)
    if (naming.identity.country && !countries.has(naming.identity.country))
      countries.set(naming.identity.country, naming);
  return countries;
};

/** Names → the country; where articles differ, the one that nobody else is said to lead. */
const leadersIn = (namings: Naming[]): Map<string, string> => {
  const told = new Map<string, Set<string>>();
  for (const { identity } of namings)
    if (identity.leads)
      for (const name of identity.names.flat()) told.set(name, (told.get(name) ?? new Set()).add(identity.leads));
  const settled = [...told].filter(([, countries]) => countries.size === 1);
  const taken = new Set(settled.flatMap(([, countries]) => [...countries]));
  const leaders = new Map(settled.map(([name, countries]) => [name, [...countries][0]!]));
  for (const [name, countries] of told) {
    const free = [...countries].filter((country) => !taken.has(country));
    if (countries.size > 1 && free.length === 1) leaders.set(name, free[0]!);
  }
  return leaders;
};
