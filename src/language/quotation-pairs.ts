import type { Mark } from './quotation-marks.js';

/** An opening mark and the one that closes it, or the one that ends it unclosed by opening anew; null where none does. */
export interface Pair {
  open: Mark;
  close: Mark | null;
  cutBy: Mark | null;
}

export interface Pairing {
  pairs: Pair[];
  /** Closing marks that found nothing open. */
  strays: Mark[];
}

/** Quotations within quotations are followed this deep; deeper ones are marks gone wrong. */
const DEEPEST = 3;

/**
 * Pairs double marks within one block. Where a mark that can only open follows an open one, the balance of what is
 * left tells whether it is a quotation within a quotation or the first one was never closed.
 */
export const pairDoubles = (marks: Mark[]): Pairing => {
  const surplus = closersLeft(marks);
  const pairs: Pair[] = [];
  const strays: Mark[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, i) => {
    if (mark.weak && !mark.canOpen && isInches(marks, i, open.length)) return;
    if (open.length === 0) {
      if (mark.canOpen || isTurnedOpener(marks, i)) open.push(mark);
      else strays.push(mark);
    } else if (mark.canClose) {
      pairs.push({ open: open.pop()!, close: mark, cutBy: null });
    } else {
      if (surplus[i]! < open.length || open.length === DEEPEST)
        pairs.push({ open: open.pop()!, close: null, cutBy: mark });
      open.push(mark);
    }
  });
  for (const mark of open) pairs.push({ open: mark, close: null, cutBy: null });
  return { pairs, strays };
};

/** For each mark: by how many the marks from it on close more than they open. */
const closersLeft = (marks: Mark[]): number[] => {
  const left = new Array<number>(marks.length);
  let surplus = 0;
  for (let i = marks.length - 1; i >= 0; i--) {
    const { canOpen, canClose } = marks[i]!;
    if (canOpen !== canClose) surplus += canClose ? 1 : -1;
    left[i] = surplus;
  }
  return left;
};

/** A mark after a figure is a sign for inches where nothing is open or another closing mark comes first to close it. */
const isInches = (marks: Mark[], i: number, open: number): boolean => {
  const next = marks[i + 1];
  return open === 0 || (open === 1 && next !== undefined && next.canClose && !next.canOpen);
};

/**
 * Two closing marks in a row with nothing open: the first is an opening mark turned the wrong way or moved to the word
 * before it. After a comma, or a stop at the beginning, it more likely closes what an excerpt cut off; not after `she said,`.
 */
const isTurnedOpener = (marks: Mark[], i: number): boolean => {
  const { weak, previous, introduced } = marks[i]!;
  const next = marks[i + 1];
  if (weak || (previous === ',' && !introduced) || next?.canClose !== true || next.canOpen) return false;
  return i > 0 || introduced || /[\p{L}—–-]/u.test(previous);
};

/**
 * Pairs single marks among those of one level (outside all double quotations, or inside one). A mark that may be a
 * possessive's apostrophe closes only where no better one comes before the next opening mark.
 */
export const pairSingles = (marks: Mark[]): Pair[] => {
  const pairs: Pair[] = [];
  for (let i = 0; i < marks.length; i++) {
    if (!marks[i]!.canOpen) continue;
    const close = closerOf(marks, i);
    if (close === -1) pairs.push({ open: marks[i]!, close: null, cutBy: marks[i + 1] ?? null });
    else {
      pairs.push({ open: marks[i]!, close: marks[close]!, cutBy: null });
      i = close;
    }
  }
  return pairs;
};

const closerOf = (marks: Mark[], open: number): number => {
  let weak = -1;
  for (let i = open + 1; i < marks.length; i++) {
    const mark = marks[i]!;
    if (mark.canOpen && !mark.canClose) break;
    if (!mark.weak) return i;
    // Only a plural's s and blank looks like a possessive; of several, the first closes.
    if (weak === -1) weak = i;
  }
  return weak;
};
