/** Counts of two groups by the part (a word list, an entry) that found them. */
export interface PartCounts {
  part: string;
  count: number;
  otherCount: number;
}

export interface WithoutPart {
  part: string;
  /** Share of all counts of both groups that the part found. */
  share: number;
  /** Rate of the first group minus that of the second without the part, and how much of the whole difference that takes away. */
  difference: number;
  change: number;
  /** The difference without the part is 0 or on the other side: the result rests on this part. */
  turns: boolean;
}

/**
 * How much a difference of two rates depends on single parts: the same difference with each of them left out, the one that
 * changes it most first (the jackknife's "leave one out", Tukey 1958, over lists instead of cases). Rates are per `per` of the
 * denominators, which stay. It says nothing of words that are on no list.
 */
export const withoutEach = (
  parts: readonly PartCounts[],
  denominator: number,
  otherDenominator: number,
  per = 1000,
): WithoutPart[] => {
  const differenceOf = (count: number, otherCount: number): number =>
    per * (count / denominator - otherCount / otherDenominator);
  const all = parts.reduce((sum, { count }) => sum + count, 0);
  const otherAll = parts.reduce((sum, { otherCount }) => sum + otherCount, 0);
  const whole = differenceOf(all, otherAll);
  return parts
    .map(({ part, count, otherCount }) => {
      const difference = differenceOf(all - count, otherAll - otherCount);
      const share = (count + otherCount) / (all + otherAll);
      return { part, share, difference, change: difference - whole, turns: Math.sign(difference) !== Math.sign(whole) };
    })
    .sort((a, b) => Math.abs(b.change) - Math.abs(a.change));
};
