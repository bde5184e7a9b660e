import type { Warning } from '../model/article.js';
import { normaliseDate } from './dates.js';

/** The fields of an article that stand beside its text. */
export const metadataFields = ['id', 'outlet', 'title', 'date', 'url', 'author', 'event', 'rights'] as const;

export type MetadataField = (typeof metadataFields)[number];
export type Metadata = Record<MetadataField, string | null>;

/**
 * Reads the fields of a parsed record. Strings are taken as they are, numbers are written out, lists of strings are
 * joined; anything else is left out with a warning. Blank fields count as missing, except the event, which is echoed.
 */
export const metadataOf = (record: Record<string, unknown>): { metadata: Metadata; warnings: Warning[] } => {
  const warnings: Warning[] = [];
  const read = (field: MetadataField): string | null => {
    const value = Object.hasOwn(record, field) ? record[field] : null;
    if (value === null || value === undefined) return null;
    const text = asText(value);
    if (text === null)
      warnings.push({
        code: 'invalid-metadata',
        message: `The field "${field}" is ${kindOf(value)}, not text: left out.`,
      });
    return text === null || (text.trim() === '' && field !== 'event') ? null : text;
  };
  const entries = metadataFields.map((field) => [field, read(field)] as const);
  const metadata = Object.fromEntries(entries) as Metadata;
  return { metadata: { ...metadata, date: metadata.date === null ? null : normaliseDate(metadata.date) }, warnings };
};

/** Fields that are read for themselves. */
const read = new Set<string>([...metadataFields, 'text', 'kind']);

/** The further fields of a record that hold a text, a number, yes or no, or a list of texts: what a study may group by. */
export const furtherFields = (record: Record<string, unknown>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record).flatMap(([field, value]) => {
      const text = typeof value === 'boolean' ? String(value) : asText(value);
      return read.has(field) || text === null || text.trim() === '' ? [] : [[field, text]];
    }),
  );

const asText = (value: unknown): string | null => {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'bigint') return String(value);
  if (Array.isArray(value) && value.length > 0 && value.every((item) => typeof item === 'string'))
    return value.join(', ');
  return null;
};

export const kindOf = (value: unknown): string =>
  Array.isArray(value) ? 'a list' : value === null ? 'null' : `of type ${typeof value}`;
