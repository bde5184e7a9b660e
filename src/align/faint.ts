import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/**
 * A member that matches less than this share of what its article's best one does is left out. Chosen on the development
 * events (docs/method.md): pairs gain more precision than they lose recall.
 */
const LEAST_OF_BEST = 0.6;

/** A group without the sentences that only touch what their own article says better elsewhere. */
export const withoutFaint = (group: Member[], statements: { article: number }[]): Member[] => {
  const articleOf = ({ statement }: Member): number => statements[statement]!.article;
  const best = new Map<number, number>();
  for (const member of group) best.set(articleOf(member), Math.max(best.get(articleOf(member)) ?? 0, member.score));
  return group.filter((member) => member.score >= LEAST_OF_BEST * best.get(articleOf(member))!);
};

/** Fewest content words that can state a fact: "1,600.", "on Tuesday" do not. */
const LEAST_CONTENT = 2;

/**
 * A member whose clauses only say who speaks is shown with what is said: the nearest clause of its sentence that states
 * something. Undefined where the sentence has none.
 */
export const stating = (member: Member, { clauses: cut, words }: Statement): Member | undefined => {
  const states = (i: number): boolean => {
    const clause = cut[i];
    if (!clause || clause.frame) return false;
    return words.slice(clause.first, clause.end).filter(({ key }) => key !== null).length >= LEAST_CONTENT;
  };
  const { first, end } = member.clauses;
  for (let i = first; i < end; i++) if (states(i)) return member;
  for (let distance = 0; distance < cut.length; distance++) {
    if (states(end + distance)) return { ...member, clauses: { first: end + distance, end: end + distance + 1 } };
    if (states(first - 1 - distance))
      return { ...member, clauses: { first: first - 1 - distance, end: first - distance } };
  }
  return undefined;
};
