import type { Difference } from '../../model/comparison.js';
import { groupBy } from '../../model/group-by.js';
import { contains } from '../../model/span.js';
import { type ExcerptWord, onceForWording } from '../excerpt.js';
import { setOf } from '../list-set.js';
import type { Resources } from '../resources.js';
import { creditOf } from '../vouching.js';
import { isClause } from './clause.js';
import type { Told } from './told.js';

/** A day of the week, a day of a month or a year, as one mention names it. */
interface Named {
  sort: 'weekday' | 'day' | 'year';
  text: string;
  /** The number of its word in the place. */
  at: number;
}

/** Each article names one day or year of a sort for one act, and they are different ones. */
export const dateDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const dates = told.flatMap((one) =>
    datesOf(one.excerpt, words).flatMap((date) => {
      const word = one.excerpt.words[date.at]!;
      return isOfTheAct(word, one) ? [{ one, date, word }] : [];
    }),
  );
  return (['weekday', 'day', 'year'] as const).flatMap((sort) => {
    const named = dates.filter(({ date }) => date.sort === sort);
    if (new Set(named.map(({ date }) => date.text)).size < 2) return [];
    const single = [...groupBy(named, ({ one }) => one.mention.article)].flatMap(([article, naming]) => {
      const own = naming.map(({ one, date, word }) => ({ one, text: date.text, act: actOf(one, word) }));
      return new Set(own.map(({ text }) => text)).size === 1 ? [{ article, text: own[0]!.text, own }] : [];
    });
    const apart = single.filter((mine) =>
      single.some((theirs) => theirs.text !== mine.text && tellOneAct(mine.own, theirs.own)),
    );
    if (apart.length === 0) return [];
    return [
      {
        kind: 'date' as const,
        articles: apart.map(({ article }) => article),
        detail: apart.map(({ text }) => text).join(' / '),
      },
    ];
  });
};

interface Dated {
  one: Told;
  /** Key of the verb that the date goes with. */
  act: string | null;
}

/** "Led the state in 2012" / "the debt that he inherited in 2010": two years of two acts are no difference. */
const tellOneAct = (mine: Dated[], theirs: Dated[]): boolean =>
  mine.some(({ one, act }) =>
    theirs.some((other) => {
      if (act === null || act !== other.act || !isClause(one.excerpt) || !isClause(other.one.excerpt)) return false;
      const keys = new Set(other.one.excerpt.words.map(({ key }) => key));
      return new Set(one.excerpt.words.flatMap(({ key }) => (key && keys.has(key) ? key : []))).size >= FEWEST_SHARED;
    }),
  );

/** The verb before a date, or behind one that opens its clause. */
const actOf = ({ excerpt: { words } }: Told, date: ExcerptWord): string | null => {
  const isVerb = ({ pos }: ExcerptWord): boolean => pos === 'VERB';
  const verb =
    words.findLast((word) => word.start < date.start && isVerb(word)) ??
    words.find((word) => word.start > date.start && isVerb(word));
  return verb?.key ?? null;
};

/** The verb, and who or what it is told of. */
const FEWEST_SHARED = 2;

/** "Brandt said on Tuesday that the gate was shut": the day is that of her words. */
const isOfTheAct = (word: ExcerptWord, told: Told): boolean => {
  const content = creditOf(told)?.content;
  return !content || content.spans.some((span) => contains(span, word));
};

export const datesOf = onceForWording(({ words }, lists): Named[] => {
  const weekdays = setOf(lists.weekdays);
  const before = setOf(lists['prepositions-before-years']);
  return words.flatMap(({ normal, text }, at): Named[] => {
    if (weekdays.has(normal)) return [{ sort: 'weekday', text, at }];
    if (/^(?:1[89]|20)\d\d$/.test(normal) && before.has(words[at - 1]?.normal ?? ''))
      return [{ sort: 'year', text, at }];
    const month = monthOf(words[at]!, lists.months ?? []);
    const day = month && [words[at + 1], words[at - 1]].find((word) => /^(?:[12]?\d|3[01])$/.test(word?.normal ?? ''));
    return day ? [{ sort: 'day', text: `${month} ${day.normal}`, at }] : [];
  });
});

/** "Feb." is February, and "may" without its capital no month; written out, so that house styles do not differ. */
const monthOf = ({ normal, text }: ExcerptWord, months: string[]): string | undefined => {
  if (!/^\p{Lu}/u.test(text)) return undefined;
  const plain = normal.replace(/\.$/, '');
  const month = months.find((one) => one === plain || (plain.length < 5 && plain.length > 2 && one.startsWith(plain)));
  return month && month.charAt(0).toUpperCase() + month.slice(1);
};
