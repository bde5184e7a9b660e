import type { Change } from '../../model/reference.js';
import type { NamesByPlace } from '../differences/naming.js';
import type { Resources } from '../resources.js';
import type { Told } from './given.js';
import { leftOutChanges } from './left-out.js';
import { quotationChanges } from './quotation-changes.js';
import { wordedChanges } from './worded-changes.js';

/** All in which an article's version of a statement is not the reference's; what the same words show is told once. */
export const changesOf = (told: Told, names: NamesByPlace, resources: Resources): Change[] => {
  const changes = [
    ...wordedChanges(told, names, resources),
    ...leftOutChanges(told, resources),
    ...quotationChanges(told),
  ];
  return changes.filter(
    ({ kind, direction, detail }, i) =>
      !changes
        .slice(0, i)
        .some(
          (other) =>
            other.kind === kind && other.direction === direction && (other.detail === detail || kind === 'certainty'),
        ),
  );
};
