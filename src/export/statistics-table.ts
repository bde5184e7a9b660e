import type { CorpusStatistics } from '../model/corpus-statistics.js';
import { type Cell, csvLine } from '../model/csv.js';

const columns = [
  'table',
  'measure',
  'voice',
  'group',
  'other',
  'item',
  'period',
  'count',
  'denominator',
  'estimate',
  'low',
  'high',
  'ratio',
  'log_likelihood',
  'log_ratio',
  'log_odds',
  'z',
  'documents',
  'dispersion',
  'p',
  'p_bh',
  'p_bonferroni',
  'lack',
] as const;

type Line = Partial<Record<(typeof columns)[number], Cell>>;

/** All figures in one long table; what a row does not have stays empty. */
export const statisticsTable = (statistics: CorpusStatistics): string =>
  [csvLine(columns), ...linesOf(statistics).map((line) => csvLine(columns.map((column) => line[column] ?? null)))].join(
    '',
  );

const linesOf = ({ coded, measures, keyness, trends }: CorpusStatistics): Line[] => [
  ...(coded?.frames ?? []).map(
    ({ column, yes, answers, articles, alpha, interval, lack }): Line => ({
      table: 'frame',
      item: column,
      count: yes,
      denominator: answers,
      documents: articles,
      estimate: alpha,
      ...interval,
      lack: lack?.what ?? null,
    }),
  ),
  ...measures.flatMap(({ measure, voice, rates, differences }): Line[] => [
    ...rates.map(({ group, count, denominator, rate, interval, lack }) => ({
      table: 'rate',
      measure,
      voice,
      group,
      count,
      denominator,
      estimate: rate,
      ...interval,
      lack: lack?.what ?? null,
    })),
    ...rates.flatMap(({ group, denominator, corrected }) =>
      corrected
        ? [
            {
              table: 'corrected-rate',
              measure,
              voice,
              group,
              denominator,
              estimate: corrected.rate,
              ...corrected.interval,
              documents: corrected.coded,
              lack: corrected.lack?.what ?? null,
            },
          ]
        : [],
    ),
    ...differences.map(({ group, other, difference, interval, ratio, p, benjaminiHochberg, bonferroni, lack }) => ({
      table: 'difference',
      measure,
      voice,
      group,
      other,
      estimate: difference,
      ...interval,
      ratio,
      p,
      p_bh: benjaminiHochberg,
      p_bonferroni: bonferroni,
      lack: lack?.what ?? null,
    })),
    ...differences.flatMap(({ group, other, corrected }) =>
      corrected
        ? [
            {
              table: 'corrected-difference',
              measure,
              voice,
              group,
              other,
              estimate: corrected.difference,
              ...corrected.interval,
            },
          ]
        : [],
    ),
  ]),
  ...keyness.flatMap(({ within, groups }) =>
    groups.flatMap(({ group, size, items }) =>
      items.map(
        (one): Line => ({
          table: 'keyness',
          measure: within,
          group,
          item: one.item,
          count: one.count,
          denominator: size,
          log_likelihood: one.logLikelihood,
          log_ratio: one.logRatio,
          log_odds: one.logOdds,
          z: one.z,
          documents: one.documents,
          dispersion: one.dispersion,
          p: one.p,
          p_bh: one.benjaminiHochberg,
          p_bonferroni: one.bonferroni,
        }),
      ),
    ),
  ),
  ...(trends?.trends ?? []).flatMap(({ measure, voice, periods }) =>
    periods.map(
      ({ period, group, count, denominator, rate, interval }): Line => ({
        table: 'trend',
        measure,
        voice,
        group,
        period,
        count,
        denominator,
        estimate: rate,
        ...interval,
      }),
    ),
  ),
];
