import { fullMatches } from '../../model/close-to-best.js';
import type { Difference, FactMention } from '../../model/comparison.js';
import { byArticle, type Told } from './told.js';

/** An article that states a fact several times stands where the firmest of its full mentions stands. */
const firmestOf = <Value extends string>(values: Value[], order: readonly Value[]): Value =>
  order.find((value) => values.includes(value))!;

const axisDifference =
  (kind: 'status' | 'certainty', standOf: (mentions: FactMention[]) => string) =>
  (told: Told[]): Difference[] => {
    const stands = [...byArticle(told)].map(([article, own]) => ({
      article,
      stand: standOf(
        fullMatches(
          own.map(({ mention }) => mention),
          () => article,
        ),
      ),
    }));
    if (new Set(stands.map(({ stand }) => stand)).size < 2) return [];
    return [
      { kind, articles: stands.map(({ article }) => article), detail: stands.map(({ stand }) => stand).join(' / ') },
    ];
  };

const STATUS = ['asserted', 'attributed', 'attributed-unnamed'] as const;
const CERTAINTY = ['boosted', 'plain', 'hedged'] as const;

/** Who vouches for the fact. */
export const statusDifference = axisDifference('status', (mentions) => {
  const status = firmestOf(
    mentions.map((mention) => mention.status),
    STATUS,
  );
  return status === 'attributed-unnamed' ? 'attributed to an unnamed source' : status;
});

/** How sure it is made, and whether the outlet itself casts doubt on it wherever it tells it. */
export const certaintyDifference = axisDifference('certainty', (mentions) => {
  const certainty = firmestOf(
    mentions.map((mention) => mention.certainty),
    CERTAINTY,
  );
  return mentions.every(({ challenged }) => challenged) ? `${certainty}, doubted by the outlet` : certainty;
});
