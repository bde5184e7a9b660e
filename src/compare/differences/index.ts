import type { Difference } from '../../model/comparison.js';
import type { Elsewhere } from '../elsewhere.js';
import type { Resources } from '../resources.js';
import { agencyDifferences } from './agency.js';
import { certaintyDifference, statusDifference } from './axes.js';
import { cutQuotations } from './cut-quotation.js';
import { dateDifferences } from './date.js';
import { loadedVerbDifferences } from './loaded-verb.js';
import { mannerDifferences } from './manner.js';
import { modalityDifferences } from './modality.js';
import { modifierDifferences } from './modifier.js';
import { nameSpellingDifferences } from './name-spelling.js';
import { type NamesByPlace, namingDifferences } from './naming.js';
import { numberDifferences } from './number.js';
import { originDifferences } from './origin.js';
import { polarityDifferences } from './polarity.js';
import { quotationDifferences } from './quotation.js';
import type { Told } from './told.js';
import { verbDifferences } from './verb.js';

/** What differs between the mentions of one fact, kind by kind; what a reader checks first comes first. */
export const differencesOf = (
  told: Told[],
  names: NamesByPlace,
  resources: Resources,
  elsewhere: Elsewhere = () => false,
): Difference[] => [
  ...polarityDifferences(told, resources),
  ...numberDifferences(told, resources),
  ...dateDifferences(told, resources),
  ...statusDifference(told, { elsewhere, lists: resources.words }),
  ...certaintyDifference(told, { elsewhere, lists: resources.words }),
  ...modalityDifferences(told, resources),
  ...namingDifferences(told, names, resources),
  ...agencyDifferences(told, resources),
  ...verbDifferences(told, resources),
  ...loadedVerbDifferences(told, resources),
  ...modifierDifferences(told, resources),
  ...mannerDifferences(told, resources),
  ...quotationDifferences(told, resources),
  ...cutQuotations(told, resources),
  ...nameSpellingDifferences(told, resources),
  ...originDifferences(told),
];
