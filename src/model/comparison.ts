import type { AnnotatedArticle } from './annotated-article.js';
import type { Entity } from './entity.js';
import type { Voice } from './finding.js';
import type { Sourcing } from './sourcing.js';
import type { Place, PlacedSpan } from './span.js';

export type DifferenceKind =
  | 'naming'
  | 'verb'
  | 'modifier'
  | 'agency'
  | 'number'
  | 'date'
  | 'name-spelling'
  | 'quotation'
  | 'modality'
  | 'polarity'
  | 'status'
  | 'certainty'
  | 'origin';

export interface Difference {
  kind: DifferenceKind;
  /** Ids of the articles that differ, in the order of the detail. */
  articles: string[];
  detail: string;
}

/** One clause of one article that states the fact. */
export interface FactMention extends PlacedSpan {
  article: string;
  status: 'asserted' | 'attributed' | 'attributed-unnamed';
  certainty: 'plain' | 'hedged' | 'boosted';
  polarity: 'affirmed' | 'denied';
  /** The outlet itself casts doubt on it. */
  challenged: boolean;
  /** Id of the attribution that vouches for it, of this article's findings. */
  attribution: string | null;
  /** How well it matches the other mentions, 0 to 1. */
  score: number;
}

/** One checkable statement found in two or more articles. */
export interface AlignedFact {
  id: string;
  label: string;
  relation: 'agree' | 'differ';
  differences: Difference[];
  mentions: FactMention[];
  /** Ids of the articles in which no match was found. */
  notFoundIn: string[];
}

/** Two places of one article that do not sit together. */
export interface WithinArticle {
  article: string;
  kind: 'headline-body' | 'self-conflict' | 'paraphrase-quotation';
  detail: string;
  spans: { in: Place; start: number; end: number }[];
}

/** Where readers meet something: the first paragraph (or standfirst) is the lead, the last one the end. */
export type Position = 'headline' | 'lead' | 'body' | 'end';

/** The words by which an article names something, in whose voice and where. */
export interface NamingMention extends PlacedSpan {
  article: string;
  voice: Voice;
  position: Position;
}

export interface SharedEntity extends Omit<Entity, 'mentions'> {
  mentions: NamingMention[];
  /** Of a country the forms that name it by its capital or a house of its government: "Tel Aviv", "the Kremlin". */
  seats: string[];
}

/** A word of a contrast set, as it is first written, with every place where an article chose it. */
export interface ContrastWord {
  word: string;
  mentions: NamingMention[];
}

/** Words that different sides use for one thing, of which the articles did not choose the same. */
export interface ContrastSet {
  /** `list/file#entry`, for example `contrasts/conflict#person-held`. */
  entry: string;
  why: string;
  authority: string[];
  disputed: string | null;
  words: ContrastWord[];
  /** Ids of the entities that several of these words name. */
  entities: string[];
}

export interface MeasureValue {
  article: string;
  count: number;
  /** Words in the counted voices. */
  denominator: number;
  /** Per 1,000 words in the counted voices; null where those are fewer than 1,000. */
  rate: number | null;
  /** 95% interval of the rate; null with it. */
  low: number | null;
  high: number | null;
}

export interface Measure {
  id: string;
  title: string;
  definition: string;
  limits: string;
  voices: Voice[];
  values: MeasureValue[];
}

/** Everything that made the report, by version and hash; base names only, never paths. */
export interface Manifest {
  tool: 'framewise';
  version: string;
  lexicons: { id: string; version: string; sha256: string }[];
  inputs: { name: string; sha256: string }[];
  options: Record<string, string | number | boolean | null>;
}

/** The answer of `compare`: one event side by side. */
export interface Comparison {
  schemaVersion: 1;
  event: string;
  articles: AnnotatedArticle[];
  facts: AlignedFact[];
  withinArticle: WithinArticle[];
  entities: SharedEntity[];
  contrasts: ContrastSet[];
  sourcing: Sourcing;
  measures: Measure[];
  manifest: Manifest;
}
