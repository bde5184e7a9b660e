/** From an offset in UTF-16 code units, which all our offsets count, to one in code points, which exchange formats count, or back. */
export type OffsetMap = (offset: number) => number;

const same: OffsetMap = (offset) => offset;

/** Where the second half of each pair stands that is one character beyond the Basic Multilingual Plane. */
const secondHalves = (text: string): number[] =>
  [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index + 1);

/** How many of the sorted numbers are below a limit. */
const countBelow = (sorted: readonly number[], limit: number): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Counts code points up to an offset in code units; one that cuts a character in two counts it whole. */
export const toCodePoints = (text: string): OffsetMap => {
  const halves = secondHalves(text);
  return halves.length === 0 ? same : (offset) => offset - countBelow(halves, offset);
};

/** Finds the offset in code units of a number of code points. */
export const fromCodePoints = (text: string): OffsetMap => {
  const halves = secondHalves(text);
  if (halves.length === 0) return same;
  // In code points: the first place behind the n-th pair.
  const behind = halves.map((half, i) => half - i);
  return (offset) => offset + countBelow(behind, offset + 1);
};
