import type { Manifest } from './comparison.js';
import type { FindingKind, Voice } from './finding.js';
import type { MarkPart } from './mark.js';
import type { Place, Span, TextSpan } from './span.js';

/** A share or F1, 0 to 1, with its 95% interval. */
export interface EvaluatedFigure {
  /** Null where there is nothing to take a share of. */
  value: number | null;
  /** By a bootstrap of documents, of shares with Wilson’s where that is wider; null where there are fewer than ten documents, or nothing varies. */
  low: number | null;
  high: number | null;
}

export interface MatchScore {
  /** Pairs of one finding and one mark. */
  matched: number;
  precision: EvaluatedFigure;
  recall: EvaluatedFigure;
  f1: EvaluatedFigure;
}

/** The program against one person, for a kind, a category of it, or a part of its attributions. */
export interface Score {
  kind: FindingKind;
  category: string | null;
  part: MarkPart | null;
  /** Spans that the program found. */
  found: number;
  /** Spans that the person marked. */
  marked: number;
  /** Same limits. */
  exact: MatchScore;
  /** At least one character in common. */
  overlapping: MatchScore;
}

/** A property of findings that match a mark, beside what the person gave for it. */
export interface PropertyAgreement {
  kind: FindingKind;
  /** Share of the matched pairs in which both have the same value. */
  same: EvaluatedFigure;
  pairs: { person: string; tool: string; count: number }[];
}

export interface PersonEvaluation {
  coder: string;
  documents: number;
  /** Kinds that this person marked; the others are not scored. */
  kinds: FindingKind[];
  notScored: FindingKind[];
  scores: Score[];
  /** Whether sources are unnamed, of matched attributions; null where the annotation does not tell. */
  anonymous: PropertyAgreement | null;
  /** Whose words, of matched findings by kind; without the kinds of which the annotation does not tell. */
  voice: PropertyAgreement[];
}

/** Krippendorff's alpha of one kind. */
export interface CoderAgreement {
  /** People among themselves, or the program and one of them. */
  among: 'people' | 'tool-and-person';
  coders: string[];
  kind: FindingKind;
  /** `sentence`: does a finding of the kind begin in it, nominal; `span`: u-alpha over characters, marked or not. */
  unit: 'sentence' | 'span';
  documents: number;
  /** Sentences, or texts, that two coders have read. */
  units: number;
  alpha: EvaluatedFigure;
  /** Why there is no alpha, and what is needed; null where there is one. */
  lack: string | null;
}

export interface DisagreedMark extends TextSpan {
  category: string | null;
  voice: Voice | null;
  /** The same limits, counted in code points as tables have them. */
  codePoints: Span;
}

/** A span on which the program and a person differ, with its sentence. */
export interface Disagreement {
  coder: string;
  article: string;
  in: Place;
  kind: FindingKind;
  /** `missed`: only the person marked it; `extra`: only the program did. */
  what: 'missed' | 'extra' | 'other-category' | 'other-span';
  person: DisagreedMark | null;
  tool: DisagreedMark | null;
  sentence: TextSpan;
}

/** The answer of `evaluate`. */
export interface Evaluation {
  schemaVersion: 1;
  people: PersonEvaluation[];
  agreement: CoderAgreement[];
  disagreements: Disagreement[];
  /** Ids of articles that were given and that nobody annotated: they are not scored. */
  notAnnotated: string[];
  manifest: Manifest & { gold: { name: string; sha256: string; format: GoldFormat }[] };
}

export const goldFormats = ['jsonl', 'brat', 'webanno', 'csv'] as const;
export type GoldFormat = (typeof goldFormats)[number];
