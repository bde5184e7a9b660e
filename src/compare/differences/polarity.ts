import type { Difference } from '../../model/comparison.js';
import type { Resources } from '../resources.js';
import { deniedKeys } from '../scope.js';
import { acrossArticles, type Told } from './told.js';

/** One article denies of a word what another affirms of it: they may conflict. */
export const polarityDifferences = (told: Told[], { words }: Resources): Difference[] => {
  if (new Set(told.map(({ mention }) => mention.polarity)).size < 2) return [];
  const negated = new Map(told.map((one) => [one, deniedKeys(one.excerpt, words)]));
  for (const [one, other] of acrossArticles(told)) {
    if (one.mention.polarity === other.mention.polarity) continue;
    const claims = [one, other].flatMap(({ excerpt }) => excerpt.place.precedent ?? []);
    if (claims.length === 2)
      return [
        {
          kind: 'polarity',
          articles: [one.mention.article, other.mention.article],
          detail: `${claims.map(({ words }) => `“${words}”`).join(' / ')}; may conflict, unless they count different things`,
        },
      ];
    const [denying, affirming] = one.mention.polarity === 'denied' ? [one, other] : [other, one];
    const byAttribution = negated.get(denying)!.size === 0;
    if (!byAttribution && ![...negated.get(denying)!].some((key) => sameContext(key, denying, affirming))) continue;
    return [
      {
        kind: 'polarity',
        articles: [one.mention.article, other.mention.article],
        detail: `${one.mention.polarity} / ${other.mention.polarity}; may conflict`,
      },
    ];
  }
  return [];
};

/** Words this near are taken to speak of the same thing. */
const NEAR = 6;
const FEWEST_SHARED = 2;

/** Both use the word, and beside it they share two more: "comply with the subpoena of the panel", not just "comply". */
const sameContext = (key: string, denying: Told, affirming: Told): boolean => {
  const mine = contextOf(key, denying);
  return new Set(contextOf(key, affirming).filter((other) => mine.includes(other))).size >= FEWEST_SHARED;
};

const contextOf = (key: string, { excerpt: { words } }: Told): string[] =>
  words.flatMap((word, at) =>
    word.key === key
      ? words
          .slice(Math.max(0, at - NEAR), at + NEAR + 1)
          .flatMap((near) => (near.key && near.key !== key ? near.key : []))
      : [],
  );
