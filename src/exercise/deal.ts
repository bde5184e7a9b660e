import { randomOf, shuffled } from '../model/random.js';

/**
 * The share of one version, hardest last. Candidates are paired by how hard they are, and each version gets one of every pair,
 * so that both are equally hard; where there are too few for two versions, both get all.
 */
export const dealt = <T>(
  candidates: readonly T[],
  {
    version,
    seed,
    hardness,
    fewest,
  }: { version: 'A' | 'B'; seed: string; hardness: (one: T) => number; fewest: number },
): T[] => {
  const random = randomOf(seed);
  const sorted = shuffled(candidates, random).sort((a, b) => hardness(a) - hardness(b));
  if (sorted.length < 2 * fewest) return sorted;
  const own: T[] = [];
  for (let i = 0; i + 1 < sorted.length; i += 2) {
    const pair = random() < 0.5 ? [sorted[i]!, sorted[i + 1]!] : [sorted[i + 1]!, sorted[i]!];
    own.push(pair[version === 'A' ? 0 : 1]!);
  }
  return own;
};

/** At most so many of a list, spread over it so that easy and hard ones stay in. */
export const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, i) => list[Math.floor(((i + 0.5) * list.length) / most)]!);
