import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { certaintyDifference, polarityDifference, statusDifference } from './axes.js';
import { numberDifferences } from './number.js';
import type { Told } from './told.js';

/** What differs between the mentions of one fact, kind by kind. */
export const differencesOf = (told: Told[], resources: Resources): Difference[] => [
  ...numberDifferences(told, resources),
  ...polarityDifference(told),
  ...statusDifference(told),
  ...certaintyDifference(told),
];
