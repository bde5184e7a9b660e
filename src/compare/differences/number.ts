import type { Difference } from '../../model/comparison.js';
import { sharedCount } from '../own-sentence.js';
import type { Resources } from '../resources.js';
import { type Quantity, quantitiesOf } from './quantity.js';
import { foundByArticle, type Told } from './told.js';

/** A rounded figure stands for every figure within this share of it. */
const ROUNDING = 0.1;

/** Different numbers of the same counted thing. "Over 160,000" and "163,000" are compatible; 35 and 59 are not. */
export const numberDifferences = (told: Told[], { words }: Resources): Difference[] => {
  const units = new Map<string, Map<string, Quantity[]>>();
  const figures = new Map<string, Set<number>>();
  for (const [article, quantities] of foundByArticle(told, ({ excerpt }) => quantitiesOf(excerpt, words))) {
    figures.set(article, new Set(quantities.map(({ value }) => value)));
    for (const quantity of quantities) {
      const articles = units.get(quantity.unit) ?? new Map<string, Quantity[]>();
      units.set(quantity.unit, articles.set(article, [...(articles.get(article) ?? []), quantity]));
    }
  }
  /** "Three dockers were hurt and seven people held" / "three people were hurt, seven rioters held": the same figures of the same. */
  const giveEachOthers = ([one, a]: [string, Quantity[]], [other, b]: [string, Quantity[]]): boolean =>
    a.every(({ value }) => figures.get(other)!.has(value)) && b.every(({ value }) => figures.get(one)!.has(value));
  return [...units.values()].flatMap((articles) => {
    if (!mayDiffer(articles)) return [];
    const entries = [...articles];
    const differs = entries.some((one, i) =>
      entries.some((other, j) => j > i && !compatible(one[1], other[1]) && !giveEachOthers(one, other)),
    );
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

/** Several articles, and several figures. */
const mayDiffer = (articles: Map<string, Quantity[]>): boolean =>
  articles.size > 1 && new Set([...articles.values()].flat().map(({ value }) => value)).size > 1;

/** Quantities of which other things are said (three hurt, seven arrested) are not set against each other. */
const compatible = (a: Quantity[], b: Quantity[]): boolean => {
  let isApart = false;
  for (const x of a)
    for (const y of b) {
      if (!aboutTheSame(x, y)) continue;
      if (same(x, y)) return true;
      isApart = true;
    }
  return !isApart || haveSameFigures(a, b);
};

/** Several figures in another order: "21 percent, then 17" / "17 percent behind 21". */
const haveSameFigures = (a: Quantity[], b: Quantity[]): boolean => {
  const [few, many] = a.length <= b.length ? [a, b] : [b, a];
  return few.length > 1 && few.every((x) => many.some((y) => same(x, y)));
};

/** People and ships are told apart by what they are; of sums and shares a word in common, "the wall", tells a topic only. */
const FEWEST_SHARED = 1;
const FEWEST_OF_SUMS = 2;

const aboutTheSame = (x: Quantity, y: Quantity): boolean => {
  const fewest = x.unit === '$' || x.unit === '%' ? FEWEST_OF_SUMS : FEWEST_SHARED;
  return sharedCount(x.context, y.context) >= fewest;
};

const same = (x: Quantity, y: Quantity): boolean => {
  if (x.value === y.value) return true;
  if (!x.approximate && !y.approximate) return false;
  return (
    allows(x, y.value) || allows(y, x.value) || Math.abs(x.value - y.value) <= ROUNDING * Math.max(x.value, y.value)
  );
};

/** Whether a vague or a one-sided figure leaves room for another: "dozens" for 48 and not for 300, "nearly 50" for 47. */
const allows = ({ text, value, bound }: Quantity, other: number): boolean => {
  const vague = vagueRanges.find(([word]) => text.toLowerCase().startsWith(word));
  if (vague) return other >= vague[1] && other <= vague[2];
  return (
    /\b(?:over|than|least)\b/.test(bound) &&
    !/\b(?:less|fewer)\b/.test(bound) &&
    other >= value &&
    other <= MOST_OVER * value
  );
};

/** "Over 5" is hardly said of more than half as many again. */
const MOST_OVER = 1.5;

/** What may be meant by a vague size. */
const vagueRanges: [string, number, number][] = [
  ['dozens', 20, 200],
  ['scores', 30, 300],
  ['hundreds', 150, 2_000],
  ['thousands', 1_500, 99_999],
  ['millions', 1_500_000, 999_999_999],
];
