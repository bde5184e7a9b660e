import type { Span } from '../model/span.js';
import type { WordChange } from '../model/word-change.js';
import { push, type Run, runsOf } from './word-diff.js';

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
 * What the second text keeps of the first, what it has not, and what it has instead, word by word (`word-diff.ts`).
 * Small words and marks that stand alone between two changes go with them, so that a reader meets phrases, not crumbs.
 */
export const wordChanges = (from: Stretch, to: Stretch): WordChange[] => {
  const [whole, other] = [spanOf(from), spanOf(to)];
  if (whole.end > whole.start && sliced(from, whole) === sliced(to, other))
    return [{ kind: 'kept', from: whole, to: other }];
  const [a, b] = [piecesOf(from), piecesOf(to)];
  return trimmed(inPhrases(runsOf(a.keys, b.keys, MOST_EDITS), a), a, b).flatMap((run) => changesOf(run, a, b));
};

interface Pieces {
  /** What each piece counts as. */
  keys: string[];
  /** Where each piece begins, blanks behind it being its own, and where the last one ends. */
  bounds: number[];
}

const spanOf = ({ text, span }: Stretch): Span => ({ start: span?.start ?? 0, end: span?.end ?? text.length });

const sliced = ({ text }: Stretch, { start, end }: Span): string => text.slice(start, end);

const piecesOf = (stretch: Stretch): Pieces => {
  const span = spanOf(stretch);
  const found = [...sliced(stretch, span).matchAll(PIECE)];
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

/** Runs of what differs without the words, first or last, that both sides of them have: "[-The-] {+It sank. The+} crew". */
const trimmed = (runs: Run[], { keys: a }: Pieces, { keys: b }: Pieces): Run[] => {
  const found: Run[] = [];
  const same = (from: Span, to: Span): void => {
    if (from.end > from.start) push(found, { same: true, from, to });
  };
  for (const { same: isSame, from, to } of runs) {
    if (isSame) {
      same(from, to);
      continue;
    }
    const most = Math.min(from.end - from.start, to.end - to.start);
    let first = 0;
    while (first < most && a[from.start + first] === b[to.start + first]) first++;
    let last = 0;
    while (last < most - first && a[from.end - 1 - last] === b[to.end - 1 - last]) last++;
    const inner = {
      from: { start: from.start + first, end: from.end - last },
      to: { start: to.start + first, end: to.end - last },
    };
    same({ start: from.start, end: inner.from.start }, { start: to.start, end: inner.to.start });
    if (inner.from.end > inner.from.start || inner.to.end > inner.to.start) push(found, { same: false, ...inner });
    same({ start: inner.from.end, end: from.end }, { start: inner.to.end, end: to.end });
  }
  return found;
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
