import type { Warning } from '../../model/article.js';
import { type ArticleKind, type TextKind, textKinds } from '../../model/text-kind.js';
import { kindsBy } from './data.js';

/** The field by which a user states the kind. */
export const kindField = 'kind';

/** Fields in which feeds, pages and archives say what kind a text is, in the order in which they are believed. */
export const kindFields = [
  '@type',
  'type',
  'genre',
  'articleType',
  'contentType',
  'articleSection',
  'article:section',
  'section',
  'subsection',
  'category',
] as const;

/** A longer value is no name of a kind. */
const longest = 200;

const letters = (value: string): string => value.toLowerCase().replace(/[^\p{L}\p{N}&]/gu, '');

const byLetters = kindsBy('fields', letters);
for (const kind of textKinds) byLetters.set(letters(kind), { kind, entry: kind });

/** What the user states under `kind`. One that is not known is left out with a warning. */
export const statedKind = (record: Record<string, unknown>): { kind: ArticleKind | null; warnings: Warning[] } => {
  const value = Object.hasOwn(record, kindField) ? record[kindField] : null;
  if (value === null || value === undefined || value === '') return { kind: null, warnings: [] };
  const found = typeof value === 'string' ? kindNamed(value) : null;
  if (found) return { kind: marked(found.kind, 'its metadata state the kind'), warnings: [] };
  const message = `The field "kind" names none of ${textKinds.join(', ')}: left out.`;
  return { kind: null, warnings: [{ code: 'invalid-metadata', message }] };
};

/** A section, genre or type that is the name of a kind. */
export const signInFields = ({ record }: { record: Record<string, unknown> }): ArticleKind | null => {
  let news: ArticleKind | null = null;
  for (const field of kindFields)
    for (const value of valuesOf(record, field)) {
      const found = kindNamed(value);
      if (!found) continue;
      // The list's own word is shown, not the value: what comes from outside may hold signs that letters hide.
      const sign = marked(found.kind, `its metadata say ${field} “${found.entry}”`);
      if (found.kind !== 'news') return sign;
      news ??= sign;
    }
  return news;
};

const marked = (value: TextKind, shownBy: string): ArticleKind => ({ value, certainty: 'marked', shownBy });

const kindNamed = (value: string): { kind: TextKind; entry: string } | null => {
  const name = value.replace(/^\s*(?:https?:\/\/)?(?:www\.)?schema\.org\//i, '');
  return name.length > longest ? null : (byLetters.get(letters(name)) ?? null);
};

/** The strings of a field; a section within another is written `News > Opinion`. */
const valuesOf = (record: Record<string, unknown>, field: string): string[] => {
  const value = Object.hasOwn(record, field) ? record[field] : null;
  const values = Array.isArray(value) ? value.slice(0, 20) : [value];
  return values.flatMap((one) =>
    typeof one !== 'string' || one.length > longest ? [] : [one, ...one.split(/[>|,;]|\s\/\s/).slice(0, 10)],
  );
};
