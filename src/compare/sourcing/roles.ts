import type { RoleShare, Speaker } from '../../model/sourcing.js';
import type { Speaking } from './speakers.js';

/** A named speaker whose role one article leaves open has the role that another one states, so that shares can be compared. */
export const withSharedRoles = (articles: readonly Speaking[]): Speaking[] => {
  const known = new Map<string, Speaker['role']>();
  for (const { shared, role } of articles.flatMap(({ speakers }) => speakers))
    if (shared !== null && role !== 'other' && !known.has(shared)) known.set(shared, role);
  const roleOf = ({ shared, role }: Speaker): Speaker['role'] =>
    role === 'other' && shared !== null ? (known.get(shared) ?? role) : role;
  return articles.map((article) => ({
    ...article,
    speakers: article.speakers.map((speaker) => ({ ...speaker, role: roleOf(speaker) })),
  }));
};

/** What the speakers of each role say together, the role with most quoted words first. */
export const rolesOf = (speakers: readonly Speaker[]): RoleShare[] => {
  const shares = new Map<Speaker['role'], RoleShare>();
  for (const { id, role, statements, quotedWords, paraphrasedWords } of speakers) {
    const share = shares.get(role) ?? { role, speakers: [], statements: 0, quotedWords: 0, paraphrasedWords: 0 };
    share.speakers.push(id);
    share.statements += statements.length;
    share.quotedWords += quotedWords;
    share.paraphrasedWords += paraphrasedWords;
    shares.set(role, share);
  }
  return [...shares.values()].sort((a, b) => b.quotedWords - a.quotedWords || b.statements - a.statements);
};
