import { onceInEvent } from '../model/once.js';
import type { ClauseRange } from './focus.js';
import type { Statement } from './statement.js';
import type { Wording } from './wordings.js';

/** Of a wording by the run of its clauses. */
type ByRange<Answer> = Map<number, Answer>;

/** No sentence has so many clauses. */
const MOST_CLAUSES = 4096;

/**
 * Asks once what a run of clauses holds, in view of what is the same for a whole event: a statement stands in many groups, is
 * mostly shown in the same clauses, and may stand in the same words in other articles. The answer may depend on the words only.
 */
export const onceForRange = <Event extends object, Answer extends object>(
  ask: (statement: Statement, clauses: ClauseRange, event: Event) => Answer,
) => {
  const rangesIn = onceInEvent((_: Event) => onceInEvent((_: Wording): ByRange<Answer> => new Map()));
  return (statement: Statement, clauses: ClauseRange, event: Event): Answer => {
    const ranges = rangesIn(event)(statement.wording);
    const at = clauses.first * MOST_CLAUSES + clauses.end;
    const known = ranges.get(at);
    if (known) return known;
    const answer = ask(statement, clauses, event);
    ranges.set(at, answer);
    return answer;
  };
};
