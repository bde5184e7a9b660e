import type { EvaluatedFigure, MatchScore } from '../model/evaluation.js';
import type { BootstrapInterval } from '../statistics/bootstrap-interval.js';
import { detectionOf } from '../statistics/detection.js';
import { neededFor } from '../statistics/needed.js';
import type { Resampling } from '../statistics/resampled-sums.js';

/** Of one document: what was found, what a person marked, and pairs of both. */
export interface DocumentCounts {
  found: number;
  marked: number;
  matched: number;
}

/** Precision, recall and F1 over all documents, with intervals where there are documents enough for them. */
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
  const of = ({ value, byDocuments }: { value: number; byDocuments: BootstrapInterval }): EvaluatedFigure =>
    figureOf(value, byDocuments, documents.length);
  return {
    matched: matched.reduce((sum, count) => sum + count, 0),
    precision: of(precision),
    recall: of(recall),
    f1: of(f1),
  };
};

/** What is not defined is null, and so is an interval over too few documents. */
export const figureOf = (value: number, { interval }: BootstrapInterval, documents: number): EvaluatedFigure => {
  const shown = neededFor('documents for an interval', documents).enough && Number.isFinite(value) ? interval : null;
  return { value: Number.isFinite(value) ? value : null, low: shown?.low ?? null, high: shown?.high ?? null };
};
