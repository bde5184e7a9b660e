import { anyOf, structureWordSet, structureWords } from './structure-words.js';

const months = structureWords('months').map((spellings) => spellings.split(' '));
const monthNames = anyOf(months.flat());
const weekdays = anyOf(structureWords('weekdays'));
const labels = anyOf(structureWords('date-labels'));
const company = structureWordSet('date-company');

const iso = String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})(?:[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|\s?[+-]\d{2}:?\d{2})?)?`;
const dayFirst = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?\.?\s+(?:of\s+)?(?<name>${monthNames})\.?,?\s+(?<year>\d{4})`;
const monthFirst = String.raw`(?<name>${monthNames})\.?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>\d{4})`;
const shapes = [iso, dayFirst, monthFirst].map(
  (shape) => new RegExp(`(?<![\\p{L}\\p{N}])${shape}(?![\\p{L}\\p{N}])`, 'iu'),
);

export interface FoundDate {
  start: number;
  end: number;
  /** `2026-01-05` */
  iso: string;
}

/** The first calendar date with a year in a short text; null where there is none, or no such day. */
export const findDate = (text: string): FoundDate | null => {
  for (const shape of shapes) {
    const match = shape.exec(text);
    if (!match) continue;
    const { year, month, name, day } = match.groups!;
    const number = name ? months.findIndex((spellings) => spellings.includes(name.toLowerCase())) + 1 : Number(month);
    const date = new Date(Date.UTC(Number(year), number - 1, Number(day)));
    if (date.getUTCMonth() !== number - 1 || date.getUTCDate() !== Number(day)) continue;
    return { start: match.index, end: match.index + match[0].length, iso: date.toISOString().slice(0, 10) };
  }
  return null;
};

/** A date as metadata give it: ISO 8601 where the whole of it is a date we can read, else unchanged. */
export const normaliseDate = (value: string): string => {
  const text = value.trim();
  if (/^\d{4}-\d{2}-\d{2}/.test(text)) return value;
  const found = text.length < 80 ? findDate(text) : null;
  return found && isOnlyDate(text, found) ? found.iso : value;
};

/** The date of a line that says when the article was published and nothing else; null for any other line. */
export const dateOfLine = (line: string): string | null => {
  const found = line.length < 120 ? findDate(line) : null;
  return found && isOnlyDate(line, found) ? found.iso : null;
};

const labelled = new RegExp(`^(?:${labels})\\b`, 'i');
const weekday = new RegExp(`^(?:${weekdays})$`, 'i');
const digits = /^[\d:.]+(?:am|pm)?$/i;

const isOnlyDate = (line: string, found: FoundDate): boolean => {
  const rest = `${line.slice(0, found.start).trim().replace(labelled, '')} ${line.slice(found.end)}`;
  return rest
    .split(/[\s,|•·()–—-]+/)
    .filter(Boolean)
    .every((word) => {
      const bare = word.replace(/^[:]+|[:]+$/g, '');
      return (
        bare === '' ||
        company.has(bare.toLowerCase()) ||
        weekday.test(bare) ||
        digits.test(bare) ||
        labelled.test(bare) ||
        findDate(bare) !== null
      );
    });
};

const gluedLabel = new RegExp(`^(?:${labels})\\s*:?\\s+`, 'i');

/** A label and a date left over at the start of a paragraph (`date 2026-01-05 The mayor …`); null where there is none. */
export const gluedDate = (paragraph: string): { end: number; rest: number; iso: string } | null => {
  const head = paragraph.slice(0, 100);
  const label = gluedLabel.exec(head);
  const found = label && findDate(head.slice(label[0].length));
  if (!label || found?.start !== 0) return null;
  const end = label[0].length + found.end;
  const separator = /^[\s:;,|–—-]*(?=["“‘]?[\p{Lu}\p{N}])/u.exec(head.slice(end));
  return separator && { end, rest: end + separator[0].length, iso: found.iso };
};
