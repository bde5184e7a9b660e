import type { Anonymity, Attribution, SourceRole, SourceType, Stance } from './finding.js';
import type { PlacedSpan } from './span.js';

/** One who speaks in one article, with all that is credited to them there. Unnamed people stay within their article. */
export interface Speaker {
  /** Unique within the article. */
  id: string;
  /** Id of the article's entity; null where the text says too little of the speaker to know them again. */
  entity: string | null;
  /** Id of the entity that the articles share; null for whoever is not named. */
  shared: string | null;
  label: string;
  role: SourceRole;
  sourceType: SourceType;
  anonymous: boolean;
  /** All that the text states of an unnamed source, at whatever place; null for the named. */
  anonymity: Anonymity | null;
  /** Ids of the speech credited to them, in text order; what they declined to say included. */
  statements: string[];
  /** Of those, ids of the statements that report their silence. */
  withheld: string[];
  /** Words credited to them; words that several hold count for the innermost, so that each counts once. */
  quotedWords: number;
  paraphrasedWords: number;
}

/** What the speakers of one role say together. */
export interface RoleShare {
  role: SourceRole;
  /** Ids of the speakers. */
  speakers: string[];
  statements: number;
  quotedWords: number;
  paraphrasedWords: number;
}

/** A place at which somebody is accused or blamed. */
export interface Accusation extends PlacedSpan {
  /** Id of the accusing statement; null where the text says so without naming who accuses. */
  statement: string | null;
}

/** Somebody who is accused in an article, and what was found of theirs. */
export interface Accused {
  /** Id of the article's entity; null where they are spoken of once only. */
  entity: string | null;
  label: string;
  accusations: Accusation[];
  /** `asked` where all that is reported of theirs is that they gave no comment. */
  answer: 'statement' | 'asked' | 'none-found';
  /** Ids of their own statements, or of those of who speaks for them. */
  statements: string[];
}

export interface ArticleSourcing {
  article: string;
  /** In the order in which they first speak. */
  speakers: Speaker[];
  /** Ids of speech with nobody to credit it to: "reportedly", a quotation whose speaker is not named near it. */
  withoutSpeaker: string[];
  /** The role with most quoted words first. */
  roles: RoleShare[];
  /** Id of the speaker; silence is no speech. Null where nobody speaks. */
  first: string | null;
  last: string | null;
  /** People behind all unnamed sources; who may be one and the same counts once at the low end. */
  unnamedPeople: { min: number; max: number | null };
  accused: Accused[];
}

export interface PathStep {
  /** Id of the speaker of this article; null for nobody in particular. */
  speaker: string | null;
  label: string;
  sourceType: SourceType;
  anonymous: boolean;
  /** True where it is another outlet. */
  isReport: boolean;
}

/** The path by which statements reached an article: outlet ← another outlet ← its sources. */
export interface SourcePath {
  article: string;
  /** From the outlet outward; the last is the one who knows. */
  steps: PathStep[];
  /** Ids of what came along it. */
  statements: string[];
}

/** One first report on which several of the articles rest: one origin, not several. */
export interface Origin {
  id: string;
  label: string;
  /** Id of the article of this comparison whose outlet it is; null where that is none of them. */
  article: string | null;
  rests: { article: string; statements: string[] }[];
  /** Ids of the aligned facts that two or more articles have from it. */
  facts: string[];
}

/** A reporting verb as the outlet writes it, with where it does. */
export interface ReportingVerb {
  verb: string;
  stance: Stance;
  type: Attribution['type'];
  /** Ids of the attributions. */
  attributions: string[];
}

/** Which verbs each outlet gives one actor; only articles that give it one are listed. */
export interface ActorVerbs {
  /** Id of the shared entity. */
  entity: string;
  label: string;
  outlets: { article: string; verbs: ReportingVerb[] }[];
}

/** One aligned fact that several articles credit to one speaker, with the verb that each chose. */
export interface SameStatement {
  fact: string;
  /** Id of the shared entity who speaks. */
  entity: string;
  label: string;
  verbs: { article: string; attribution: string; verb: string; stance: Stance }[];
}

export type SourcingPartId = 'speakers' | 'unnamed' | 'paths' | 'verbs' | 'accused';

/** What a part of the sourcing shows and what it cannot tell. */
export interface SourcingPart {
  id: SourcingPartId;
  title: string;
  definition: string;
  limits: string;
}

/** Who says it, in which words, along which path (docs/method.md). */
export interface Sourcing {
  parts: SourcingPart[];
  articles: ArticleSourcing[];
  paths: SourcePath[];
  origins: Origin[];
  verbs: ActorVerbs[];
  sameStatements: SameStatement[];
}
