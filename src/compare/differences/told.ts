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
  for (const one of told) groups.set(one.mention.article, [...(groups.get(one.mention.article) ?? []), one]);
  return groups;
};
