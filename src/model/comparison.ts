import type { AnnotatedArticle } from './annotated-article.js';
import type { DifferenceKind } from './difference-kind.js';
import type { Entity } from './entity.js';
import type { Voice } from './finding.js';
import type { Reference } from './reference.js';
import type { Sourcing } from './sourcing.js';
import type { Place, PlacedSpan } from './span.js';

export type { DifferenceKind } from './difference-kind.js';

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

export interface SharedEntity extends Omit<Entity, 'mentions'> {
  mentions: (PlacedSpan & { article: string })[];
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
  sourcing: Sourcing;
  measures: Measure[];
  /** What became of the text that the articles were held against; null where none was given. It is no outlet: nothing else counts it. */
  reference: Reference | null;
  manifest: Manifest;
}
