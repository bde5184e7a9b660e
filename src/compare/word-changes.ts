import { diffArrays } from 'diff';
import type { Span } from '../model/span.js';
import type { WordChange } from '../model/word-change.js';

/** A stretch of a text; all of it where no span is given. */
export interface Stretch {
  text: string;
  span?: Span;
}

/** More edits than this are no revision: the two texts are shown one after the other. It bounds time and memory. */
const MOST_EDITS = 2_000;

/** A word with what joins it inside ("U.S", "well-known", "1,000"), or one mark. */
const PIECE = /[\p{L}\p{N}\p{M}]+(?:['’.,-][\p{L}\p{N}\p{M}]+)*|[^\s]/gu;

/**
 * What the second text keeps of the first, what it has not, and what it has instead, word by word (Myers 1986, by `diff`).
 * Small words and marks that stand alone between two changes go with them, so that a reader meets phrases, not crumbs.
 */
export const wordChanges = (from: Stretch, to: Stretch): WordChange[] => {
  const [a, b] = [piecesOf(from), piecesOf(to)];
  return inPhrases(runsOf(a, b), a).flatMap((run) => changesOf(run, a, b));
};

interface Pieces {
  /** What each piece counts as. */
  keys: string[];
  /** Where each piece begins, blanks behind it being its own, and where the last one ends. */
  bounds: number[];
}

const piecesOf = ({ text, span = { start: 0, end: text.length } }: Stretch): Pieces => {
  const found = [...text.slice(span.start, span.end).matchAll(PIECE)];
  const bounds = found.map(({ index }) => span.start + index);
  // Blanks before the first piece, and a stretch of nothing but blanks, go with what follows or stand alone.
  if (bounds.length > 0) bounds[0] = span.start;
  else if (span.end > span.start) return { keys: [''], bounds: [span.start, span.end] };
  return { keys: found.map(([piece]) => keyOf(piece)), bounds: [...bounds, span.end] };
};

const keyOf = (piece: string): string =>
  piece
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[–—―]/g, '-');

/** Pieces of both texts, half-open; equal ones, or all that stands between two equal runs. */
interface Run {
  same: boolean;
  from: Span;
  to: Span;
}

const runsOf = (a: Pieces, b: Pieces): Run[] => {
  const edits = diffArrays(a.keys, b.keys, { maxEditLength: MOST_EDITS });
  const runs: Run[] = [];
  let [i, j] = [0, 0];
  for (const { added, removed, count } of edits ?? [
    { added: false, removed: true, count: a.keys.length },
    { added: true, removed: false, count: b.keys.length },
  ]) {
    const from = { start: i, end: added ? i : i + count };
    const to = { start: j, end: removed ? j : j + count };
    [i, j] = [from.end, to.end];
    push(runs, { same: !added && !removed, from, to });
  }
  return runs;
};

const push = (runs: Run[], run: Run): void => {
  const last = runs.at(-1);
  if (last?.same === run.same) {
    last.from.end = run.from.end;
    last.to.end = run.to.end;
  } else runs.push(run);
};

/** Longest word that says nothing by itself between two changes: "of", "the". */
const SMALL = 3;

const inPhrases = (runs: Run[], { keys }: Pieces): Run[] => {
  const joined: Run[] = [];
  runs.forEach((run, i) => {
    const between = i > 0 && i < runs.length - 1;
    push(
      joined,
      between && run.same && isCrumb(keys.slice(run.from.start, run.from.end)) ? { ...run, same: false } : run,
    );
  });
  return joined;
};

/** Marks with no more than one small word. */
const isCrumb = (keys: string[]): boolean => {
  const words = keys.filter((key) => /[\p{L}\p{N}]/u.test(key));
  return words.length === 0 || (words.length === 1 && words[0]!.length <= SMALL && !/\d/.test(words[0]!));
};

const changesOf = (run: Run, a: Pieces, b: Pieces): WordChange[] => {
  const [from, to] = [placeOf(run.from, a), placeOf(run.to, b)];
  if (run.same) return [{ kind: 'kept', from, to }];
  const changes: WordChange[] = [];
  if (from.end > from.start) changes.push({ kind: 'removed', from, to: null });
  if (to.end > to.start) changes.push({ kind: 'added', from: null, to });
  return changes;
};

const placeOf = ({ start, end }: Span, { bounds }: Pieces): Span => ({ start: bounds[start]!, end: bounds[end]! });
