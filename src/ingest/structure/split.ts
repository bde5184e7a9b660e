import type { Span } from '../../model/span.js';
import { gluedDate } from '../dates.js';
import { gluedDateline } from './datelines.js';
import { trim } from './lines.js';
import { type Part, partOf } from './part.js';

const bullet = /^[•◦▪▫●○■□►▶‣⁃∙·*➤➢✔✓–-]\s+/u;

/** Parts a paragraph from what is no prose: a rule or a row of signs is nothing else, a bullet stands before it. */
export const withoutMarkup = (text: string, part: Part): Part[] => {
  if (!/[\p{L}\p{N}]/u.test(text.slice(part.start, part.end))) return [{ ...part, zone: 'markup' }];
  const match = bullet.exec(part.text);
  return match ? cut(text, { ...part, hint: 'item' }, match[0].trimEnd().length, match[0].length, 'markup') : [part];
};

/** Parts a date of publication left over, and a dateline, from the paragraph that they run into. */
export const withoutDateline = (text: string, part: Part, outlet: string): { parts: Part[]; date: string | null } => {
  const date = gluedDate(part.text);
  const parts = date ? cut(text, part, date.end, date.rest, 'dateline') : [part];
  const prose = parts.at(-1)!;
  const place = gluedDateline(prose.text, outlet);
  if (place) parts.splice(-1, 1, ...cut(text, prose, place.end, place.rest, 'dateline'));
  return { parts, date: date?.iso ?? null };
};

/** Parts `Title:` from a headline and `Author:` from a byline. */
export const withoutLabel = (text: string, part: Part): Part[] => {
  const named = part.zone === 'headline' ? 'title' : part.zone === 'byline' ? 'author' : null;
  if (!part.label || part.label.field !== named) return [part];
  return cut(text, part, part.text.slice(0, part.label.at).trimEnd().length, part.label.at, 'markup');
};

/** `[0, end)` becomes a part of its own, `[rest, …)` stays a paragraph, the signs between are markup. */
const cut = (text: string, part: Part, end: number, rest: number, zone: Part['zone']): Part[] => {
  const between: Span | null = trim(text, part.start + end, part.start + rest);
  return [
    { ...partOf(text, { start: part.start, end: part.start + end }, null), zone },
    ...(between ? [{ ...partOf(text, between, null), zone: 'markup' as const }] : []),
    { ...partOf(text, { start: part.start + rest, end: part.end }, part.hint), zone: part.zone },
  ];
};
