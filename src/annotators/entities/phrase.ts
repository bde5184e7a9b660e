import type { Place, Span } from '../../model/span.js';

export type Determiner = 'definite' | 'demonstrative' | 'possessive' | 'indefinite' | 'number' | 'none';

/** A proper name taken apart: "former French President Emmanuel Macron" is name, role and what describes the role. */
export interface ProperName {
  /** The words of the name without titles, as written. */
  words: string[];
  /** The words in lower case, without suffixes and initials in the middle: "Walter R. Dunmore Jr." is walter dunmore. */
  essential: string[];
  /** Initials in the middle and a suffix, which tell a father from his son: "hw", "jr"; null where the name has none. */
  initials: string | null;
  suffix: string | null;
  /** The name as the lists write it. */
  listed: string;
  /** The noun of the title before it, singular: "president"; `null` without one. */
  title: string | null;
  /** Words that describe the title, as `modifiers` of a phrase. */
  titleModifiers: string[];
  honorific: string | null;
}

/** A noun phrase: something that may refer. Offsets and token indices count within its passage. */
export interface Phrase extends Span {
  in: Place;
  text: string;
  form: 'name' | 'description' | 'pronoun';
  /** Index of the passage's sentence. */
  sentence: number;
  /** Half-open range of tokens. */
  first: number;
  endToken: number;
  /** The last noun, lower case, singular. For a pronoun the pronoun. */
  head: string;
  /** The last noun as it stands, lower case. */
  noun: string;
  plural: boolean;
  /** Two that are taken as known: "the two leaders", "both countries". */
  dual: boolean;
  determiner: Determiner;
  /** Nouns, names and adjectives that narrow the head, lower case; countries and their adjectives as `country:Name`. */
  modifiers: string[];
  /** As modifiers, from the phrase that follows: "the president of France". */
  complements: string[];
  /** Of both, in a description: whatever tells it apart from others with its noun. */
  narrowing: ReadonlySet<string>;
  possessor: Phrase | null;
  name: ProperName | null;
  /** Before the sentence's first verb, or directly before a verb. */
  subject: boolean;
  /** After "in", "at", "to" and their like. */
  locative: boolean;
}
