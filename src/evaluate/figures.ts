import type { EvaluatedFigure, MatchScore } from '../model/evaluation.js';
import type { BootstrapInterval } from '../statistics/bootstrap-interval.js';
import { detectionOf, type Share } from '../statistics/detection.js';
import { neededFor } from '../statistics/needed.js';
import type { Resampling } from '../statistics/resampled-sums.js';

/** Of one document: what was found, what a person marked, and pairs of both. */
export interface DocumentCounts {
  found: number;
  marked: number;
  matched: number;
}

/**
 * Precision, recall and F1 over all documents, with intervals where there are documents enough for them: of a share from the lower to
 * the upper limit of Wilson's and of the bootstrap of documents, so that few findings that are all right show as few.
 */
export const matchScore = (documents: readonly DocumentCounts[], resampling: Resampling): MatchScore => {
  const matched = documents.map((document) => document.matched);
  const { precision, recall, f1 } = detectionOf(
    {
      found: documents.map(({ found }) => found),
      marked: documents.map(({ marked }) => marked),
      foundMatched: matched,
      markedMatched: matched,
    },
    resampling,
  );
  const share = ({ value, wilson, byDocuments }: Share): EvaluatedFigure => {
    const { low, high } = figureOf(value, byDocuments, documents.length);
    if (wilson === null || !enoughFor(documents.length) || byDocuments.interval === null)
      return { value: defined(value), low, high };
    const all = [wilson, byDocuments.interval];
    return {
      value: defined(value),
      low: Math.min(...all.map((interval) => interval.low)),
      high: Math.max(...all.map((interval) => interval.high)),
    };
  };
  return {
    matched: matched.reduce((sum, count) => sum + count, 0),
    precision: share(precision),
    recall: share(recall),
    f1: figureOf(f1.value, f1.byDocuments, documents.length),
  };
};

/**
 * What is not defined is null, and so is an interval over too few documents or one in which nothing varies: where all is right in
 * every document, so it is in every resample, and that is no certainty.
 */
export const figureOf = (value: number, { interval }: BootstrapInterval, documents: number): EvaluatedFigure => {
  const varies = interval !== null && interval.low < interval.high;
  const shown = varies && enoughFor(documents) ? interval : null;
  return { value: defined(value), low: shown?.low ?? null, high: shown?.high ?? null };
};

const defined = (value: number): number | null => (Number.isFinite(value) ? value : null);

const enoughFor = (documents: number): boolean => neededFor('documents for an interval', documents).enough;
