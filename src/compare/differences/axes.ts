import type { Difference, DifferenceKind, FactMention } from '../../model/comparison.js';
import { byArticle, type Told } from './told.js';

type Axis = 'status' | 'certainty';

/** An article that states a fact several times stands where its firmest mention stands. */
const firmness: { [A in Axis]: FactMention[A][] } = {
  status: ['asserted', 'attributed', 'attributed-unnamed'],
  certainty: ['boosted', 'plain', 'hedged'],
};

const axisDifference =
  (axis: Axis & DifferenceKind) =>
  (told: Told[]): Difference[] => {
    const values = [...byArticle(told)].map(([article, own]) => {
      const order = firmness[axis] as string[];
      const stands = own.map(({ mention }) => mention[axis] as string);
      return { article, value: order.find((value) => stands.includes(value))! };
    });
    if (new Set(values.map(({ value }) => value)).size < 2) return [];
    return [
      {
        kind: axis,
        articles: values.map(({ article }) => article),
        detail: values.map(({ value }) => words[value] ?? value).join(' / '),
      },
    ];
  };

const words: Record<string, string> = {
  'attributed-unnamed': 'attributed to an unnamed source',
};

/** Who vouches for the fact. */
export const statusDifference = axisDifference('status');
/** How sure it is made. */
export const certaintyDifference = axisDifference('certainty');
