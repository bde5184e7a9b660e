import { crossFitted, foldsOf } from './cross-fit.js';
import type { Interval } from './interval.js';
import { normalQuantile } from './normal.js';

/** All documents as the detector counted them, and some of them as people did; one entry a document. */
export interface SampledDocuments {
  groups: number;
  clusters: number;
  group: ArrayLike<number>;
  /** The event, or the events that share copies, numbered from 0. */
  cluster: ArrayLike<number>;
  count: ArrayLike<number>;
  denominator: ArrayLike<number>;
  /** Probability with which the document was drawn for coding, above 0 for every one: known, since the sample was drawn by it. */
  inclusion: ArrayLike<number>;
  /** Counts by people; NaN where the document was not coded. */
  codedCount: ArrayLike<number>;
  /** The same of the denominator; the detector's own where people did not code it. */
  codedDenominator?: ArrayLike<number>;
}

export interface CorrectedRate extends Interval {
  documents: number;
  coded: number;
  /** As the detector has it. */
  raw: number;
  rate: number;
  standardError: number;
}

export interface CorrectedRates {
  rates: CorrectedRate[];
  /** Of the rates of each two groups, which share events; row by row. */
  covariance: number[][];
}

export interface CorrectionOptions {
  per?: number;
  confidence?: number;
  seed?: string;
}

/**
 * Rates corrected by design-based supervised learning (Egami, Hinck, Stewart & Wei 2023, NeurIPS 36): each document counts as
 * y~ = g + (R / pi) (y - g), where g is what the detector's count lets expect of people's y (a cross-fitted line, within the group),
 * R whether it was coded and pi the probability of that. Since pi is known, the mean of y~ is right whatever the detector's errors
 * are; they only widen the interval. Rate = sum y~ / sum d~, d~ the denominator corrected alike; its standard error by
 * linearisation, e = (y~ - rate d~) / sum d~, summed by event (Binder 1983). RangeError for an inclusion outside of 0 to 1.
 *
 * It is right about what the coders mean by the measure, no more. With few coded documents of a group the interval is too narrow.
 */
export const correctedRates = (
  documents: SampledDocuments,
  { per = 1000, confidence = 0.95, seed = 'framewise' }: CorrectionOptions = {},
): CorrectedRates => {
  requireInclusion(documents);
  const folds = foldsOf(documents.clusters, seed);
  const z = normalQuantile(1 - (1 - confidence) / 2);
  const groups = Array.from({ length: documents.groups }, (_, group) => correctedGroup(documents, group, folds));
  const covariance = groups.map((one) => groups.map((other) => per * per * covarianceOf(one.errors, other.errors)));
  const rates = groups.map(({ members, coded, raw, rate }, group): CorrectedRate => {
    const standardError = Math.sqrt(covariance[group]![group]!);
    const [low, high] = [per * rate - z * standardError, per * rate + z * standardError];
    return { documents: members, coded, raw: per * raw, rate: per * rate, standardError, low, high };
  });
  return { rates, covariance };
};

/** Corrected rate of one group minus that of another, with its interval; what both have in common in an event falls out. */
export const correctedDifference = (
  { rates, covariance }: CorrectedRates,
  group: number,
  other: number,
  confidence = 0.95,
): Interval & { difference: number; standardError: number } => {
  const variance = covariance[group]![group]! + covariance[other]![other]! - 2 * covariance[group]![other]!;
  const standardError = Math.sqrt(Math.max(0, variance));
  const difference = rates[group]!.rate - rates[other]!.rate;
  const half = normalQuantile(1 - (1 - confidence) / 2) * standardError;
  return { difference, standardError, low: difference - half, high: difference + half };
};

interface CorrectedGroup {
  members: number;
  coded: number;
  raw: number;
  rate: number;
  /** Linearised error of the rate by event. */
  errors: Map<number, number>;
}

const correctedGroup = (documents: SampledDocuments, group: number, folds: Int32Array): CorrectedGroup => {
  const members = Array.from(documents.group, (_, i) => i).filter((i) => documents.group[i] === group);
  const pick = (values: ArrayLike<number>): Float64Array => Float64Array.from(members, (i) => values[i]!);
  const [cluster, inclusion] = [pick(documents.cluster), pick(documents.inclusion)];
  const fold = cluster.map((at) => folds[at]!);
  const isCoded = pick(documents.codedCount).map((count) => (Number.isNaN(count) ? 0 : 1));
  const pseudo = (detected: Float64Array, coded: Float64Array): Float64Array => {
    const expected = crossFitted({ detected, coded, inclusion, fold });
    return expected.map((g, i) => (isCoded[i] === 1 ? g + (coded[i]! - g) / inclusion[i]! : g));
  };
  const [count, denominator] = [pick(documents.count), pick(documents.denominator)];
  const y = pseudo(count, pick(documents.codedCount));
  const d = documents.codedDenominator ? pseudo(denominator, pick(documents.codedDenominator)) : denominator;
  const all = sum(d);
  const rate = sum(y) / all;
  const errors = new Map<number, number>();
  for (const [i, at] of cluster.entries()) {
    errors.set(at, (errors.get(at) ?? 0) + (y[i]! - rate * d[i]!) / all);
  }
  return { members: members.length, coded: sum(isCoded), raw: sum(count) / sum(denominator), rate, errors };
};

/** The errors of a group add up to 0, so that no mean is taken off; C / (C - 1) for C events. */
const covarianceOf = (one: ReadonlyMap<number, number>, other: ReadonlyMap<number, number>): number => {
  let product = 0;
  for (const [cluster, error] of one) product += error * (other.get(cluster) ?? 0);
  const clusters = Math.min(one.size, other.size);
  return (product * clusters) / (clusters - 1);
};

const sum = (values: Float64Array): number => values.reduce((total, value) => total + value, 0);

const requireInclusion = ({ inclusion }: SampledDocuments): void => {
  for (let i = 0; i < inclusion.length; i++) {
    if (!(inclusion[i]! > 0 && inclusion[i]! <= 1)) {
      throw new RangeError(
        `Every document needs a probability of being coded above 0 and up to 1, not ${inclusion[i]}.`,
      );
    }
  }
};
