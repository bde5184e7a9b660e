import type { Mark } from '../model/mark.js';
import { overlap, type Place, type Span } from '../model/span.js';

/** What is held against each other: spans in one of an article's texts. */
export type Extent = Pick<Mark, 'in' | 'spans'> & { category?: string | null };

export type MatchMode = 'exact' | 'overlapping';

/** Positions of a finding and of the mark that it matches. */
export interface Pair {
  found: number;
  marked: number;
}

/**
 * Pairs findings with marks, each at most once: those first of which the greatest part is shared (characters in both / characters in
 * either), at equal shares those of one category, then in the order given. `exact` pairs only what has the same spans.
 */
export const matched = (found: readonly Extent[], marked: readonly Extent[], mode: MatchMode): Pair[] => {
  const candidates = found.flatMap((one, i) =>
    marked.flatMap((other, j) => {
      const share = sharedPart(one, other);
      if (share === 0 || (mode === 'exact' && share < 1)) return [];
      return [{ found: i, marked: j, share, otherCategory: one.category === other.category ? 0 : 1 }];
    }),
  );
  candidates.sort(
    (a, b) => b.share - a.share || a.otherCategory - b.otherCategory || a.found - b.found || a.marked - b.marked,
  );
  const [takenFound, takenMarked] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ found: i, marked: j }) => {
    if (takenFound.has(i) || takenMarked.has(j)) return [];
    takenFound.add(i);
    takenMarked.add(j);
    return [{ found: i, marked: j }];
  });
};

/** 1 where the spans are the same, 0 where they share nothing. */
export const sharedPart = (one: Extent, other: Extent): number => {
  if (one.in !== other.in) return 0;
  const shared = one.spans.reduce((sum, a) => sum + other.spans.reduce((all, b) => all + overlap(a, b), 0), 0);
  return shared === 0 ? 0 : shared / (lengthOf(one.spans) + lengthOf(other.spans) - shared);
};

const lengthOf = (spans: readonly Span[]): number => spans.reduce((sum, { start, end }) => sum + end - start, 0);

/** Of two places in one article, which comes first: the title before the text. */
export const inOrder = (a: { in: Place; start: number }, b: { in: Place; start: number }): number =>
  a.in === b.in ? a.start - b.start : a.in === 'title' ? -1 : 1;
