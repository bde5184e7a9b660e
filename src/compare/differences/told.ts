import type { FactMention } from '../../model/comparison.js';
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
