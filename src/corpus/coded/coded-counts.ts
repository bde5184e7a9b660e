import { groupBy } from '../../model/group-by.js';
import { CorpusProblem } from '../problem.js';
import type { PlacedRow, PlacedRows } from './place-rows.js';

/** What people counted of one measure. */
export interface CodedCounts {
  /** By article: the mean of what its coders counted. */
  byArticle: ReadonlyMap<number, number>;
  /** Of each stratum, with which probability one of its articles was counted: counted / all. */
  inclusion: number[];
  /** Articles that two people or more counted, and those in which they counted the same. */
  twice: number;
  same: number;
}

/**
 * The counts of one column, all coders together. Where they differ their mean is taken, in which no coder comes first: the corrected rate
 * is then that of coders like these. Whoever stops early has drawn a smaller sample, so the probability is that of
 * the articles that were counted.
 *
 * @throws {CorpusProblem} where an article is not counted though a later one of its stratum is: what is left out would not be left to chance.
 */
export const codedCounts = ({ strata, rows }: PlacedRows, column: string): CodedCounts => {
  const counted = rows.filter(({ counts }) => counts.has(column));
  const byArticle = groupBy(counted, ({ article }) => article);
  const firstOfEach = [...byArticle.values()].map(([row]) => row!);
  const inStrata = groupBy(firstOfEach, ({ stratum }) => stratum);
  for (const [stratum, own] of inStrata) requireNoGap(own, strata[stratum]!.name, column);
  const countsOf = [...byArticle.values()].map((own) => own.map(({ counts }) => counts.get(column)!));
  const twice = countsOf.filter(({ length }) => length > 1);
  return {
    byArticle: new Map([...byArticle.keys()].map((article, i) => [article, mean(countsOf[i]!)])),
    inclusion: strata.map(({ articles }, stratum) => (inStrata.get(stratum)?.length ?? 0) / articles),
    twice: twice.length,
    same: twice.filter((values) => values.every((value) => value === values[0])).length,
  };
};

const requireNoGap = (rows: readonly PlacedRow[], stratum: string, column: string): void => {
  const draws = new Set(rows.map(({ draw }) => draw));
  const missing = Array.from({ length: rows.length }, (_, i) => i + 1).find((draw) => !draws.has(draw));
  if (missing === undefined) return;
  const later = rows.find(({ draw }) => draw > missing)!;
  throw new CorpusProblem(
    `${later.at}: ${column} is filled in here but not for number ${missing} of ${stratum}, which was drawn before; count that one, or empty the cells behind it, since chance must choose what is counted`,
  );
};

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
