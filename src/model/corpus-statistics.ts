import type { AnalystManifest } from './corpus.js';
import type { Voice } from './finding.js';

/** A 95% interval; null where there is too little for one. */
export interface Bounds {
  low: number;
  high: number;
}

/** What a statistic lacks: "needs 10 events, there are 4". */
export interface Lack {
  what: string;
  have: number;
  need: number;
}

/** One of the groups that are compared, in the order of their names: never of their figures. */
export interface Group {
  name: string;
  articles: number;
  words: Record<Voice, number>;
  /** Events, or articles without one, in which it has an article. */
  units: number;
}

export interface GroupRate {
  group: string;
  count: number;
  /** Words in the counted voice. */
  denominator: number;
  /** Per 1,000 words; null with the lack. */
  rate: number | null;
  interval: Bounds | null;
  /** Of the rate, else of its interval. */
  lack: Lack | null;
  /** Only where people counted the measure in a sample. */
  corrected?: CorrectedGroupRate;
}

/** A rate as people would have counted it, by what they counted in a sample (design-based supervised learning). */
export interface CorrectedGroupRate {
  /** Articles of the group that people counted. */
  coded: number;
  /** Per 1,000 words, those of the program; null with the lack. */
  rate: number | null;
  interval: Bounds | null;
  lack: Lack | null;
}

export interface RateDifference {
  group: string;
  other: string;
  /** First rate minus second, per 1,000 words. */
  difference: number;
  interval: Bounds | null;
  /** First rate divided by second: the effect size; null where the second is 0. */
  ratio: number | null;
  ratioInterval: Bounds | null;
  /** Permutation within events, documents exchanged; null with the lack. */
  p: number | null;
  /** Over all tests of the table. */
  benjaminiHochberg: number | null;
  bonferroni: number | null;
  lack: Lack | null;
  /** The lists and entries without which the difference changes most. */
  without: Dependence[];
  /** First corrected rate minus second; only where both groups have one with an interval. */
  corrected?: { difference: number; interval: Bounds };
}

/** What becomes of a difference without one list or one entry. */
export interface Dependence {
  part: string;
  kind: 'list' | 'entry';
  /** Of all counts of both groups, 0 to 1. */
  share: number;
  difference: number;
  /** The difference is gone or on the other side. */
  turns: boolean;
}

export interface MeasureRates {
  measure: string;
  title: string;
  definition: string;
  limits: string;
  voice: Voice | 'all';
  /** Only where people counted it in a sample. */
  coded?: CodedMeasure;
  rates: GroupRate[];
  differences: RateDifference[];
}

/** How far people counted a measure, in articles. */
export interface CodedMeasure {
  articles: number;
  /** Counted by two people or more, and of these with the same count. */
  twice: number;
  same: number;
}

/** The sample that people coded. */
export interface CodedSampleSummary {
  /** Fields that made its strata. */
  by: string;
  seed: string;
  coders: number;
  articles: number;
  /** In the order of the sheet; only questions that somebody answered. */
  frames: FrameAnswers[];
}

/** How people answered one question on a frame: a coder's judgement, which the program does not make. */
export interface FrameAnswers {
  /** Column of the sheet. */
  column: string;
  title: string;
  question: string;
  /** Articles in which somebody answered it, and answers with yes of all. */
  articles: number;
  yes: number;
  answers: number;
  /** Articles in which two people or more answered it. */
  twice: number;
  /** Krippendorff's alpha, nominal, the article being the unit, with the interval of a bootstrap of articles; null where `lack` says why. */
  alpha: number | null;
  interval: Bounds | null;
  lack: Lack | null;
}

/** A word, phrase or choice that sets one group apart from all others together. */
export interface KeyItem {
  item: string;
  count: number;
  otherCount: number;
  /** Documents of the group, and of the others, that have it. */
  documents: number;
  otherDocuments: number;
  /** Deviation of proportions, normalised, over the documents of the group: 0 even, 1 in few. */
  dispersion: number | null;
  /** Two-term (Rayson & Garside 2000). */
  logLikelihood: number;
  logRatio: number;
  /** Informative Dirichlet prior (Monroe et al. 2008). */
  logOdds: number;
  z: number;
  /** Welch's t test over documents; null with too few documents. */
  p: number | null;
  benjaminiHochberg: number | null;
  bonferroni: number | null;
}

export interface GroupKeyness {
  group: string;
  /** Occurrences of all items, and of those in the other groups. */
  size: number;
  otherSize: number;
  /** Items that were frequent enough to be tested. */
  tested: number;
  items: KeyItem[];
  lack: Lack | null;
}

export interface Keyness {
  /** Within what: all words of a voice, phrases, loaded terms, namings of one entity, reporting verbs. */
  within: string;
  /** Pseudo-counts of the prior for all items together. */
  priorAll: number;
  groups: GroupKeyness[];
}

export interface PeriodRate {
  /** First day of the week or month. */
  period: string;
  group: string;
  count: number;
  denominator: number;
  rate: number | null;
  interval: Bounds | null;
}

export interface Trend {
  measure: string;
  title: string;
  voice: Voice | 'all';
  periods: PeriodRate[];
}

/** Where an item of a list of key words stands, with the words around it in its sentence. */
export interface ContextPlace {
  outlet: string | null;
  date: string | null;
  voice: Voice;
  before: string;
  text: string;
  after: string;
}

export interface ItemContexts {
  item: string;
  /** In the order of their names; groups without the item are left out. */
  groups: { group: string; places: ContextPlace[] }[];
}

/** Key words in their sentences, for a reader who wants to see what a figure counts. */
export interface Contexts {
  /** Items of each group that have contexts, its surest first. */
  most: number;
  within: { within: string; items: ItemContexts[] }[];
}

/** The answer of `corpus stats`. */
export interface CorpusStatistics {
  schemaVersion: 1;
  by: string[];
  groups: Group[];
  /** Articles that lack a field of `by`, or wait to be analysed. */
  leftOut: { withoutField: number; notAnalysed: number };
  /** Only where sheets were given. */
  coded?: CodedSampleSummary;
  measures: MeasureRates[];
  keyness: Keyness[];
  trends: { over: 'week' | 'month'; undated: number; trends: Trend[] } | null;
  /** Only where they were asked for. */
  contexts?: Contexts;
  /** For the paper that uses the figures. */
  methods: MethodsText;
  manifest: StatisticsManifest;
}

/** What was done, in sentences that are true of this answer, and how to cite the program. */
export interface MethodsText {
  paragraph: string;
  citation: string;
}

/** Everything that made the figures: the same again gives the same bytes. */
export interface StatisticsManifest extends AnalystManifest {
  /** SHA-256 over the hashes of all articles, in order. */
  articles: { count: number; sha256: string };
  /** Sheets that people filled in, where any were given. */
  coded?: { name: string; sha256: string }[];
  options: Record<string, string | number | boolean | null>;
}
