/**
 * By their text, so that the place of an answer tells nothing where a platform is told not to shuffle. What is to be put in
 * order never stands in the right one.
 */
export const byText = <T extends { text: string }>(parts: readonly T[]): T[] =>
  parts.toSorted((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)));

export const outOfOrder = <T extends { text: string }>(steps: readonly T[]): T[] => {
  const placed = byText(steps);
  return placed.every((step, at) => step === steps[at]) ? placed.toReversed() : placed;
};
