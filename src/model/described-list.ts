import type { ConditionPlace, LexiconKind, MatchMode } from './lexicon.js';
import type { PartOfSpeech } from './part-of-speech.js';

/** A list as people read it: every entry with its reasons, its defaults filled in. */
export interface DescribedList {
  id: string;
  kind: LexiconKind;
  version: string;
  title: string;
  description: string;
  entries: DescribedEntry[];
}

export interface DescribedEntry {
  /** `loaded/labels#terrorist` */
  id: string;
  kind: LexiconKind;
  category: string | null;
  /** Empty where a rule finds it. */
  forms: string[];
  rule: string | null;
  match: MatchMode;
  pos: PartOfSpeech[];
  why: string;
  /** Plainer words; `none agreed`, or `omit` where the sentence loses nothing without it; null where the kind asks for none. */
  alternatives: string[] | 'none agreed' | 'omit' | null;
  sources: DescribedSource[];
  disputed: string | null;
  unless: DescribedCondition | null;
  /** Of each, one must be met. */
  only: DescribedCondition[];
  examples: string[];
  counterExamples: string[];
}

export interface DescribedSource {
  title: string;
  publisher: string | null;
  year: number | null;
  url: string | null;
  note: string | null;
}

/** Words near a match, by where they stand. */
export type DescribedCondition = Partial<Record<ConditionPlace, string[]>>;

/** What a name or a word stands for in the lists. */
export type LookUp =
  | { found: 'list'; list: DescribedList }
  /** Those that the words would be flagged by, and those with a phrase in which they stand. */
  | { found: 'entries'; entries: DescribedEntry[]; within: DescribedEntry[] }
  /** The nearest names and words, the most likely first, each with the entries that have it. */
  | { found: 'nothing'; near: { name: string; entries: string[] }[] };
