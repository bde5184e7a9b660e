import { dateOfLine } from '../dates.js';
import { anyOf, structureWords } from '../structure-words.js';
import type { Label, Part } from './part.js';

const shapes = (['title', 'author', 'url', 'outlet'] as const).map((field) => ({
  field: field === 'outlet' ? ('other' as const) : field,
  shape: new RegExp(`^(?:${anyOf(structureWords(`${field}-labels`))})\\s*:\\s+(?=\\S)`, 'i'),
}));

/** Notes the labels of `Title: …`, `Author: …`, `URL: …`. One such line alone is a headline: "Source: Mayor to resign". */
export const noteLabels = (top: Part[]): void => {
  const labels = top.map(labelOf);
  const stamps = top.filter((part, i) => labels[i] || (part.whole && dateOfLine(part.text)));
  if (stamps.length < 2) return;
  for (const [i, part] of top.entries()) part.label = labels[i] ?? null;
};

const labelOf = ({ text, whole }: Part): Label | null => {
  if (!whole) return null;
  for (const { field, shape } of shapes) {
    const at = shape.exec(text)?.[0].length;
    if (at) return { field, value: text.slice(at), at };
  }
  return null;
};
