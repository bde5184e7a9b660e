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

/** Parts a dateline, or a date of publication left over, from the paragraph that it runs into. */
export const withoutDateline = (text: string, part: Part, outlet: string): { parts: Part[]; date: string | null } => {
  const date = gluedDate(part.text);
  if (date) {
    const [stamp, ...rest] = cut(text, part, date.end, date.rest, 'dateline');
    const inner = withoutDateline(text, rest.at(-1)!, outlet);
    return { parts: [stamp!, ...rest.slice(0, -1), ...inner.parts], date: date.iso };
  }
  const place = gluedDateline(part.text, outlet);
  return { parts: place ? cut(text, part, place.end, place.rest, 'dateline') : [part], date: null };
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
