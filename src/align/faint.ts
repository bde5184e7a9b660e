import { closeToBest } from '../model/close-to-best.js';
import type { Member } from './groups.js';
import type { Statement } from './statement.js';

/** Chosen on the development events, before scores count how little of a sentence is shown. */
const LEAST_OF_BEST = 0.5;

/** A group without the sentences that only touch what their own article says better elsewhere. */
export const withoutFaint = (group: Member[], statements: { article: number }[]): Member[] =>
  closeToBest(group, ({ statement }) => statements[statement]!.article, LEAST_OF_BEST);

/** Fewest content words that can state a fact: "1,600.", "on Tuesday" do not. */
const LEAST_CONTENT = 2;
/** A sentence of so many words with a verb states something though nearly all are small words: "Who are we to say that?" */
const LEAST_SENTENCE = 5;

/**
 * A member whose clauses only say who speaks is shown with what is said: the nearest clause of its sentence that states
 * something. Undefined where the sentence has none.
 */
export const stating = (member: Member, statement: Statement): Member | undefined => {
  const { clauses: cut, words } = statement;
  if (isTerse(statement)) return member;
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

const isTerse = ({ words, clauses }: Statement): boolean =>
  words.length >= LEAST_SENTENCE &&
  words.filter(({ key }) => key !== null).length < LEAST_CONTENT &&
  words.some(({ verbal }) => verbal) &&
  clauses.some(({ frame }) => !frame);
