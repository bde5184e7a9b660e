/** Whether there is enough for a statistic, and if not, what is lacking. */
export interface Needed {
  enough: boolean;
  have: number;
  need: number;
  /** What is counted, for a sentence such as "needs 10 events, there are 4". */
  what: string;
}

/**
 * Fewest of each that a statistic is given for; the reasons are in docs/statistics.md. Two are exact: with n paired events p of the
 * permutation is at least 2 / 2^n, and a variance needs two documents. The others are by convention or by simulation.
 */
export const FEWEST = {
  /** Of the counted voices, for a rate: below, one word more or less changes it visibly. */
  'words for a rate': 1000,
  /** With a denominator in the group, for a bootstrap: with 5 a 95% interval covers about 79%, with 10 about 87%. */
  'events for an interval': 10,
  /** Of one person, for precision, recall, F1 and alpha: the same bootstrap, of documents. */
  'documents for an interval': 10,
  /** With texts of both groups, for a permutation: 2 / 2^6 is the first below .05. */
  'events with both groups for a test': 6,
  /** In each group, for a t test of a word that most texts lack. */
  'documents in each group for a test of a word': 30,
  /** Expected in either group if they did not differ, for G2: Cochran 1954 (Biometrics 10, 417-451). */
  'expected occurrences in each group for a key word': 5,
  /** Or texts, for spans; with two coders or more, for the interval of an alpha. */
  'units coded twice for an alpha': 10,
  /** In each group, coded by people: from 20 on a 95% interval covered 93% and more in a simulation. */
  'coded documents in each group for a corrected rate': 30,
} as const;

export type Need = keyof typeof FEWEST;

/** The answer to "is this enough", with the number that would be. */
export const neededFor = (what: Need, have: number): Needed => ({
  enough: have >= FEWEST[what],
  have,
  need: FEWEST[what],
  what,
});
