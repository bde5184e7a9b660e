import type { Voice } from './finding.js';
import type { LexiconVersion } from './lexicon.js';

/** Everything that decides how articles are analysed. */
export interface AnalystManifest {
  tool: 'framewise';
  version: string;
  lexicons: LexiconVersion[];
  /** What is switched off. */
  off: string[];
}

/** What a corpus holds. */
export interface CorpusInfo {
  articles: number;
  words: number;
  outlets: number;
  /** Events that the articles name. */
  events: number;
  /** Articles that name none. */
  withoutEvent: number;
  /** Days of the first and last dated article; null where none is dated. */
  from: string | null;
  to: string | null;
  undated: number;
  /** Articles that wait for the next `add`. */
  pending: number;
  /** Articles of events that could not be analysed. */
  failed: number;
  /** What analysed it, each with its number of articles; several where `add` was stopped between two versions. */
  analysts: { articles: number; manifest: AnalystManifest }[];
  /** Fields beside the usual ones by which statistics can group. */
  fields: string[];
  tables: { name: string; rows: number }[];
}

/** How often one article has what a measure counts, in one voice and by one entry of a list. */
export interface MeasureCount {
  measure: string;
  /** `all` where the measure goes over all words. */
  voice: Voice | 'all';
  /** Null where no list found it. */
  entry: string | null;
  count: number;
}
