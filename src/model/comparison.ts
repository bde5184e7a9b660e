import type { AnnotatedArticle } from './annotated-article.js';
import type { Copy, OneText } from './copy.js';
import type { Decision } from './decision.js';
import type { DifferenceKind } from './difference-kind.js';
import type { Entity } from './entity.js';
import type { Voice } from './finding.js';
import type { Judgement } from './judgement.js';
import type { Reference } from './reference.js';
import type { Sourcing } from './sourcing.js';
import type { Place, PlacedSpan, TextSpan } from './span.js';
import type { ArticleKind, TextKind } from './text-kind.js';

export type { DifferenceKind } from './difference-kind.js';

export interface Difference {
  kind: DifferenceKind;
  /** Ids of the articles that differ, in the order of the detail. */
  articles: string[];
  detail: string;
}

/** Where in its article something stands: `lead` is the standfirst or the first paragraph; under four paragraphs none is the last. */
export type Position = 'headline' | 'lead' | 'body' | 'last-paragraph';

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
  /** Id of the text that other articles print too and in which it stands; null where it is the article's alone. */
  copy: string | null;
  position: Position;
  /** The phrases within it that no other article has in its sentence for the fact; absent from mentions that match faintly. */
  own?: TextSpan[];
}

/** Why an article in which no match was found may lack the fact for no reason of its own. */
export interface Caution {
  article: string;
  /**
   * `maybe-truncated`: the text may be cut off · `much-shorter`: it has less than half the words of each article that states
   * the fact · `dated-earlier`: it is dated before all of those that are dated · `before-the-day`: it is dated before a day
   * on which the fact is said to have happened.
   */
  reason: 'maybe-truncated' | 'much-shorter' | 'dated-earlier' | 'before-the-day';
}

/** One checkable statement found in two or more articles. */
export interface AlignedFact {
  id: string;
  label: string;
  relation: 'agree' | 'differ';
  differences: Difference[];
  mentions: FactMention[];
  /** Articles that state it in the words of one shared text only; to be counted as one statement. */
  oneText: OneText[];
  /** Ids of the articles in which no match was found. */
  notFoundIn: string[];
  /** What to know of those before reading anything into it. */
  cautions: Caution[];
  /** What a person decided on it; absent where nobody did. */
  decision?: Judgement;
}

/** Two places of one article that do not sit together. */
export interface WithinArticle {
  article: string;
  kind: 'headline-body' | 'self-conflict' | 'paraphrase-quotation';
  detail: string;
  spans: { in: Place; start: number; end: number }[];
}

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
  voices: readonly Voice[];
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

/** Articles of one kind; `kind` is null for news reports and for texts that show none. */
export interface KindGroup {
  kind: TextKind | null;
  /** What stands after “is marked as”; null with the kind. */
  title: string | null;
  /** Why its figures don't compare with a report's, as a sentence; null with the kind. */
  expects: string | null;
  articles: { article: string; certainty: ArticleKind['certainty'] | null; shownBy: string | null }[];
}

/** What a reader should know before setting these articles side by side. */
export interface Notice {
  code: 'different-kinds';
  /** The whole of it in plain words. */
  message: string;
  kinds: KindGroup[];
}

/** That texts were left out, and by which rule; `excerpted` in report/excerpts.ts makes it so. */
export interface Excerpts {
  /** Of an article's words at most this share is shown, its headline not counted. */
  mostShown: number;
  /** Words that may stand in a row in names, labels and details beside what is shown of the text. */
  longestRun: number;
  /** Stands in the texts for each character that is not shown, so that offsets hold. */
  filler: string;
  /** Words of each article, and of the reference, that are shown, the headline left aside. */
  articles: { article: string; words: number; shown: number }[];
}

/** The answer of `compare`: one event side by side. */
export interface Comparison {
  schemaVersion: 1;
  event: string;
  articles: AnnotatedArticle[];
  notices: Notice[];
  facts: AlignedFact[];
  /** Paragraphs that articles share but for edits. */
  copies: Copy[];
  /** Sentences for which no match was found in any other article, in the order of the articles. */
  onlyIn: (PlacedSpan & { article: string })[];
  withinArticle: WithinArticle[];
  entities: SharedEntity[];
  contrasts: ContrastSet[];
  sourcing: Sourcing;
  measures: Measure[];
  /** What became of the text that the articles were held against; null where none was given. It is no outlet: nothing else counts it. */
  reference: Reference | null;
  /** Decisions of people that were handed in and met neither a finding nor a fact. */
  unmetDecisions: Decision[];
  /** Absent where the texts are whole. */
  excerpts?: Excerpts;
  manifest: Manifest;
}
