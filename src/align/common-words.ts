import type { Member } from './groups.js';
import { onceForRange } from './once-for-range.js';
import type { CommonWords } from './repeats.js';
import { type Statement, wordsIn } from './statement.js';

/** What the clauses of a member hold: all of their words, and those without the names. */
interface Told {
  all: Set<string>;
  said: Set<string>;
}

const toldIn = onceForRange((statement, clauses, _event: Statement[]): Told => {
  const told: Told = { all: new Set(), said: new Set() };
  for (const { key, class: kind } of wordsIn(statement, clauses)) {
    if (key === null) continue;
    told.all.add(key);
    if (kind !== 'name') told.said.add(key);
  }
  return told;
});

/** For the statements of an event. */
export const commonWordsIn = (statements: Statement[]): CommonWords => {
  const toldBy = ({ statement, clauses }: Member): Told => toldIn(statements[statement]!, clauses, statements);
  return (member, others) => {
    const { said } = toldBy(member);
    const common = new Set<string>();
    for (const other of others) {
      if (other.statement === member.statement) continue;
      const { all } = toldBy(other);
      for (const key of said) if (all.has(key)) common.add(key);
    }
    return common;
  };
};
