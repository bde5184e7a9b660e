import type { Sketch } from './sketch.js';
import { shared } from './sketch.js';
import type { Weigh } from './vocabulary.js';

/** Half-open range of the clauses of one statement. */
export interface ClauseRange {
  first: number;
  end: number;
}

/** A clause belongs to what two statements share if so much of its weight is found in the other statement. */
const LEAST_SHARE = 0.5;

/** The run of clauses of `one` that speaks of what `other` states: the clause that shares most, and its like neighbours. */
export const focusOn = (one: Sketch, other: Sketch, weigh: Weigh): ClauseRange => {
  const frames = one.statement.clauses.map(({ frame }) => frame);
  const common = one.clauses.map(({ keys }) => shared(keys, other.content.keys, weigh));
  const belongs = (i: number): boolean => common[i]! >= LEAST_SHARE * one.clauses[i]!.weight && common[i]! > 0;
  let first = best(common.map((weight, i) => (frames[i] ? weight / FRAME_DISCOUNT : weight)));
  let end = first + 1;
  while (first > 0 && belongs(first - 1)) first--;
  while (end < common.length && belongs(end)) end++;
  return { first, end };
};

/** Who speaks is shared more easily than what is said. */
const FRAME_DISCOUNT = 4;

const best = (values: number[]): number => values.indexOf(Math.max(...values));

export const meet = (a: ClauseRange, b: ClauseRange): boolean => a.first < b.end && b.first < a.end;

export const join = (a: ClauseRange, b: ClauseRange): ClauseRange =>
  a.first <= b.first && b.end <= a.end ? a : { first: Math.min(a.first, b.first), end: Math.max(a.end, b.end) };
