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
  const days = told.flatMap((one) => pastDays(one, lists));
  const cautions: Caution[] = [];
  for (const { article } of missing) {
    const add = (reason: Reason, holds: boolean): void => {
      if (holds) cautions.push({ article: article.id, reason });
    };
    add(
      'maybe-truncated',
      article.warnings.some(({ code }) => code === 'maybe-truncated'),
    );
    add('much-shorter', article.words < MUCH_SHORTER * shortest);
    add('dated-earlier', isEarlier(article.date, dates));
    add('before-the-day', isBefore(article.date, days));
  }
  return cautions;
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

/** The days that a statement names which are past by the date of the article that makes it. */
const pastDays = ({ excerpt }: Told, lists: Record<string, string[]>): string[] => {
  const stated = dayOf(excerpt.article.article.date ?? '');
  if (stated === null) return [];
  return datesOf(excerpt, lists).flatMap(({ sort, text }) => {
    if (sort !== 'day') return [];
    const [month = '', day = ''] = text.split(' ');
    const number = (lists.months ?? []).indexOf(month.toLowerCase()) + 1;
    const named = `${stated.slice(0, 4)}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
    return named <= stated ? [named] : [];
  });
};

/** Whether an article is of a day before one of these. */
const isBefore = (date: string | null, days: string[]): boolean => {
  const missing = dayOf(date ?? '');
  return missing !== null && days.some((day) => missing < day);
};
