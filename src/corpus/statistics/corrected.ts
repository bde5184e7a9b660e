import type {
  CorrectedGroupRate,
  GroupRate,
  Lack,
  MeasureRates,
  RateDifference,
} from '../../model/corpus-statistics.js';
import {
  type CorrectedRates,
  correctedDifference,
  correctedRates,
  type SampledDocuments,
} from '../../statistics/corrected-rate.js';
import type { CodedCounts } from '../coded/index.js';
import type { SampledArticles } from './counted.js';
import { lackOf } from './lack.js';

/** Of one group: how many of its articles people counted, and from which strata its articles are. */
interface GroupSample {
  coded: number;
  strata: Set<number>;
}

/** A measure with what people counted of it: beside each rate the corrected one, beside each difference that of the corrected rates. */
export const withCorrected = (
  measure: MeasureRates,
  articles: SampledArticles,
  counts: CodedCounts,
  units: number,
  seed: string,
): MeasureRates => {
  const samples = samplesOf(measure.rates.length, articles, counts);
  const lacks = measure.rates.map((rate, group) => lackIn(rate, samples[group]!, counts));
  const kept = lacks.flatMap((lack, group) => (lack ? [] : [group]));
  const corrected = correctedRates(documentsOf(kept, articles, counts, units), { seed });
  const rates = measure.rates.map(
    (rate, group): GroupRate => ({
      ...rate,
      corrected: correctedIn(rate, samples[group]!.coded, lacks[group]!, corrected.rates[kept.indexOf(group)]),
    }),
  );
  const places = new Map(kept.map((group, place) => [rates[group]!.group, place]));
  return {
    ...measure,
    coded: { articles: counts.byArticle.size, twice: counts.twice, same: counts.same },
    rates,
    differences: measure.differences.map((one) => withCorrectedDifference(one, rates, corrected, places)),
  };
};

const samplesOf = (
  groups: number,
  { article, group, stratum }: SampledArticles,
  counts: CodedCounts,
): GroupSample[] => {
  const samples = Array.from({ length: groups }, (): GroupSample => ({ coded: 0, strata: new Set() }));
  for (let i = 0; i < article.length; i++) {
    const own = samples[group[i]!]!;
    own.strata.add(stratum[i]!);
    if (counts.byArticle.has(article[i]!)) own.coded++;
  }
  return samples;
};

/** An article of a stratum of which nothing was counted had no chance to be, and no count of another stands for it. */
const lackIn = ({ rate, lack }: GroupRate, { coded, strata }: GroupSample, { inclusion }: CodedCounts): Lack | null => {
  if (rate === null) return lack;
  const reached = [...strata].filter((stratum) => inclusion[stratum]! > 0).length;
  return (
    lackOf('coded documents in each group for a corrected rate', coded) ??
    (reached < strata.size
      ? { what: 'strata with coded articles for a corrected rate', have: reached, need: strata.size }
      : null)
  );
};

const documentsOf = (
  kept: readonly number[],
  { article, unit, group, stratum, count, denominator }: SampledArticles,
  { byArticle, inclusion }: CodedCounts,
  clusters: number,
): SampledDocuments => {
  const places = new Map(kept.map((one, place) => [one, place]));
  const chosen = Array.from(article.keys()).filter((i) => places.has(group[i]!));
  return {
    groups: kept.length,
    clusters,
    group: chosen.map((i) => places.get(group[i]!)!),
    cluster: chosen.map((i) => unit[i]!),
    count: chosen.map((i) => count[i]!),
    denominator: chosen.map((i) => denominator[i]!),
    inclusion: chosen.map((i) => inclusion[stratum[i]!]!),
    codedCount: chosen.map((i) => byArticle.get(article[i]!) ?? Number.NaN),
  };
};

/** With too few events the rate has no interval, corrected or not. */
const correctedIn = (
  { lack: ofInterval }: GroupRate,
  coded: number,
  lack: Lack | null,
  corrected: CorrectedRates['rates'][number] | undefined,
): CorrectedGroupRate => {
  if (lack || !corrected) return { coded, rate: null, interval: null, lack };
  const { rate, low, high } = corrected;
  return { coded, rate, interval: ofInterval ? null : { low, high }, lack: ofInterval };
};

const withCorrectedDifference = (
  difference: RateDifference,
  rates: readonly GroupRate[],
  corrected: CorrectedRates,
  places: ReadonlyMap<string, number>,
): RateDifference => {
  const both = [difference.group, difference.other];
  const hasIntervals = both.every((name) => rates.find(({ group }) => group === name)?.corrected?.interval);
  if (!hasIntervals) return difference;
  const [place, other] = both.map((name) => places.get(name)!) as [number, number];
  const { difference: value, low, high } = correctedDifference(corrected, place, other);
  return { ...difference, corrected: { difference: value, interval: { low, high } } };
};
