import { anyOf, structureWords } from '../structure-words.js';
import type { Part } from './part.js';

/** Metadata that a text carries as labelled lines at its top. */
export interface LabelledLine {
  field: 'title' | 'author' | 'url' | 'other';
  value: string;
  /** Where the value begins in the line. */
  at: number;
}

const labels = (['title', 'author', 'url', 'outlet'] as const).map((field) => ({
  field: field === 'outlet' ? ('other' as const) : field,
  shape: new RegExp(`^(?:${anyOf(structureWords(`${field}-labels`))})\\s*:\\s+(?=\\S)`, 'i'),
}));

/** Reads `Title: …`, `Author: …`, `URL: …`; null for any other line. */
export const labelledLine = ({ text, whole }: Part): LabelledLine | null => {
  if (!whole) return null;
  for (const { field, shape } of labels) {
    const at = shape.exec(text)?.[0].length;
    if (at) return { field, value: text.slice(at), at };
  }
  return null;
};
