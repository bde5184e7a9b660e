import type { Passage } from '../../model/document.js';
import type { EntityType } from '../../model/entity.js';
import type { Span } from '../../model/span.js';
import type { Phrase } from './phrase.js';
import { type Gender, givenNames, honorifics, leaderNouns, nounType, personNouns, singularOf } from './vocabulary.js';

/** A phrase with its place in the article. */
export interface Mention {
  phrase: Phrase;
  passage: Passage;
  /** Rank among all phrases of the article. */
  order: number;
  /** Rank of its sentence among all sentences of the article. */
  sentence: number;
  /** Rank of its sentence among those that the outlet tells: a quotation of several sentences stands in one. */
  line: number;
  /** Between quotation marks. */
  quoted: boolean;
  /** What it refers to, as far as it has been linked. */
  cluster: Cluster | null;
  /** Whose it is: "Ada Doe's plan", "her plan". */
  owner: Cluster | null;
  /** What it is said to say; null where it is no source. */
  said: Span[] | null;
  /** Says what something is called ("the fee is a scandal"): no other article's noun is found by it. */
  isLabel: boolean;
}

/** What somebody is called by office or relation. */
export interface Role {
  noun: string;
  modifiers: string[];
}

/** The mentions that were linked so far, and what they tell of the one they refer to. */
export interface Cluster {
  mentions: Mention[];
  type: EntityType | 'unknown';
  /** Only its use in the article told the type. */
  guessed: boolean;
  /** Names without titles, each list of words once. */
  names: string[][];
  /** Of the names: what tells a father from his son. */
  initials: string | null;
  suffix: string | null;
  /** Presented as somebody's son, wife or other relative: a bare family name means another first. */
  relative: boolean;
  roles: Role[];
  gender: Gender | null;
  plural: boolean;
  /** What tells it apart from others with the same noun. */
  modifiers: ReadonlySet<string>;
  /** The country that it is, or that it stands for. */
  country: string | null;
  /** Whose state it is: "his government". */
  owner: Cluster | null;
  /** A person or people without a name who were consulted. */
  unnamed: boolean;
}

const noWords: ReadonlySet<string> = new Set();

export const newCluster = (type: Cluster['type']): Cluster => ({
  mentions: [],
  type,
  guessed: false,
  names: [],
  initials: null,
  suffix: null,
  relative: false,
  roles: [],
  gender: null,
  plural: false,
  modifiers: noWords,
  country: null,
  owner: null,
  unnamed: false,
});

/** Links a mention to a cluster and adds what it shows: its name, its role, the gender it tells. */
export const addMention = (cluster: Cluster, mention: Mention): void => {
  const { phrase } = mention;
  mention.cluster = cluster;
  cluster.mentions.push(mention);
  if (phrase.form === 'pronoun') return;
  const { name } = phrase;
  if (!name) {
    cluster.modifiers = union(cluster.modifiers, phrase.narrowing);
    cluster.plural ||= phrase.plural;
    addRole(cluster, roleOf(phrase));
    cluster.gender ??= genderOfNoun(phrase.head);
    return;
  }
  if (!cluster.names.some((known) => isSame(known, name.essential))) cluster.names.push(name.essential);
  cluster.initials ??= name.initials;
  cluster.suffix ??= name.suffix;
  if (name.title) for (const role of rolesOf(name.title, name.titleModifiers, phrase)) addRole(cluster, role);
  cluster.gender ??= genderOfName(name.words, name.honorific, name.title);
};

/** Most clusters have one mention, whose words they share with it. */
const union = (a: ReadonlySet<string>, b: ReadonlySet<string>): ReadonlySet<string> => {
  if (a.size === 0) return b;
  return b.size === 0 ? a : new Set([...a, ...b]);
};

/** What the mentions, given in the order of the text, are linked to; each once, by its first mention. */
export const clustersIn = (mentions: Mention[]): Cluster[] => {
  const clusters = new Set<Cluster>();
  for (const { cluster } of mentions) if (cluster) clusters.add(cluster);
  return [...clusters];
};

/** Names are linked before what only describes, so that mentions come in no order. */
export const inTextOrder = ({ mentions }: Cluster): void => {
  if (mentions.length > 1) mentions.sort((a, b) => a.order - b.order);
};

const addRole = (cluster: Cluster, role: Role): void => {
  if (!cluster.roles.some(({ noun, modifiers }) => noun === role.noun && isSame(modifiers, role.modifiers)))
    cluster.roles.push(role);
};

const isSame = (a: string[], b: string[]): boolean => a.length === b.length && a.every((word, i) => word === b[i]);

/** "President Doe of France" is the French president, and whoever leads a country is its leader too. */
const rolesOf = (noun: string, titleModifiers: string[], { complements }: Phrase): Role[] => {
  const countries = [...titleModifiers, ...complements].filter((word) => word.startsWith('country:'));
  const modifiers = [...new Set([...titleModifiers, ...countries])];
  const leads = countries.length > 0 && (noun === 'minister' ? modifiers.includes('prime') : leaderNouns.has(noun));
  return [{ noun, modifiers }, ...(leads && noun !== 'leader' ? [{ noun: 'leader', modifiers: countries }] : [])];
};

export const roleOf = ({ head, narrowing }: Phrase): Role => ({ noun: head, modifiers: [...narrowing] });

const genderOf = (word: string, table: Map<string, string>): Gender | null => {
  const found = table.get(word);
  return found === 'masculine' || found === 'feminine' ? found : null;
};

const genderOfNoun = (noun: string): Gender | null => genderOf(noun, personNouns);

const genderOfName = (words: string[], honorific: string | null, title: string | null): Gender | null =>
  (honorific && genderOf(honorific, honorifics)) ||
  (title && genderOfNoun(title)) ||
  (words.length > 1 ? genderOf(words[0]!.toLowerCase(), givenNames) : null);

export const typeOfDescription = ({ noun, plural }: Phrase): EntityType =>
  nounType(noun, singularOf(noun).singular, plural);
