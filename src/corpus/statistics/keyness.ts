import type { Group, GroupKeyness, KeyItem, Keyness } from '../../model/corpus-statistics.js';
import { logLikelihoodTwoTerm, logRatio, type TwoCounts } from '../../statistics/keyness.js';
import { informativePrior, logOdds } from '../../statistics/log-odds.js';
import { FEWEST } from '../../statistics/needed.js';
import { type Moments, welchTest } from '../../statistics/welch.js';
import type { Database } from '../database.js';
import { withAdjustedP } from './adjusted.js';
import { addDispersion } from './dispersions.js';
import { type ItemSums, itemsIn, type Sizes, sizesIn, sumUp } from './item-sums.js';
import { lackOf } from './lack.js';
import type { Occurrences } from './occurrences.js';

/** Items that are told of each group. */
export const SHOWN = 60;

/** Of the prior, for all items together (Monroe et al. 2008 take 500 too). */
export const PRIOR_ALL = 500;

const fewestExpected = FEWEST['expected occurrences in each group for a key word'];

/** What sets each group apart from all others together, surest first. */
export const keynessOf = async (
  database: Database,
  occurrences: Occurrences,
  groups: readonly Group[],
): Promise<Keyness> => {
  await sumUp(database, occurrences);
  const sizes = await sizesIn(database, groups.length);
  const items = await itemsIn(database, groups.length, 2 * fewestExpected);
  const found = groups.map(({ name }, group) => groupKeyness(items, sizes, group, name));
  await addDispersion(database, occurrences, found, sizes);
  return { within: occurrences.within, priorAll: PRIOR_ALL, groups: found };
};

const groupKeyness = (
  items: ReadonlyMap<string, readonly (ItemSums | undefined)[]>,
  sizes: readonly Sizes[],
  group: number,
  name: string,
): GroupKeyness => {
  const own = sizes[group]!;
  const other = others(sizes, group);
  const lack = lackOf('documents in each group for a test of a word', Math.min(own.documents, other.documents));
  const tested = [...items].flatMap(([item, sums]) => {
    const mine = sums[group] ?? none;
    const theirs = others(
      sums.map((one) => one ?? none),
      group,
    );
    const share = own.size / (own.size + other.size);
    const all = mine.count + theirs.count;
    if (all * Math.min(share, 1 - share) < fewestExpected) return [];
    // The only item there is has the same share everywhere, and no odds.
    if (all === own.size + other.size) return [];
    return [keyItem(item, mine, theirs, own, other)];
  });
  const adjusted = lack ? tested.map(untested) : withAdjustedP(tested);
  return {
    group: name,
    size: own.size,
    otherSize: other.size,
    tested: tested.length,
    items: adjusted
      .filter(({ z }) => z > 0)
      .sort((a, b) => b.z - a.z || (a.item < b.item ? -1 : 1))
      .slice(0, SHOWN),
    lack,
  };
};

const none: ItemSums = { count: 0, documents: 0, sum: 0, squares: 0 };

/** The sums of all groups but one. */
const others = <Sums extends object>(of: readonly Sums[], group: number): Sums =>
  of
    .filter((_, i) => i !== group)
    .reduce(
      (all, one) =>
        Object.fromEntries(
          Object.keys(all).map((key) => [key, Number(all[key as keyof Sums]) + Number(one[key as keyof Sums])]),
        ) as Sums,
    );

const keyItem = (item: string, mine: ItemSums, theirs: ItemSums, own: Sizes, other: Sizes): KeyItem => {
  const counts: TwoCounts = { count: mine.count, words: own.size, otherCount: theirs.count, otherWords: other.size };
  const prior = informativePrior(mine.count + theirs.count, own.size + other.size, PRIOR_ALL);
  const { delta, z } = logOdds(counts, prior);
  const test = welchTest(momentsOf(mine, own), momentsOf(theirs, other));
  return {
    item,
    count: mine.count,
    otherCount: theirs.count,
    documents: mine.documents,
    otherDocuments: theirs.documents,
    dispersion: null,
    logLikelihood: logLikelihoodTwoTerm(counts),
    logRatio: logRatio(counts),
    logOdds: delta,
    z,
    p: test?.p ?? null,
    benjaminiHochberg: null,
    bonferroni: null,
  };
};

const momentsOf = ({ sum, squares }: ItemSums, { documents }: Sizes): Moments => ({
  documents,
  sum,
  sumOfSquares: squares,
});

const untested = (item: KeyItem): KeyItem => ({ ...item, p: null });
