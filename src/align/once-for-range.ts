import type { ClauseRange } from './focus.js';
import type { Statement } from './statement.js';

/** Of a statement by the run of its clauses. */
type ByRange<Answer> = Map<number, Answer>;

/** No sentence has so many clauses. */
const MOST_CLAUSES = 4096;

/**
 * Asks once what a run of clauses holds, in view of what is the same for a whole event: a statement stands in many groups, and
 * is mostly shown in the same clauses.
 */
export const onceForRange = <Event extends object, Answer extends object>(
  ask: (statement: Statement, clauses: ClauseRange, event: Event) => Answer,
) => {
  const byEvent = new WeakMap<Event, WeakMap<Statement, ByRange<Answer>>>();
  const rangesOf = (statement: Statement, event: Event): ByRange<Answer> => {
    const statements = byEvent.get(event) ?? new WeakMap<Statement, ByRange<Answer>>();
    byEvent.set(event, statements);
    const ranges: ByRange<Answer> = new Map();
    statements.set(statement, ranges);
    return ranges;
  };
  return (statement: Statement, clauses: ClauseRange, event: Event): Answer => {
    const ranges = byEvent.get(event)?.get(statement) ?? rangesOf(statement, event);
    const at = clauses.first * MOST_CLAUSES + clauses.end;
    const known = ranges.get(at);
    if (known) return known;
    const answer = ask(statement, clauses, event);
    ranges.set(at, answer);
    return answer;
  };
};
