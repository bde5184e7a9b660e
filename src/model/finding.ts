import type { Judgement } from './judgement.js';
import type { Place, Span, TextSpan } from './span.js';

/** Whose words a span is: the outlet's own, credited to a source but worded by the outlet, or a source's own. */
export const voices = ['outlet', 'paraphrased', 'quoted'] as const;
export type Voice = (typeof voices)[number];

export const loadedTermCategories = [
  'contentious-label',
  'political-toponym',
  'legal-characterisation',
  'sensational-verb',
  'emotive-adjective',
  'one-sided-term',
  'unneeded-modifier',
  'euphemism',
  'dysphemism',
  'minimiser',
  'intensifier',
  'vouching-modifier',
  'metaphor-of-threat',
  'scare-quotes',
  'doubt-marker',
  'mind-reading',
  'presupposition',
  'editorialising',
] as const;
export type LoadedTermCategory = (typeof loadedTermCategories)[number];

export const hedgeCategories = [
  'modal',
  'epistemic-verb',
  'likelihood',
  'approximator',
  'adaptor',
  'hearsay',
  'legal-hedge',
  'weasel',
  'condition',
] as const;
export type HedgeCategory = (typeof hedgeCategories)[number];

export const boosterCategories = ['certainty', 'universal'] as const;
export type BoosterCategory = (typeof boosterCategories)[number];

export const agencyCategories = [
  'agentless-passive',
  'agent-in-passive',
  'intransitive-harm',
  'nominalisation',
] as const;
export type AgencyCategory = (typeof agencyCategories)[number];

export const stances = [
  'neutral',
  'distancing',
  'endorsing',
  'conceding',
  'insisting',
  'directing',
  'denying',
  'withholding',
  'attacking',
  'committing',
  'predicting',
  'believing',
] as const;
export type Stance = (typeof stances)[number];

export const sourceTypes = [
  'named-person',
  'named-organization',
  'document',
  'unnamed-person',
  'unnamed-group',
  'impersonal',
] as const;
export type SourceType = (typeof sourceTypes)[number];

export const sourceRoles = [
  'official',
  'party',
  'military',
  'police',
  'court',
  'company',
  'expert',
  'journalist',
  'advocate',
  'witness',
  'civilian',
  'other',
] as const;
export type SourceRole = (typeof sourceRoles)[number];

export const namings = ['named', 'role', 'affiliation', 'group', 'bare', 'impersonal'] as const;
export type Naming = (typeof namings)[number];

export const anonymityReasons = ['not-authorised', 'safety', 'sensitive-talks', 'policy', 'privacy', 'other'] as const;
export const anonymityBases = ['present', 'document', 'briefed', 'position', 'not-stated'] as const;
export const corroborations = ['other-source', 'document', 'none-stated'] as const;
export const anonymousContents = ['fact', 'opinion', 'speculation', 'attack'] as const;
export const placements = ['headline', 'lede', 'body'] as const;

/** How an unnamed source is presented; the dimensions are those of reference newsrooms' policies (docs/method.md). */
export interface Anonymity {
  naming: Naming;
  affiliation: string | null;
  /** People behind the expression as stated; `max` is null where no upper limit is stated. */
  count: { min: number; max: number | null };
  reasons: (typeof anonymityReasons)[number][];
  basis: (typeof anonymityBases)[number];
  /** Whether the text tells what the source has to gain: "who opposes the plan". */
  motive: 'stated' | 'not-stated';
  corroboration: (typeof corroborations)[number];
  /** What the source is used for here. */
  content: (typeof anonymousContents)[number];
  placement: (typeof placements)[number];
  /** True where the article credits nothing to anybody else. */
  onlySource: boolean;
  /** The words that state a dimension, in the same text as the attribution. */
  evidence: AnonymityEvidence[];
}

export interface AnonymityEvidence extends TextSpan {
  dimension: 'reasons' | 'basis' | 'motive' | 'corroboration';
}

interface FindingBase extends TextSpan {
  id: string;
  in: Place;
  voice: Voice;
  /** What a person decided on it; absent where nobody did. */
  decision?: Judgement;
}

export const uses = ['used', 'mentioned', 'scare-quoted'] as const;

export interface LoadedTerm extends FindingBase {
  kind: 'loaded-term';
  category: LoadedTermCategory;
  /** `mentioned` where the sentence is about the word; `scare-quoted` where marks distance the outlet from it. */
  use: (typeof uses)[number];
  /** `list/file#entry`, for example `loaded/sensational-verbs#slam`. */
  entry: string;
  alternatives: string[];
  why: string;
  authority: string[];
  disputed: string | null;
  /** By whose choice it was switched off; null where it counts. */
  suppressed: string | null;
}

export interface Hedge extends FindingBase {
  kind: 'hedge';
  category: HedgeCategory;
  entry: string;
  /** By whose choice it was switched off; null where it counts. */
  suppressed: string | null;
}

export interface Booster extends FindingBase {
  kind: 'booster';
  category: BoosterCategory;
  entry: string;
  /** By whose choice it was switched off; null where it counts. */
  suppressed: string | null;
}

export const attributionTypes = ['speech', 'attitude', 'act'] as const;
export const attributionForms = ['direct', 'indirect', 'mixed'] as const;

export interface Attribution extends FindingBase {
  kind: 'attribution';
  cue: TextSpan | null;
  source: TextSpan | null;
  content: { spans: Span[]; text: string } | null;
  addressee: TextSpan | null;
  type: (typeof attributionTypes)[number];
  form: (typeof attributionForms)[number];
  stance: Stance;
  sourceType: SourceType;
  sourceRole: SourceRole;
  anonymous: boolean;
  anonymity: Anonymity | null;
  /** Id of the entity who speaks. */
  speaker: string | null;
  /** Id of the attribution through which this one reached the article. */
  via: string | null;
}

export interface Agency extends FindingBase {
  kind: 'agency';
  category: AgencyCategory;
}

export type Finding = LoadedTerm | Hedge | Booster | Attribution | Agency;
export const findingKinds = ['loaded-term', 'hedge', 'booster', 'attribution', 'agency'] as const;
export type FindingKind = (typeof findingKinds)[number];
