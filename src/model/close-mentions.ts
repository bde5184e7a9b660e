import type { FactMention } from './comparison.js';

/** A mention that is much fainter than its outlet's best one is kept in the data; it is neither shown nor set against others. */
const LEAST_OF_BEST = 0.6;

/** The mentions of a fact that come close to the best one of their article. */
export const closeMentions = (mentions: FactMention[]): FactMention[] => {
  const best = new Map<string, number>();
  for (const { article, score } of mentions) best.set(article, Math.max(best.get(article) ?? 0, score));
  return mentions.filter(({ article, score }) => score >= LEAST_OF_BEST * best.get(article)!);
};
