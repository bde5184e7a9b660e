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

/** Below this the clauses have too little in common to be shown as what became of a sentence. */
const LEAST_SCORE = 0.4;

/**
 * What one outlet has for each statement, by the number of the statement: what comes close to the best match of the statement
 * and of the place. Each alignment is a place of the reference and one of the outlet.
 */
export const matchesOf = (alignments: readonly Alignment[], statements: readonly Statement[]): Map<number, Match[]> => {
  const statementAt = statementFinder(statements);
  const matches = alignments.flatMap(({ places: [reference, outlet] }) => {
    const number = reference && statementAt(reference);
    return number === undefined || !outlet || outlet.score < LEAST_SCORE
      ? []
      : [{ number, reference: within(statements[number]!, reference!), outlet, score: outlet.score }];
  });
  const close = closeToBest(
    closeToBest(matches, ({ outlet }) => `${outlet.in} ${outlet.start}`),
    ({ number }) => number,
  );
  const found = new Map<number, Match[]>();
  for (const { number, ...match } of close.toSorted((a, b) => a.outlet.start - b.outlet.start))
    found.set(number, [...(found.get(number) ?? []), match]);
  return found;
};

/** The label of the speaker is no part of what was matched. */
const within = (statement: Statement, place: AlignedPlace): AlignedPlace => ({
  ...place,
  start: Math.max(place.start, statement.start),
});

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
