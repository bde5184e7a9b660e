import { fullMatches } from '../../model/close-to-best.js';
import type { Difference, FactMention } from '../../model/comparison.js';
import { onceInEvent } from '../../model/once.js';
import type { Excerpt } from '../excerpt.js';

/** One mention of a fact with its words. */
export interface Told {
  excerpt: Excerpt;
  mention: FactMention;
}

/** The mentions article by article, in the order of the event. */
export type ByArticle = ReadonlyMap<string, Told[]>;

/** Worked out once for a fact, though each kind of difference asks. */
export const byArticle = onceInEvent((told: Told[]): ByArticle => {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const own = groups.get(one.mention.article);
    if (own) own.push(one);
    else groups.set(one.mention.article, [one]);
  }
  return groups;
});

/** What the mentions of each article have of something; articles that have nothing of it are left out. */
export const foundByArticle = <Found>(told: Told[], read: (one: Told) => Found[]): Map<string, Found[]> => {
  const groups = new Map<string, Found[]>();
  for (const one of told)
    for (const found of read(one)) {
      const own = groups.get(one.mention.article);
      if (own) own.push(found);
      else groups.set(one.mention.article, [found]);
    }
  return groups;
};

/** Of each article the mentions that state the fact about as fully as its best one: they tell where it stands. */
export const fullByArticle = onceInEvent((told: Told[]): ByArticle => {
  const groups = new Map<string, Told[]>();
  for (const [article, own] of byArticle(told)) {
    const full = new Set(
      fullMatches(
        own.map(({ mention }) => mention),
        () => article,
      ),
    );
    groups.set(article, full.size === own.length ? own : own.filter(({ mention }) => full.has(mention)));
  }
  return groups;
});

/** Pairs of mentions from different articles, in the order of the event, of which one at least matters. */
export function* acrossArticles(told: Told[], matters: (one: Told) => boolean): Generator<[Told, Told]> {
  const asked = told.map(matters);
  for (let i = 0; i < told.length; i++)
    for (let j = i + 1; j < told.length; j++)
      if ((asked[i] || asked[j]) && told[i]!.mention.article !== told[j]!.mention.article) yield [told[i]!, told[j]!];
}

/** The same pairs, each from the side of whichever matters. */
export function* bothWays(told: Told[], matters: (one: Told) => boolean): Generator<[Told, Told]> {
  for (const [one, other] of acrossArticles(told, matters)) {
    if (matters(one)) yield [one, other];
    if (matters(other)) yield [other, one];
  }
}

/** The words that articles have for one thing, by article, as one difference in the order of the event; none where none has any. */
export const wordedDifference = (
  kind: Difference['kind'],
  told: Told[],
  words: ReadonlyMap<string, string>,
): Difference[] => {
  const articles = [...byArticle(told).keys()].filter((article) => words.has(article));
  return articles.length === 0
    ? []
    : [{ kind, articles, detail: articles.map((article) => words.get(article)!).join(' / ') }];
};
