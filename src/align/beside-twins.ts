import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/** From here on two articles tell a fact in nearly the same words. */
const TWINS = 0.95;
/** Highest score where only names and one noun are shared. */
const UNSURE = 0.5;

/**
 * What two articles tell in nearly the same words, a third that matched only when more of its sentence was shown does not tell:
 * it speaks of the same person ("Ida Vossen, who teaches in Marren, …" beside "“We heard a bang,” said Ida Vossen, a teacher").
 */
export const withoutThirds = (group: Member[], narrow: Member[], statements: Statement[]): Member[] => {
  const articleOf = ({ statement }: Member): number => statements[statement]!.article;
  const before = new Map(narrow.map(({ statement, clauses }) => [statement, clauses]));
  const isWidened = ({ statement, clauses }: Member): boolean => {
    const own = before.get(statement);
    return own !== undefined && (own.first !== clauses.first || own.end !== clauses.end);
  };
  const twins = new Set(group.flatMap((member) => (member.score >= TWINS ? articleOf(member) : [])));
  if (twins.size < 2) return group;
  const staying = new Set(
    group.flatMap((member) => (member.score > UNSURE || !isWidened(member) ? articleOf(member) : [])),
  );
  return group.filter((member) => staying.has(articleOf(member)));
};
