import type { Judgement } from './judgement.js';
import type { Place, Span, TextSpan } from './span.js';

/** Whose words a span is: the outlet's own, credited to a source but worded by the outlet, or a source's own. */
export type Voice = 'outlet' | 'paraphrased' | 'quoted';

export type LoadedTermCategory =
  | 'contentious-label'
  | 'political-toponym'
  | 'legal-characterisation'
  | 'sensational-verb'
  | 'emotive-adjective'
  | 'one-sided-term'
  | 'unneeded-modifier'
  | 'euphemism'
  | 'dysphemism'
  | 'minimiser'
  | 'intensifier'
  | 'vouching-modifier'
  | 'metaphor-of-threat'
  | 'scare-quotes'
  | 'doubt-marker'
  | 'mind-reading'
  | 'presupposition'
  | 'editorialising';

export type HedgeCategory =
  | 'modal'
  | 'epistemic-verb'
  | 'likelihood'
  | 'approximator'
  | 'adaptor'
  | 'hearsay'
  | 'legal-hedge'
  | 'weasel'
  | 'condition';

export type BoosterCategory = 'certainty' | 'universal';

export type AgencyCategory = 'agentless-passive' | 'agent-in-passive' | 'intransitive-harm' | 'nominalisation';

export type Stance =
  | 'neutral'
  | 'distancing'
  | 'endorsing'
  | 'conceding'
  | 'insisting'
  | 'directing'
  | 'denying'
  | 'withholding'
  | 'attacking'
  | 'committing'
  | 'predicting'
  | 'believing';

export type SourceType =
  | 'named-person'
  | 'named-organization'
  | 'document'
  | 'unnamed-person'
  | 'unnamed-group'
  | 'impersonal';

export type SourceRole =
  | 'official'
  | 'party'
  | 'military'
  | 'police'
  | 'court'
  | 'company'
  | 'expert'
  | 'journalist'
  | 'advocate'
  | 'witness'
  | 'civilian'
  | 'other';

export type Naming = 'named' | 'role' | 'affiliation' | 'group' | 'bare' | 'impersonal';

/** How an unnamed source is presented; the dimensions are those of reference newsrooms' policies (docs/method.md). */
export interface Anonymity {
  naming: Naming;
  affiliation: string | null;
  /** People behind the expression as stated; `max` is null where no upper limit is stated. */
  count: { min: number; max: number | null };
  reasons: ('not-authorised' | 'safety' | 'sensitive-talks' | 'policy' | 'privacy' | 'other')[];
  basis: 'present' | 'document' | 'briefed' | 'position' | 'not-stated';
  /** Whether the text tells what the source has to gain: "who opposes the plan". */
  motive: 'stated' | 'not-stated';
  corroboration: 'other-source' | 'document' | 'none-stated';
  /** What the source is used for here. */
  content: 'fact' | 'opinion' | 'speculation' | 'attack';
  placement: 'headline' | 'lede' | 'body';
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

export interface LoadedTerm extends FindingBase {
  kind: 'loaded-term';
  category: LoadedTermCategory;
  /** `mentioned` where the sentence is about the word; `scare-quoted` where marks distance the outlet from it. */
  use: 'used' | 'mentioned' | 'scare-quoted';
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

export interface Attribution extends FindingBase {
  kind: 'attribution';
  cue: TextSpan | null;
  source: TextSpan | null;
  content: { spans: Span[]; text: string } | null;
  addressee: TextSpan | null;
  type: 'speech' | 'attitude' | 'act';
  form: 'direct' | 'indirect' | 'mixed';
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
export type FindingKind = Finding['kind'];
