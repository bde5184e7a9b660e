import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/**
 * The members with subject and predicate together where an aside parts them: "Ida Vossen, who had led the port, | would leave".
 * A predicate is shown with its subject, a subject with its predicate where another article speaks of it too, and what has
 * no verb at all with the words that report it: "Vossen defended | her former deputy".
 */
export const withSubjects = (group: Member[], statements: Statement[]): Member[] =>
  group.map((member) => {
    const statement = statements[member.statement]!;
    const { first, end } = member.clauses;
    if (isBare(statement, first, end) && statement.clauses[first - 1]?.frame)
      return { ...member, clauses: { first: first - 1, end } };
    if (isPredicate(statement, first) && statement.clauses[first - 1]?.frame === false)
      return { ...member, clauses: { first: first - 1, end } };
    const goesOn =
      isPredicate(statement, end) &&
      group.some(
        (other) =>
          statements[other.statement]!.article !== statement.article &&
          speakOfOneAct(statement, end, statements[other.statement]!),
      );
    return goesOn ? { ...member, clauses: { first, end: end + 1 } } : member;
  });

const isBare = ({ clauses, words }: Statement, first: number, end: number): boolean =>
  clauses.slice(first, end).every((clause) => !words.slice(clause.first, clause.end).some(({ verbal }) => verbal));

/** Begins with "was", "would", "has": what is said of somebody who stands before it. */
const isPredicate = ({ clauses, words }: Statement, at: number): boolean => {
  const opener = words[clauses[at]?.first ?? words.length];
  return opener?.verbal === true && opener.class !== 'verb';
};

const speakOfOneAct = ({ clauses, words }: Statement, at: number, other: Statement): boolean => {
  const clause = clauses[at]!;
  const acts = new Set(
    words
      .slice(clause.first, clause.end)
      .flatMap(({ key, class: kind }) => (key !== null && kind === 'verb' ? key : [])),
  );
  return other.words.some(({ key }) => key !== null && acts.has(key));
};
