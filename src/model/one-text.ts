import type { AlignedFact } from './comparison.js';

/** How many outlets state a fact, those that have it from one shared text counted once. */
export const outletsCountedOnce = ({ mentions, oneText }: Pick<AlignedFact, 'mentions' | 'oneText'>): number =>
  new Set(mentions.map(({ article }) => article)).size -
  oneText.reduce((sum, { articles }) => sum + articles.length - 1, 0);
