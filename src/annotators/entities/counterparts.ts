import { addMention, type Cluster, clustersIn, type Mention, type Role } from './cluster.js';
import { leaderNouns } from './vocabulary.js';

/**
 * "Her French counterpart": the one person of the article who holds for that country what the owner of the phrase holds for
 * another. Of somebody who leads a country it is the leader.
 */
export const linkCounterparts = (mentions: Mention[]): void => {
  const asked = mentions.filter(({ phrase }) => phrase.head === 'counterpart' && !phrase.plural);
  if (asked.length === 0) return;
  const people = clustersIn(mentions).filter(({ type, names }) => type === 'person' && names.length > 0);
  for (const mention of asked) {
    const { cluster, owner, phrase } = mention;
    const country = phrase.modifiers.find((word) => word.startsWith('country:'));
    if (!country || !owner || !cluster || cluster.names.length > 0) continue;
    const alike = people.filter((person) => person !== owner && areCounterparts(owner, person, country));
    if (alike.length !== 1) continue;
    cluster.mentions = cluster.mentions.filter((other) => other !== mention);
    addMention(alike[0]!, mention);
  }
};

const areCounterparts = (owner: Cluster, person: Cluster, country: string): boolean =>
  person.roles.some((role) => role.modifiers.includes(country) && owner.roles.some((own) => isSameOffice(own, role)));

/** A foreign minister meets a foreign minister, and a prime minister a president: both lead a country. */
const isSameOffice = (a: Role, b: Role): boolean =>
  (leads(a) && leads(b)) || (a.noun === b.noun && portfolioOf(a) === portfolioOf(b));

const leads = (role: Role): boolean =>
  leaderNouns.has(role.noun) && (role.noun !== 'minister' || portfolioOf(role) === 'prime');

const portfolioOf = ({ modifiers }: Role): string =>
  modifiers
    .filter((word) => !word.startsWith('country:'))
    .sort()
    .join(' ');
