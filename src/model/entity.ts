import type { PlacedSpan } from './span.js';

export const entityTypes = ['person', 'organization', 'place', 'group', 'thing', 'event'] as const;
export type EntityType = (typeof entityTypes)[number];

/** What another article's mention must agree with to be the same. All words in lower case. */
export interface Identity {
  /** `unnamed`: a person or people consulted without a name, who are never linked across articles. */
  basis: 'name' | 'description' | 'unnamed';
  /** The forms of the name without titles, each as its words. */
  names: string[][];
  /** Of a person's names: initials in the middle ("hw") and a suffix ("jr"), which tell a father from his son. */
  initials: string | null;
  suffix: string | null;
  gender: 'masculine' | 'feminine' | null;
  /** Titles and descriptions of a named one: "president", of which "french" may be said. */
  roles: { noun: string; modifiers: string[] }[];
  /** Nouns it is described by, the most frequent first; nouns that news uses in turn for one thing are one. A crowd is
   * also the people it is made of. */
  nouns: string[];
  /** What tells it apart from others with the same noun; countries and their adjectives as `country:Name`. */
  modifiers: string[];
  /** Names of those whose it is: "carter" of "Jimmy Carter's decision"; countries as `country:Name`. */
  owners: string[];
  /** Most often described by its noun alone: "the border", once "the southern border". */
  bare: boolean;
  /** Without an article and in the singular wherever it stands: "attention", "effect". */
  vague: boolean;
  plural: boolean;
  /** Somewhere taken as known: "the harbor plan", "this plan". */
  definite: boolean;
  /** The country that it is or stands for. */
  country: string | null;
  /** The country that a person leads, as far as this article tells. */
  leads: string | null;
  /** Family names of those whose government it is, where this article does not tell their country: "the Doe administration". */
  ledBy: string[];
  /** Of a country the mentions that name it by its capital or a house of government: "Tel Aviv", "the Kremlin". */
  seats: string[];
}

/** One person, group, place or thing of an article, with every span that refers to it. */
export interface Entity {
  id: string;
  label: string;
  type: EntityType;
  mentions: PlacedSpan[];
}

/** Inside the pipeline only: an entity with what links it to other articles' entities. */
export interface IdentifiedEntity extends Entity {
  identity: Identity;
}
