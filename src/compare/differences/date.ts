import type { Difference } from '../../model/comparison.js';
import type { Excerpt, ExcerptWord } from '../excerpt.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

/** A day of the week, a day of a month or a year, as one mention names it. */
interface Named {
  sort: 'weekday' | 'day' | 'year';
  text: string;
}

/** Each article names one day or year of a sort, and they are different ones. */
export const dateDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const articles = [...byArticle(told)].map(([article, own]) => ({
    article,
    named: own.flatMap(({ excerpt }) => datesOf(excerpt, words)),
  }));
  return (['weekday', 'day', 'year'] as const).flatMap((sort) => {
    const single = articles.flatMap(({ article, named }) => {
      const texts = new Set(named.flatMap((one) => (one.sort === sort ? one.text : [])));
      return texts.size === 1 ? [{ article, text: [...texts][0]! }] : [];
    });
    if (new Set(single.map(({ text }) => text)).size < 2) return [];
    return [
      {
        kind: 'date' as const,
        articles: single.map(({ article }) => article),
        detail: single.map(({ text }) => text).join(' / '),
      },
    ];
  });
};

export const datesOf = ({ words }: Excerpt, lists: Record<string, string[]>): Named[] => {
  const weekdays = new Set(lists.weekdays);
  const before = new Set(lists['prepositions-before-years']);
  return words.flatMap(({ normal, text }, at): Named[] => {
    if (weekdays.has(normal)) return [{ sort: 'weekday', text }];
    if (/^(?:1[89]|20)\d\d$/.test(normal) && before.has(words[at - 1]?.normal ?? '')) return [{ sort: 'year', text }];
    const month = monthOf(words[at]!, lists.months ?? []);
    const day = month && [words[at + 1], words[at - 1]].find((word) => /^(?:[12]?\d|3[01])$/.test(word?.normal ?? ''));
    return day ? [{ sort: 'day', text: `${month} ${day.normal}` }] : [];
  });
};

/** "Feb." is February, and "may" without its capital no month; written out, so that house styles do not differ. */
const monthOf = ({ normal, text }: ExcerptWord, months: string[]): string | undefined => {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const plain = normal.replace(/\.$/, '');
  const month = months.find((one) => one === plain || (plain.length < 5 && plain.length > 2 && one.startsWith(plain)));
  return month && month.charAt(0).toUpperCase() + month.slice(1);
};
