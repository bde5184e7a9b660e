import { type BootstrapInterval, percentileInterval, type Statistic } from './bootstrap-interval.js';
import type { Interval } from './interval.js';
import { type Resampling, resampledSums } from './resampled-sums.js';
import type { UnitSums } from './unit-sums.js';
import { wilsonInterval } from './wilson.js';

/**
 * What was found and what people marked, one entry a document. What a match is (exact, overlapping) is decided before; the two
 * matched counts differ where one mark of people matches two findings.
 */
export interface DetectedByDocument {
  found: ArrayLike<number>;
  foundMatched: ArrayLike<number>;
  marked: ArrayLike<number>;
  markedMatched: ArrayLike<number>;
}

export interface Share {
  /** NaN where there is nothing to take a share of. */
  value: number;
  count: number;
  of: number;
  /** Wilson's, which takes each finding as independent of the others. */
  wilson: Interval | null;
  byDocuments: BootstrapInterval;
}

export interface Detection {
  precision: Share;
  recall: Share;
  f1: { value: number; byDocuments: BootstrapInterval };
  documents: number;
}

const [FOUND, FOUND_MATCHED, MARKED, MARKED_MATCHED] = [0, 1, 2, 3];

const precisionAt: Statistic = (sums, at) => sums[at + FOUND_MATCHED]! / sums[at + FOUND]!;
const recallAt: Statistic = (sums, at) => sums[at + MARKED_MATCHED]! / sums[at + MARKED]!;

/** 0 where nothing that was found is right, also where nothing was found. */
const f1At: Statistic = (sums, at) => {
  const [precision, recall] = [precisionAt(sums, at), recallAt(sums, at)];
  if (sums[at + FOUND_MATCHED] === 0 && sums[at + FOUND]! + sums[at + MARKED]! > 0) return 0;
  return (2 * precision * recall) / (precision + recall);
};

/**
 * Precision = right findings / findings, recall = marks found / marks, F1 = 2 P R / (P + R) over all documents together (van
 * Rijsbergen 1979; micro-average). Intervals of P and R by Wilson 1927; of all three by a bootstrap that draws whole documents,
 * since findings of one document are right or wrong together. RangeError where more is matched than there is.
 */
export const detectionOf = (
  counts: DetectedByDocument,
  { confidence = 0.95, ...resampling }: Resampling & { confidence?: number } = {},
): Detection => {
  const sums = sumsOf(counts);
  const resampled = resampledSums(sums, resampling);
  const share = (statistic: Statistic, count: number, of: number): Share => ({
    value: statistic(resampled.totals, 0),
    count: resampled.totals[count]!,
    of: resampled.totals[of]!,
    wilson: wilsonInterval(resampled.totals[count]!, resampled.totals[of]!, confidence),
    byDocuments: percentileInterval(resampled, statistic, confidence),
  });
  return {
    precision: share(precisionAt, FOUND_MATCHED, FOUND),
    recall: share(recallAt, MARKED_MATCHED, MARKED),
    f1: { value: f1At(resampled.totals, 0), byDocuments: percentileInterval(resampled, f1At, confidence) },
    documents: sums.units,
  };
};

const sumsOf = ({ found, foundMatched, marked, markedMatched }: DetectedByDocument): UnitSums => {
  const columns = [found, foundMatched, marked, markedMatched];
  const documents = found.length;
  if (columns.some((column) => column.length !== documents)) throw new RangeError('A document lacks a count.');
  return {
    units: documents,
    slots: 4,
    unit: columns.flatMap(() => Array.from({ length: documents }, (_, document) => document)),
    slot: columns.flatMap((_, slot) => new Array<number>(documents).fill(slot)),
    value: columns.flatMap((column) => Array.from(column)),
  };
};
