import type { Change } from '../../model/reference.js';
import { type Quantity, quantitiesOf } from '../differences/quantity.js';
import { sharedCount } from '../own-sentence.js';
import { clausesOf, type Pair } from './pair.js';

/**
 * Figures of one counted thing that only one side has, where the comparison of whole clauses finds them compatible: "three
 * of the twelve pillars" / "five of its twelve pillars"; and bounds that are dropped or added: "up to six weeks" / "six weeks".
 */
export const numberChanges = (pair: Pair, lists: Record<string, string[]>): Change[] => {
  const own = quantitiesOf(pair.reference.excerpt, lists);
  const theirs = pair.outlet.flatMap(({ excerpt }) => quantitiesOf(excerpt, lists));
  const change = (direction: Change['direction'], one: Quantity, other: Quantity): Change => ({
    kind: 'number',
    direction,
    detail: `${worded(one)} / ${worded(other)}`,
    spans: clausesOf(pair),
  });
  return own.flatMap((one) => {
    const alike = theirs.filter(({ unit }) => unit === one.unit);
    const same = alike.filter(({ value }) => value === one.value);
    if (same.length > 0) {
      if (same.some(({ approximate }) => approximate === one.approximate)) return [];
      return [change(one.approximate ? 'stronger' : 'weaker', one, same[0]!)];
    }
    const other = alike.find(
      ({ value, context, approximate }) =>
        !own.some((mine) => mine.unit === one.unit && mine.value === value) &&
        !(approximate || one.approximate) &&
        sharedCount(context, one.context) > 0,
    );
    return other ? [change('changed', one, other)] : [];
  });
};

const worded = ({ bound, text }: Quantity): string => `“${bound}${text}”`;
