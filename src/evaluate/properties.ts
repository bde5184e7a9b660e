import type { PropertyAgreement } from '../model/evaluation.js';
import type { FindingKind } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import type { Mark } from '../model/mark.js';
import type { Resampling } from '../statistics/resampled-sums.js';
import type { ReadTwice } from './documents.js';
import { matchScore } from './figures.js';
import { matched } from './match.js';

/** How often a property is the same in findings and the marks that they match; null where the person never gave it. */
export const propertyAgreement = (
  documents: readonly ReadTwice[],
  kind: FindingKind,
  propertyOf: (mark: Mark) => string | null,
  by: Resampling,
): PropertyAgreement | null => {
  const pairs = documents.map(({ tool, person }) => {
    const [found, marked] = [tool, person].map((marks) => marks.filter((mark) => mark.kind === kind)) as [
      Mark[],
      Mark[],
    ];
    return matched(found, marked, 'overlapping').flatMap((pair) => {
      const values = { person: propertyOf(marked[pair.marked]!), tool: propertyOf(found[pair.found]!) };
      return values.person === null || values.tool === null ? [] : [{ person: values.person, tool: values.tool }];
    });
  });
  if (pairs.every((own) => own.length === 0)) return null;
  const same = matchScore(
    pairs.map((own) => ({
      found: own.length,
      marked: own.length,
      matched: own.filter(({ person, tool }) => person === tool).length,
    })),
    by,
  );
  const counted = [...groupBy(pairs.flat(), ({ person, tool }) => JSON.stringify([person, tool])).values()];
  return {
    kind,
    same: same.precision,
    pairs: counted
      .map((own) => ({ ...own[0]!, count: own.length }))
      .sort((a, b) => (a.person + a.tool < b.person + b.tool ? -1 : 1)),
  };
};
