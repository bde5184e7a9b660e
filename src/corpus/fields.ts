import type { Database } from './database.js';
import { CorpusProblem } from './problem.js';

/** Fields that every article has; any other is looked for among those that it came with. */
const usual: Record<string, string> = {
  outlet: 'a.outlet',
  author: 'a.author',
  event: 'a.event',
  language: 'a.language',
  rights: 'a.rights',
  date: 'a.date',
  kind: "coalesce(r.article_kind, 'report')",
};

/** Between the values of two fields. */
export const BETWEEN = ' · ';

/** Fields that some articles came with beside the usual ones, by name. */
export const furtherFields = async (database: Database): Promise<string[]> => {
  const rows = await database.rows(
    'SELECT DISTINCT unnest(json_keys(metadata_json)) AS field FROM articles ORDER BY field',
  );
  return rows.map(({ field }) => String(field));
};

/** @throws {CorpusProblem} for a field that no article has, with those that there are. */
export const requireFields = async (database: Database, by: readonly string[]): Promise<void> => {
  const fields = [...Object.keys(usual), ...(await furtherFields(database))];
  for (const field of by)
    if (!fields.includes(field))
      throw new CorpusProblem(`no article has the field "${field}"; there are: ${fields.join(', ')}`);
};

/** SQL of the value that an article (`a`, its reading `r`) has for a field; NULL where it is missing or blank. */
export const fieldValue = (field: string): string =>
  `nullif(trim(${usual[field] ?? `json_extract_string(a.metadata_json, ${literal(`$."${field.replaceAll('"', '\\"')}"`)})`}), '')`;

/** A text as SQL writes it. */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
