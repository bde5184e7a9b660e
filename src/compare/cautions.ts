import type { AnnotatedArticle } from '../model/annotated-article.js';
import type { Caution } from '../model/comparison.js';
import { datesOf } from './differences/date.js';
import type { Told } from './differences/told.js';

type Reason = Caution['reason'];

/** Under this share of the words of every article that states the fact there was much less room for it. */
const MUCH_SHORTER = 0.5;

/** What to know of the articles in which no match was found; the rules speak of metadata and of nothing else. */
export const cautionsOf = (
  missing: AnnotatedArticle[],
  stating: AnnotatedArticle[],
  told: Told[],
  lists: Record<string, string[]>,
): Caution[] => {
  const shortest = stating.reduce((least, { article }) => Math.min(least, article.words), Number.POSITIVE_INFINITY);
  const dates = stating.flatMap(({ article }) => article.date ?? []);
  return missing.flatMap(({ article }) => {
    const holds: Record<Reason, boolean> = {
      'maybe-truncated': article.warnings.some(({ code }) => code === 'maybe-truncated'),
      'much-shorter': article.words < MUCH_SHORTER * shortest,
      'dated-earlier': isEarlier(article.date, dates),
      'before-the-day': told.some((one) => isBeforeDay(article.date, one, lists)),
    };
    return (Object.keys(holds) as Reason[])
      .filter((reason) => holds[reason])
      .map((reason) => ({ article: article.id, reason }));
  });
};

/** Before every date that is known; no date, no answer. */
const isEarlier = (date: string | null, others: string[]): boolean =>
  date !== null && others.length > 0 && others.every((other) => compareDates(date, other) < 0);

const WITH_ZONE = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s?(?:Z|[+-]\d{2}:?\d{2})$/;

/** By the minute where both give a time with its zone, else by the day; 0 where a date is none that can be read. */
export const compareDates = (a: string, b: string): number => {
  if (WITH_ZONE.test(a) && WITH_ZONE.test(b)) return Date.parse(a) - Date.parse(b);
  const [one, other] = [dayOf(a), dayOf(b)];
  return one === null || other === null ? 0 : one < other ? -1 : Number(one > other);
};

const dayOf = (date: string): string | null => /^\d{4}-\d{2}-\d{2}/.exec(date)?.[0] ?? null;

/** A day that the statement names, past by the date of the article that states it, after the date of the other. */
const isBeforeDay = (date: string | null, { excerpt }: Told, lists: Record<string, string[]>): boolean => {
  const stated = dayOf(excerpt.article.article.date ?? '');
  const missing = dayOf(date ?? '');
  if (stated === null || missing === null) return false;
  return datesOf(excerpt, lists).some(({ sort, text }) => {
    if (sort !== 'day') return false;
    const [month = '', day = ''] = text.split(' ');
    const number = (lists.months ?? []).indexOf(month.toLowerCase()) + 1;
    const named = `${stated.slice(0, 4)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return missing < named && named <= stated;
  });
};
