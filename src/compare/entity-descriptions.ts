import type { Groups, Naming } from './entity-groups.js';

/** What the namings already joined say of one thing. */
interface Topic {
  naming: Naming;
  modifiers: Set<string>;
}

/**
 * Joins descriptions across articles: a title to the one person of the event who bears it, else nouns of one meaning that
 * nothing tells apart. The most mentioned come first, so that a lone mention joins what the event is about.
 */
export const linkDescriptions = (namings: Naming[], groups: Groups): void => {
  const described = namings.filter(({ identity }) => identity.basis === 'description' && identity.nouns.length > 0);
  described.sort((a, b) => b.mentions.length - a.mentions.length);
  const bearers = bearersOf(namings, groups);
  const topics = new Map<string, Topic[]>();
  for (const naming of described) {
    const [noun] = naming.identity.nouns;
    const bearer = naming.type === 'person' ? bearers.get(noun!) : undefined;
    if (bearer) {
      if (bearer.size === 1) groups.join([...bearer][0]!, naming);
      continue;
    }
    const key = `${noun} ${isPeople(naming) ? naming.identity.plural : ''}`;
    const known = topics.get(key) ?? [];
    const topic = closest(known, naming);
    if (topic) {
      groups.join(topic.naming, naming);
      for (const word of naming.identity.modifiers) topic.modifiers.add(word);
    } else known.push({ naming, modifiers: new Set(naming.identity.modifiers) });
    topics.set(key, known);
  }
};

const isPeople = ({ type }: Naming): boolean => type === 'person' || type === 'group';

/** Everybody in the event who bears a title. */
const bearersOf = (namings: Naming[], groups: Groups): Map<string, Set<Naming>> => {
  const bearers = new Map<string, Set<Naming>>();
  for (const naming of namings)
    if (naming.identity.basis === 'name' && naming.type === 'person')
      for (const role of naming.identity.roles) {
        const known = bearers.get(role) ?? new Set();
        bearers.set(role, known.add(groups.find(naming)));
      }
  return bearers;
};

/** The one that shares most of what tells it apart; where either says nothing, the first, which is the most mentioned. */
const closest = (topics: Topic[], { identity }: Naming): Topic | undefined => {
  let best: Topic | undefined;
  let most = 0;
  for (const topic of topics.slice(0, MOST_TOPICS)) {
    const shared = identity.modifiers.filter((word) => topic.modifiers.has(word)).length;
    const open = !identity.modifiers.length || !topic.modifiers.size;
    const value = shared + (open ? 0.5 : 0);
    if (value > most) {
      best = topic;
      most = value;
    }
  }
  return best;
};

/** So many different things under one noun are enough to compare with. */
const MOST_TOPICS = 30;
