import type { Difference, SharedEntity } from '../../model/comparison.js';
import { contains } from '../../model/span.js';
import type { Resources } from '../resources.js';
import { byArticle, type Told } from './told.js';

const pronoun = /^(?:he|she|it|they|him|her|them|his|hers|its|their|theirs|we|us|our|i|me|my|you|your|who|whose)$/i;
const opening = /^(?:the|a|an|this|that|these|those|mr|mrs|ms|dr)\.?\s+/i;

/** The same person, group, place or thing under names that have no word in common. "Trump" and "President Trump" do. */
export const namingDifferences = (told: Told[], shared: SharedEntity[], { forms }: Resources): Difference[] =>
  shared.flatMap((entity) => {
    const named = [...byArticle(told)].flatMap(([article, own]) => {
      const namings = entity.mentions
        .filter((mention) => mention.article === article && !pronoun.test(mention.text))
        .filter((mention) => own.some(({ mention: place }) => place.in === mention.in && contains(place, mention)))
        .map(({ text }) => text.replace(opening, ''));
      return namings.length > 0 ? [{ article, namings: [...new Set(namings)] }] : [];
    });
    const keys = named.map(({ namings }) => new Set(namings.flatMap((naming) => keysOf(naming, forms))));
    const apart = keys.some((own) => {
      const others = new Set(keys.filter((one) => one !== own).flatMap((one) => [...one]));
      return others.size > 0 && [...own].every((key) => !others.has(key));
    });
    if (!apart) return [];
    return [
      {
        kind: 'naming' as const,
        articles: named.map(({ article }) => article),
        detail: named.map(({ namings }) => namings.join(', ')).join(' / '),
      },
    ];
  });

/** As comparison counts words, so that "vote" and "election" are no two namings. */
const keysOf = (naming: string, { keys }: Resources['forms']): string[] =>
  keys(
    naming
      .toLowerCase()
      .replaceAll('.', '')
      .split(/[^\p{L}\p{N}]+/u)
      .filter(Boolean),
  ).filter((key) => key !== null);
