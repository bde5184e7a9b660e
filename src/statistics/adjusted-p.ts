/** How many of the tests have a p: NaN is a test that could not be made and counts for nothing, as in R's p.adjust. */
const made = (ps: ArrayLike<number>): number => Array.from(ps).filter((p) => !Number.isNaN(p)).length;

/**
 * Bonferroni: min(1, p m), for m tests (Dunn 1961, JASA 56, 52-64). Holds the chance of a single false finding among all. Every
 * test made belongs into one call, also those that are not shown. NaN stays NaN and is not counted.
 */
export const bonferroni = (ps: ArrayLike<number>): Float64Array => {
  const m = made(ps);
  return Float64Array.from(ps, (p) => Math.min(1, p * m));
};

/**
 * Benjamini & Hochberg 1995 (JRSS B 57, 289-300), step-up: the least of p m / rank over this and all greater p, at most 1, so that the
 * order of the p stays and ties stay ties. Holds the expected share of false findings among those below a limit, where the tests
 * are independent or depend positively (Benjamini & Yekutieli 2001). NaN stays NaN and is not counted.
 */
export const benjaminiHochberg = (ps: ArrayLike<number>): Float64Array => {
  const m = made(ps);
  const adjusted = new Float64Array(ps.length).fill(Number.NaN);
  const greatestFirst = Array.from(ps, (p, index) => ({ p, index }))
    .filter(({ p }) => !Number.isNaN(p))
    .sort((a, b) => b.p - a.p);
  let least = 1;
  for (const [above, { p, index }] of greatestFirst.entries()) {
    least = Math.min(least, p * (m / (m - above)));
    adjusted[index] = least;
  }
  return adjusted;
};
