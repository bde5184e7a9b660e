import type { Bounds, Group, GroupRate, MeasureRates, RateDifference } from '../../model/corpus-statistics.js';
import type { Definition } from '../../model/lexicon.js';
import type { BootstrapInterval } from '../../statistics/bootstrap-interval.js';
import { permutationTest } from '../../statistics/permutation.js';
import { bootstrapRates, type RateBootstrap, rateDifference, rateOf, rateRatio } from '../../statistics/rates.js';
import type { CodedSample } from '../coded/index.js';
import type { Database } from '../database.js';
import { withAdjustedP } from './adjusted.js';
import { withCorrected } from './corrected.js';
import { type Counted, type CountedArticles, countArticles, countSampled, everyCounted } from './counted.js';
import { dependences } from './dependences.js';
import type { Grouped } from './groups.js';
import { lackOf } from './lack.js';

/** More groups have too many pairs to read; they are told without differences. */
export const MOST_COMPARED = 6;

/** Articles times exchanges of one test, so that a corpus of any size is tested in about a second. */
const MOST_EXCHANGED = 50_000_000;
const [FEWEST_PERMUTATIONS, MOST_PERMUTATIONS] = [200, 2000];

export interface RateOptions {
  seed: string;
  definitions: Record<string, Definition>;
  /** What people counted in a sample, by which rates are corrected. */
  coded: CodedSample | null;
}

/** Rates of all measures by group and, of few groups, their differences; p is adjusted over all of them. */
export const rateGroups = async (
  database: Database,
  { groups, units }: Pick<Grouped, 'groups' | 'units'>,
  { seed, definitions, coded }: RateOptions,
): Promise<MeasureRates[]> => {
  const measures: MeasureRates[] = [];
  for (const counted of everyCounted()) {
    const articles = await countArticles(database, counted);
    const bootstrap = bootstrapRates({ units, groups: groups.length, ...articles }, { seed });
    const { title, definition, limits } = definitions[`corpus-${counted.measure}`]!;
    const measure: MeasureRates = {
      ...counted,
      title,
      definition,
      limits,
      rates: groups.map(({ name }, group) => rateIn(bootstrap, group, name)),
      differences: await differencesOf(database, counted, articles, bootstrap, groups, seed),
    };
    const counts = coded?.countsOf(counted);
    measures.push(
      counts ? withCorrected(measure, await countSampled(database, counted), counts, units, seed) : measure,
    );
  }
  return withAdjustedDifferences(measures);
};

const rateIn = (bootstrap: RateBootstrap, group: number, name: string): GroupRate => {
  const { count, denominator, units, estimate, interval } = rateOf(bootstrap, group);
  const words = lackOf('words for a rate', denominator);
  const events = lackOf('events for an interval', units);
  return {
    group: name,
    count,
    denominator,
    rate: words ? null : estimate,
    // Of nothing found every resample has nothing, which says nothing of how rare it is.
    interval: words || events || count === 0 ? null : interval,
    lack: words ?? events,
  };
};

const differencesOf = async (
  database: Database,
  counted: Counted,
  articles: CountedArticles,
  bootstrap: RateBootstrap,
  groups: readonly Group[],
  seed: string,
): Promise<RateDifference[]> => {
  if (groups.length > MOST_COMPARED) return [];
  const differences: RateDifference[] = [];
  for (const [first, second] of pairsOf(groups.length)) {
    const rates = [first, second].map((group) => rateIn(bootstrap, group, groups[group]!.name));
    if (rates.some(({ rate }) => rate === null) || rates.every(({ count }) => count === 0)) continue;
    const difference = rateDifference(bootstrap, first, second);
    const ratio = rateRatio(bootstrap, first, second);
    const test = testOf(articles, first, second, seed);
    const events = rates.find(({ lack }) => lack)?.lack ?? null;
    const paired = lackOf('events with both groups for a test', test.paired);
    differences.push({
      group: groups[first]!.name,
      other: groups[second]!.name,
      difference: difference.estimate,
      interval: events ? null : boundsOf(difference),
      ratio: Number.isFinite(ratio.estimate) ? ratio.estimate : null,
      ratioInterval: events || !Number.isFinite(ratio.estimate) ? null : boundsOf(ratio),
      p: paired || Number.isNaN(test.p) ? null : test.p,
      benjaminiHochberg: null,
      bonferroni: null,
      lack: paired ?? events,
      without: await dependences(database, counted, first, second, [rates[0]!.denominator, rates[1]!.denominator]),
    });
  }
  return differences;
};

const pairsOf = (groups: number): [number, number][] =>
  Array.from({ length: groups }, (_, i) => i).flatMap((i) =>
    Array.from({ length: groups - i - 1 }, (_, j): [number, number] => [i, i + j + 1]),
  );

/** Of the articles of two groups; the unit is the event within which their labels are exchanged. */
const testOf = ({ unit, group, count, denominator }: CountedArticles, first: number, second: number, seed: string) => {
  const chosen = Array.from(group.keys()).filter((i) => group[i] === first || group[i] === second);
  const permutations = Math.floor(MOST_EXCHANGED / Math.max(1, chosen.length));
  return permutationTest(
    {
      stratum: chosen.map((i) => unit[i]!),
      group: chosen.map((i) => (group[i] === first ? 0 : 1)),
      count: chosen.map((i) => count[i]!),
      denominator: chosen.map((i) => denominator[i]!),
    },
    { seed, permutations: Math.min(MOST_PERMUTATIONS, Math.max(FEWEST_PERMUTATIONS, permutations)) },
  );
};

/** Adjusted over the differences of all measures, then given back to each. */
const withAdjustedDifferences = (measures: readonly MeasureRates[]): MeasureRates[] => {
  const adjusted = withAdjustedP(measures.flatMap(({ differences }) => differences));
  return measures.map((measure) => ({ ...measure, differences: adjusted.splice(0, measure.differences.length) }));
};

const boundsOf = ({ interval }: BootstrapInterval): Bounds | null =>
  interval && Number.isFinite(interval.low) && Number.isFinite(interval.high)
    ? { low: interval.low, high: interval.high }
    : null;
