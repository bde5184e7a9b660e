import type { AlignedPlace, Alignment } from '../../model/alignment.js';
import { closeToBest } from '../../model/close-to-best.js';
import { overlap, startingUntil } from '../../model/span.js';
import type { Statement } from './statements.js';

/** A place of an outlet that was aligned with a place of the reference. */
export interface Match {
  reference: AlignedPlace;
  outlet: AlignedPlace;
  score: number;
}

/** What one outlet has for each statement, by the number of the statement: what comes close to its best match. */
export const matchesOf = (alignments: readonly Alignment[], statements: readonly Statement[]): Map<number, Match[]> => {
  const found = new Map<number, Match[]>();
  const statementAt = statementFinder(statements);
  for (const { places } of alignments) {
    const outlets = places.filter(({ article }) => article !== 0);
    for (const reference of places.filter(({ article }) => article === 0)) {
      const number = statementAt(reference);
      if (number === undefined) continue;
      const own = found.get(number) ?? [];
      for (const outlet of outlets)
        if (!own.some((other) => other.outlet.in === outlet.in && overlap(other.outlet, outlet) > 0))
          own.push({ reference, outlet, score: outlet.score });
      found.set(number, own);
    }
  }
  return new Map([...found].map(([number, matches]) => [number, closeToBest(matches, () => 0)]));
};

/** The statement that holds a place of the reference, by binary search; those of the title come first. */
const statementFinder = (statements: readonly Statement[]): ((place: AlignedPlace) => number | undefined) => {
  const title = statements.filter((statement) => statement.in === 'title');
  const body = statements.slice(title.length);
  return (place) => {
    const own = place.in === 'title' ? title : body;
    const at = startingUntil(own, place.end - 1) - 1;
    if (at < 0 || overlap(own[at]!, place) === 0) return undefined;
    return place.in === 'title' ? at : title.length + at;
  };
};
