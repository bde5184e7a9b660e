/**
 * What matches less than this share of what its article's best one does only touches what stands better elsewhere. Chosen on
 * the development events (docs/method.md): pairs gain more precision than they lose recall.
 */
const LEAST_OF_BEST = 0.55;

/** Those whose score comes close to the best one of their article. */
export const closeToBest = <T extends { score: number }>(
  matches: readonly T[],
  articleOf: (match: T) => string | number,
  least = LEAST_OF_BEST,
): T[] => {
  const best = new Map<string | number, number>();
  for (const match of matches) best.set(articleOf(match), Math.max(best.get(articleOf(match)) ?? 0, match.score));
  return matches.filter((match) => match.score >= least * best.get(articleOf(match))!);
};

/** What matches less than this share of the best one may say something else beside the fact. */
const LEAST_OF_FULL = 0.8;

/** Those that state the fact about as fully as the best one of their article: they tell who vouches for it and how surely. */
export const fullMatches = <T extends { score: number }>(
  matches: readonly T[],
  articleOf: (match: T) => string | number,
): T[] => closeToBest(matches, articleOf, LEAST_OF_FULL);
