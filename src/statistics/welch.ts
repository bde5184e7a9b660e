import type { Interval } from './interval.js';
import { pOfT, tLimit } from './student-t.js';

/** What is left of a value of each document of a group: for a word's share, documents without it are zeros in all three. */
export interface Moments {
  documents: number;
  sum: number;
  sumOfSquares: number;
}

export interface WelchTest extends Interval {
  /** First mean minus second, with the limits `low` and `high`, in the units of the values. */
  difference: number;
  t: number;
  df: number;
  /** Two-sided. */
  p: number;
  /** Hedges' g*s: the difference in standard deviations, see `hedgesG`. */
  g: number;
}

export const momentsOf = (values: ArrayLike<number>): Moments => {
  const moments = { documents: values.length, sum: 0, sumOfSquares: 0 };
  for (let i = 0; i < values.length; i++) {
    moments.sum += values[i]!;
    moments.sumOfSquares += values[i]! ** 2;
  }
  return moments;
};

/**
 * Welch's t test of two means (Welch 1947, Biometrika 34, 28-35): t = (m1 - m2) / sqrt(v1 / n1 + v2 / n2), degrees of freedom by
 * Welch & Satterthwaite. Over each document's own frequency of a word it is a test at the level of documents, which Lijffijt et al.
 * 2016 (Digital Scholarship in the Humanities 31, 374-397) recommend in place of G2, since it does not take the words of a text
 * as independent; it takes the texts so. Every document weighs the same, however long. Undefined with fewer than two documents in
 * a group or where neither group varies.
 */
export const welchTest = (one: Moments, other: Moments, confidence = 0.95): WelchTest | undefined => {
  if (one.documents < 2 || other.documents < 2) return undefined;
  const [a, b] = [one, other].map(meanAndVariance) as [Spread, Spread];
  const [partA, partB] = [a.variance / one.documents, b.variance / other.documents];
  const squaredError = partA + partB;
  if (squaredError === 0) return undefined;
  const difference = a.mean - b.mean;
  const error = Math.sqrt(squaredError);
  const df = squaredError ** 2 / (partA ** 2 / (one.documents - 1) + partB ** 2 / (other.documents - 1));
  const half = tLimit(confidence, df) * error;
  return {
    difference,
    low: difference - half,
    high: difference + half,
    t: difference / error,
    df,
    p: pOfT(difference / error, df),
    g: hedgesG(difference, a.variance, b.variance, one.documents, other.documents),
  };
};

interface Spread {
  mean: number;
  variance: number;
}

/** Of values that are all the same, rounding leaves a little on either side of 0, which is no variance. */
const meanAndVariance = ({ documents, sum, sumOfSquares }: Moments): Spread => {
  const squares = sumOfSquares - sum ** 2 / documents;
  return { mean: sum / documents, variance: squares <= 1e-12 * sumOfSquares ? 0 : squares / (documents - 1) };
};

/**
 * Hedges' g*s: difference / sqrt((v1 + v2) / 2), times 1 - 3 / (4 df - 1), which takes its bias away; the effect size that goes with
 * Welch's test, since it pools no variances (Delacre, Lakens, Ley, Liu & Leys 2021).
 */
const hedgesG = (difference: number, v1: number, v2: number, n1: number, n2: number): number => {
  const df = ((n1 - 1) * (n2 - 1) * (v1 + v2) ** 2) / ((n2 - 1) * v1 ** 2 + (n1 - 1) * v2 ** 2);
  return (difference / Math.sqrt((v1 + v2) / 2)) * (1 - 3 / (4 * df - 1));
};
