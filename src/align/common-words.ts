import type { Member } from './groups.js';
import type { CommonWords } from './repeats.js';
import { type Statement, wordsIn } from './statement.js';

/** What the clauses of a member hold: all of their words, and those without the names. */
interface Told {
  all: Set<string>;
  said: Set<string>;
}

/** For the statements of an event; the words of a member are looked up once. */
export const commonWordsIn = (statements: Statement[]): CommonWords => {
  const known = new Map<Member, Told>();
  const toldBy = (member: Member): Told => {
    const before = known.get(member);
    if (before) return before;
    const told: Told = { all: new Set(), said: new Set() };
    for (const { key, class: kind } of wordsIn(statements[member.statement]!, member.clauses)) {
      if (key === null) continue;
      told.all.add(key);
      if (kind !== 'name') told.said.add(key);
    }
    known.set(member, told);
    return told;
  };
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
