import type { Level } from '../model/exercise.js';
import { randomOf, shuffled } from '../model/random.js';

/** What the two versions get in the same place: of about the same grade, or one and the same. */
type Pair<T> = [easier: T, harder: T];

/** So many grades lie between what the two versions get in one place, at most. */
export const MOST_APART = 2;

/**
 * Candidates in pairs of about the same grade, the easiest first, so that each version can have one of a pair. A candidate without
 * a partner is left out; where there are too few pairs, it is its own partner, and both versions get it.
 */
export const pairsOf = <T>(
  candidates: readonly T[],
  { seed, gradeOf, fewest }: { seed: string; gradeOf: (one: T) => number; fewest: number },
): Pair<T>[] => {
  const sorted = shuffled(candidates, randomOf(seed)).sort((a, b) => gradeOf(a) - gradeOf(b));
  const all: Pair<T>[] = [];
  for (let i = 0; i < sorted.length; i++) {
    const [one, next] = [sorted[i]!, sorted[i + 1]];
    const isNear = next !== undefined && gradeOf(next) - gradeOf(one) <= MOST_APART;
    all.push([one, isNear ? next : one]);
    if (isNear) i++;
  }
  const pairs = all.filter(([one, other]) => one !== other);
  if (pairs.length >= fewest) return pairs;
  return all.length >= fewest ? all : sorted.map((one) => [one, one]);
};

/**
 * The share of one version, from the part of the pairs that belongs to the level: at least half of them, the easiest, the middle
 * or the hardest. The picks lie spread over that part, and the harder one of a pair goes to the version that had the easier ones.
 */
export const dealt = <T>(
  pairs: readonly Pair<T>[],
  {
    level,
    version,
    seed,
    gradeOf,
    most,
  }: { level: Level; version: 'A' | 'B'; seed: string; gradeOf: (one: T) => number; most: number },
): T[] => {
  const random = randomOf(seed);
  const size = Math.max(most, Math.ceil(pairs.length / 2));
  const own = partFor(level, pairs, size);
  const picks = Math.min(most, own.length);
  let ahead = 0;
  return Array.from({ length: picks }, (_, i) => {
    const [from, to] = [i, i + 1].map((place) => Math.floor((place * own.length) / picks)) as [number, number];
    const [easier, harder] = own[from + Math.floor(random() * (to - from))]!;
    const isChance = random() < 0.5;
    const harderToA = ahead === 0 ? isChance : ahead < 0;
    ahead += (harderToA ? 1 : -1) * (gradeOf(harder) - gradeOf(easier));
    return harderToA === (version === 'A') ? harder : easier;
  });
};

const partFor = <T>(level: Level, pairs: readonly T[], size: number): readonly T[] => {
  const beyond = Math.max(0, pairs.length - size);
  const start = { 1: 0, 2: Math.floor(beyond / 2), 3: beyond }[level];
  return pairs.slice(start, start + size);
};
