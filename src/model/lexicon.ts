import type { PartOfSpeech } from './part-of-speech.js';
import type { TextKind, TextKindData } from './text-kind.js';

export const lexiconKinds = [
  'loaded',
  'hedges',
  'boosters',
  'cues',
  'sources',
  'contrasts',
  'harm-verbs',
  /** Words that are no finding but decide about one: courts and charges, "the term", introductions of a name. */
  'context',
] as const;

/** Which annotator a list serves. */
export type LexiconKind = (typeof lexiconKinds)[number];

/**
 * How the words of a form match the text.
 * - `lemma`: the last verb or noun of the form in all its inflections (the first, in a phrasal verb)
 * - `exact`: the words as they stand, any case
 * - `case`: the words as they stand, with their case
 */
export type MatchMode = 'lemma' | 'exact' | 'case';

/** One form of an entry as the program matches it: the lower-case words of one surface form. */
export interface CompiledPattern {
  /** Normalised token texts, in order. */
  words: string[];
  /** Index of the entry in the compiled lexicon. */
  entry: number;
  /** Part of speech that the head token must have, where the entry asks for it. */
  pos?: PartOfSpeech[];
  /** Where case matters: the words with their case. */
  cased?: string[];
  /** Index of the word that `pos` speaks of. */
  head: number;
  /** The entry's alternatives in the same inflection (slammed → criticised), where that differs from the entry's own. */
  alternatives?: string[];
}

export interface CompiledEntry {
  /** `loaded/sensational-verbs#slam` */
  id: string;
  kind: LexiconKind;
  category: string;
  why: string;
  /** Plainer words, the best first; `(omit)` where the sentence loses nothing without the word. Empty: none agreed. */
  alternatives: string[];
  authority: string[];
  disputed: string | null;
  /** Words that, when near, mean another sense: see docs/lexicons.md. */
  unless: CompiledCondition[];
  /** Groups of words: of every group at least one must be near. */
  only: CompiledCondition[][];
  /** Name of the rule that finds it, where no form does (scare quotes); null for words. */
  rule: string | null;
  /** Fields that only one kind of list has (stance, type, role, …), as the list gives them. */
  properties: Record<string, string | number | boolean | string[]>;
}

/**
 * A condition on the words around a match, all within its sentence: directly before or after it, at most five words away,
 * or anywhere.
 */
export interface CompiledCondition {
  where: ConditionPlace;
  /** Each a sequence of normalised words; `migra*` is any word that begins so, `NOUN` any word with that tag. */
  words: string[][];
}

/** Where words stand that decide about a match: see docs/lexicons.md. */
export const conditionPlaces = ['before', 'after', 'nearBefore', 'nearAfter', 'sentence'] as const;
export type ConditionPlace = (typeof conditionPlaces)[number];

export interface LexiconVersion {
  id: string;
  version: string;
  sha256: string;
}

export interface Definition {
  title: string;
  definition: string;
  limits: string;
}

/** What finds the entries of all lists, made at build time. */
export interface CompiledEntries {
  entries: CompiledEntry[];
  patterns: CompiledPattern[];
}

/** All else that the lists hold, made at build time: little beside their entries, and all that whoever matches none needs. */
export interface CompiledLexicons {
  versions: LexiconVersion[];
  /** Titles, definitions and limits of annotators and measures, by id. */
  definitions: Record<string, Definition>;
  /** Words that news English uses for one another, and words too common to align by: `lexicons/word-families.yaml`. */
  wordFamilies: { emptyWords: string[]; apart: string[][]; families: string[][] };
  /** Closed classes of English words that the reading stage needs, by name: `lexicons/language.yaml`. */
  language: Record<string, string[]>;
  /** Words by which ingest tells the parts of a page apart, by name: `lexicons/structure.yaml`. */
  structure: Record<string, string[]>;
  textKinds: Record<TextKind, TextKindData>;
  naming: NamingLists;
}

/** A country with what stands for it, by name. */
export interface Country {
  name: string;
  also: string[];
  adjectives: string[];
  people: string[];
  /** The capital, and houses that stand for the government. */
  seats: string[];
}

/** What the naming stage knows about names and nouns: `lexicons/naming.yaml`, whose comments say what each list holds. */
export interface NamingLists extends Record<NamingWords, string[]> {
  countries: Country[];
  honorifics: Record<Gendered, string[]>;
  'person-nouns': Record<Gendered, string[]>;
  'given-names': Record<'masculine' | 'feminine', string[]>;
  /** Plural to singular, from `lexicons/morphology.yaml`. */
  'irregular-plurals': Record<string, string>;
  'same-thing': string[][];
  'same-title': string[][];
  'same-name': string[][];
  /** A country's name that another place bears; words that tell which of them is meant. */
  namesakes: { name: string; place: string[]; country: string[] }[];
  /** The last part of compounds that it may stand for, to these compounds. */
  compounds: Record<string, string[]>;
  'stand-ins': Record<'organization' | 'media' | 'country' | 'place', string[]>;
  nicknames: string[][];
}

export type NamingWords =
  | 'other-demonyms'
  | 'places'
  | 'organizations'
  | 'organization-words'
  | 'organization-openers'
  | 'document-openers'
  | 'organization-tails'
  | 'place-words'
  | 'event-words'
  | 'titles'
  | 'title-modifiers'
  | 'group-nouns'
  | 'organization-nouns'
  | 'place-nouns'
  | 'event-nouns'
  | 'general-source-nouns'
  | 'months'
  | 'days'
  | 'particles'
  | 'generations'
  | 'degrees'
  | 'place-openers'
  | 'organization-starts'
  | 'departments'
  | 'relatives'
  | 'quantities'
  | 'member-nouns'
  | 'any-kind'
  | 'named-by-kind'
  | 'family-name-first'
  | 'compound-endings'
  | 'never-names'
  | 'describing'
  | 'personal-institutions'
  | 'state-nouns'
  | 'naming-verbs'
  | 'crowds'
  | 'collections'
  | 'unspecific'
  | 'bare-otherwise'
  | 'leader-nouns'
  | 'time-nouns';

export type Gendered = 'masculine' | 'feminine' | 'either';
