import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { type Quantity, quantitiesOf } from './quantity.js';
import { byArticle, type Told } from './told.js';

/** A rounded figure stands for every figure within this share of it. */
const ROUNDING = 0.1;

/** Different numbers of the same counted thing. "Over 160,000" and "163,000" are compatible; 35 and 59 are not. */
export const numberDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const units = new Map<string, Map<string, Quantity[]>>();
  for (const [article, own] of byArticle(told))
    for (const quantity of own.flatMap(({ excerpt }) => quantitiesOf(excerpt, words))) {
      const articles = units.get(quantity.unit) ?? new Map<string, Quantity[]>();
      units.set(quantity.unit, articles.set(article, [...(articles.get(article) ?? []), quantity]));
    }
  return [...units.values()].flatMap((articles) => {
    const entries = [...articles];
    const differs = entries.some(([, a], i) => entries.slice(i + 1).some(([, b]) => !compatible(a, b)));
    if (!differs) return [];
    return [
      {
        kind: 'number' as const,
        articles: entries.map(([article]) => article),
        detail: entries.map(([, own]) => [...new Set(own.map(({ text }) => text))].join(', ')).join(' / '),
      },
    ];
  });
};

/** Quantities of which other things are said (three hurt, seven arrested) are not set against each other. */
const compatible = (a: Quantity[], b: Quantity[]): boolean => {
  const pairs = a.flatMap((x) => b.filter((y) => aboutTheSame(x, y)).map((y) => [x, y] as const));
  return pairs.length === 0 || pairs.some(([x, y]) => same(x, y)) || haveSameFigures(a, b);
};

/** Several figures in another order: "21 percent, then 17" / "17 percent behind 21". */
const haveSameFigures = (a: Quantity[], b: Quantity[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 1 && few.every((x) => many.some((y) => same(x, y)));
};

const aboutTheSame = (x: Quantity, y: Quantity): boolean =>
  x.context.some((key) => key !== x.unit && y.context.includes(key));

const same = (x: Quantity, y: Quantity): boolean => {
  if (x.value === y.value) return true;
  if (!x.approximate && !y.approximate) return false;
  return isVague(x) || isVague(y) || Math.abs(x.value - y.value) <= ROUNDING * Math.max(x.value, y.value);
};

const isVague = ({ text }: Quantity): boolean => /^(?:dozens|scores|hundreds|thousands|millions)/i.test(text);
