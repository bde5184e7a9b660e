import type { Group, PeriodRate, Trend } from '../../model/corpus-statistics.js';
import type { Definition } from '../../model/lexicon.js';
import { bootstrapRates, rateOf } from '../../statistics/rates.js';
import type { Database } from '../database.js';
import { type Counted, everyCounted } from './counted.js';
import { lackOf } from './lack.js';

/** Resamples of each period: a band is looked at, not tested. */
export const RESAMPLES = 500;

/** Rates by week (from Monday) or month of publication; what has too few words or events stays a count. */
export const trendsOf = async (
  database: Database,
  over: 'week' | 'month',
  groups: readonly Group[],
  seed: string,
  definitions: Record<string, Definition>,
): Promise<{ undated: number; trends: Trend[] }> => {
  const [left] = await database.rows('SELECT count(*) AS undated FROM members WHERE published IS NULL');
  const trends: Trend[] = [];
  for (const counted of everyCounted()) {
    const periods = await periodsOf(database, over, counted);
    trends.push({
      ...counted,
      title: definitions[`corpus-${counted.measure}`]!.title,
      periods: [...periods].flatMap(([period, entries]) => ratesIn(period, entries, groups, seed)),
    });
  }
  return { undated: Number(left!.undated), trends };
};

/** Of one period, one entry a unit and group. */
interface PeriodEntries {
  unit: number[];
  group: number[];
  count: number[];
  denominator: number[];
}

const periodsOf = async (
  database: Database,
  over: 'week' | 'month',
  { measure, voice }: Counted,
): Promise<Map<string, PeriodEntries>> => {
  const { rows } = await database.query(
    `SELECT strftime(date_trunc('${over}', published), '%Y-%m-%d') AS period, unit, grp, sum(coalesce(c.count, 0)), sum("${voice}")
     FROM members
     LEFT JOIN (SELECT article, sum(count) AS count FROM counts WHERE measure = ? AND voice = ? GROUP BY article) c USING (article)
     WHERE published IS NOT NULL AND "${voice}" > 0 GROUP BY period, unit, grp ORDER BY period, unit, grp`,
    [measure, voice],
  );
  const periods = new Map<string, PeriodEntries>();
  for await (const page of rows)
    for (const [period, unit, group, count, denominator] of page) {
      const entries = periods.get(String(period)) ?? { unit: [], group: [], count: [], denominator: [] };
      periods.set(String(period), entries);
      entries.unit.push(Number(unit));
      entries.group.push(Number(group));
      entries.count.push(Number(count));
      entries.denominator.push(Number(denominator));
    }
  return periods;
};

const ratesIn = (period: string, entries: PeriodEntries, groups: readonly Group[], seed: string): PeriodRate[] => {
  const numbers = new Map([...new Set(entries.unit)].map((unit, i) => [unit, i]));
  const unit = entries.unit.map((one) => numbers.get(one)!);
  const bootstrap = bootstrapRates(
    { ...entries, unit, units: numbers.size, groups: groups.length },
    { seed: `${seed} ${period}`, resamples: RESAMPLES },
  );
  return groups.flatMap(({ name }, group): PeriodRate[] => {
    const { count, denominator, units, estimate, interval } = rateOf(bootstrap, group);
    if (denominator === 0) return [];
    const tooFewWords = lackOf('words for a rate', denominator) !== null;
    const tooFewEvents = lackOf('events for an interval', units) !== null;
    return [
      {
        period,
        group: name,
        count,
        denominator,
        rate: tooFewWords ? null : estimate,
        interval: tooFewWords || tooFewEvents ? null : interval && { low: interval.low, high: interval.high },
      },
    ];
  });
};
