import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

/** Each article names one day of the week, and they are different days. */
export const dateDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const weekdays = new Set(words.weekdays);
  const named = [...byArticle(told)].flatMap(([article, own]) => {
    const days = new Set(
      own.flatMap(({ excerpt }) => excerpt.words.flatMap(({ normal, text }) => (weekdays.has(normal) ? text : []))),
    );
    return days.size === 1 ? [{ article, day: [...days][0]! }] : [];
  });
  if (new Set(named.map(({ day }) => day)).size < 2) return [];
  return [
    {
      kind: 'date',
      articles: named.map(({ article }) => article),
      detail: named.map(({ day }) => day).join(' / '),
    },
  ];
};
