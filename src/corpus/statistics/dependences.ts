import type { Dependence } from '../../model/corpus-statistics.js';
import { type PartCounts, withoutEach } from '../../statistics/leave-one-out.js';
import type { Database } from '../database.js';
import type { Counted } from './counted.js';

/** Parts of each kind that are told of a difference. */
const SHOWN = 3;

/**
 * The lists and the entries on which the difference between two groups rests most: what would be left of it without them.
 * Empty for measures that no list finds.
 */
export const dependences = async (
  database: Database,
  { measure, voice }: Counted,
  first: number,
  second: number,
  [denominator, otherDenominator]: [number, number],
): Promise<Dependence[]> => {
  const counts = async (part: string): Promise<PartCounts[]> =>
    (
      await database.rows(
        `SELECT ${part} AS part, coalesce(sum(count) FILTER (grp = ?), 0) AS count, coalesce(sum(count) FILTER (grp = ?), 0) AS other
         FROM counts JOIN members USING (article)
         WHERE measure = ? AND voice = ? AND grp IN (?, ?) AND entry IS NOT NULL GROUP BY part ORDER BY part`,
        [first, second, measure, voice, first, second],
      )
    ).map(({ part, count, other }) => ({ part: String(part), count: Number(count), otherCount: Number(other) }));
  const left = (kind: Dependence['kind'], parts: PartCounts[]): Dependence[] =>
    withoutEach(parts, denominator, otherDenominator)
      .slice(0, SHOWN)
      .map(({ part, share, difference, turns }) => ({ part, kind, share, difference, turns }));
  return [...left('list', await counts("split_part(entry, '#', 1)")), ...left('entry', await counts('entry'))];
};
