/**
 * How many articles are drawn from each stratum: as many from each, and where one has fewer, all of it and the rest from the others.
 * A rate of a group needs enough coded articles in that group, so a small outlet must not get fewer than a large one; since the
 * probability of each article is known, figures over all of them stay right (Cochran 1977, Sampling Techniques, ch. 5). What
 * can't be parted evenly goes to the larger strata. Adds up to `size`, or to all there are.
 */
export const equalAllocation = (strata: readonly number[], size: number): number[] => {
  const drawn = strata.map(() => 0);
  const smallestFirst = strata.map((_, i) => i).sort((a, b) => strata[a]! - strata[b]!);
  let left = size;
  for (const [done, i] of smallestFirst.entries()) {
    drawn[i] = Math.min(strata[i]!, Math.floor(left / (strata.length - done)));
    left -= drawn[i]!;
  }
  return drawn;
};
