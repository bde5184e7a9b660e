import { diffArrays } from 'diff';
import type { Span } from '../model/span.js';

/** Items of both lists, half-open; equal ones, or all that stands between two equal runs. */
export interface Run {
  same: boolean;
  from: Span;
  to: Span;
}

/** Where two lists of words are the same, in order, and where not (Myers 1986, by `diff`); of more than `mostEdits` nothing is the same. */
export const runsOf = (first: string[], second: string[], mostEdits = Number.POSITIVE_INFINITY): Run[] => {
  const edits = diffArrays(first, second, { maxEditLength: mostEdits });
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of edits ?? [
    { added: false, removed: true, count: first.length },
    { added: true, removed: false, count: second.length },
  ]) {
    const from = { start: i, end: added ? i : i + count };
    const to = { start: j, end: removed ? j : j + count };
    [i, j] = [from.end, to.end];
    push(runs, { same: !added && !removed, from, to });
  }
  return runs;
};

/** Adds a run to the last one where both are the same, or both are not. */
export const push = (runs: Run[], run: Run): void => {
  const last = runs.at(-1);
  if (last?.same === run.same) {
    last.from.end = run.from.end;
    last.to.end = run.to.end;
  } else runs.push(run);
};
