import type { BoosterCategory, HedgeCategory } from '../../model/finding.js';
import type { Annotator } from '../annotator.js';
import { findingsFromMatches } from './from-matches.js';

/** Words that lower the certainty of a statement. */
export const hedges: Annotator = {
  id: 'hedges',
  kind: 'hedge',
  annotate: (reading) =>
    findingsFromMatches(reading, 'hedges', 'hedge').map((found) => ({
      ...found,
      category: found.category as HedgeCategory,
    })),
};

/** Words that raise it. */
export const boosters: Annotator = {
  id: 'boosters',
  kind: 'booster',
  annotate: (reading) =>
    findingsFromMatches(reading, 'boosters', 'booster').map((found) => ({
      ...found,
      category: found.category as BoosterCategory,
    })),
};
