/** A difference that the first screen names: one sentence on one fact, on one report that several outlets pass on, or on words for one thing. */
export interface KeyDifference {
  kind: 'status' | 'origin' | 'number' | 'polarity' | 'naming' | 'words' | 'quotation' | 'agency' | 'modality';
  /** Where the page shows it. */
  to: string;
  /** The fact, the report or the words. */
  label: string;
  /** What the outlets do, without the fact itself: “North Ledger attributes it to a source”. */
  sentence: string;
}

/** What a fact has of one kind; null where it has nothing of it. */
export type Described = Pick<KeyDifference, 'kind' | 'sentence'> | null;
