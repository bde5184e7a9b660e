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

/** Family name → the country, or no country where it is several. */
const leadersIn = (namings: Naming[]): Map<string, string | null> => {
  const leaders = new Map<string, string | null>();
  for (const { identity } of namings) {
    if (!identity.leads) continue;
    for (const words of identity.names)
      for (const name of words) {
        const known = leaders.get(name);
        leaders.set(name, known === undefined || known === identity.leads ? identity.leads : null);
      }
  }
  return leaders;
};
