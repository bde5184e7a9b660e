import type { SourceRole } from '../model/finding.js';
import type { Material } from './material.js';

/** One capitalised word may be a country, which is no place to ask; two words or letters are a body or a person, “a source” is neither. */
export const isFullName = (label: string): boolean => /^(?!An? ).*\p{Lu}\p{L}*[ ’'.-].*\p{L}|^\p{Lu}{2,}$/u.test(label);

interface Quoted {
  name: string;
  statements: number;
  role: SourceRole;
}

/** People and bodies with a name whom the reports quote, the most quoted first, and after each somebody in another role. */
export const quotedMost = ({ comparison }: Material): string[] => {
  const names = new Map(comparison.entities.map(({ id, label }) => [id, label]));
  const found = new Map<string, Quoted>();
  for (const speaker of comparison.sourcing.articles.flatMap(({ speakers }) => speakers)) {
    const { shared, label, role, sourceType, statements } = speaker;
    // Who speaks in one article only has the name of that article.
    const name = names.get(shared ?? '') ?? label;
    if (!isFullName(name) || (sourceType !== 'named-person' && sourceType !== 'named-organization')) continue;
    const before = found.get(name);
    found.set(name, {
      name,
      statements: statements.length + (before?.statements ?? 0),
      role: before && before.statements >= statements.length ? before.role : role,
    });
  }
  return inOtherRoles([...found.values()].sort((a, b) => b.statements - a.statements));
};

const inOtherRoles = (quoted: readonly Quoted[]): string[] => {
  const left = [...quoted];
  const found: Quoted[] = [];
  while (left.length > 0) {
    const next = left.find(({ role }) => role !== found.at(-1)?.role) ?? left[0]!;
    found.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return found.map(({ name }) => name);
};
