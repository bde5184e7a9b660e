import type { Difference, FactMention } from '../../model/comparison.js';
import type { Excerpt } from '../excerpt.js';

/** One mention of a fact with its words. */
export interface Told {
  excerpt: Excerpt;
  mention: FactMention;
}

/** The mentions article by article, in the order of the event. */
export const byArticle = (told: Told[]): Map<string, Told[]> => {
  const groups = new Map<string, Told[]>();
  for (const one of told) {
    const own = groups.get(one.mention.article);
    if (own) own.push(one);
    else groups.set(one.mention.article, [one]);
  }
  return groups;
};

/** All pairs of mentions from different articles. */
export const acrossArticles = (told: Told[]): [Told, Told][] =>
  told.flatMap((one, i) =>
    told
      .slice(i + 1)
      .filter((other) => other.mention.article !== one.mention.article)
      .map((other): [Told, Told] => [one, other]),
  );

/** The same pairs, each from both sides. */
export const bothWays = (told: Told[]): [Told, Told][] =>
  acrossArticles(told).flatMap(([one, other]): [Told, Told][] => [
    [one, other],
    [other, one],
  ]);

/** The words that articles have for one thing, by article, as one difference in the order of the event; none where none has any. */
export const wordedDifference = (
  kind: Difference['kind'],
  told: Told[],
  words: ReadonlyMap<string, string>,
): Difference[] => {
  const articles = [...new Set(told.map(({ mention }) => mention.article))].filter((article) => words.has(article));
  return articles.length === 0
    ? []
    : [{ kind, articles, detail: articles.map((article) => words.get(article)!).join(' / ') }];
};
