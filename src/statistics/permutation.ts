import { type Random, randomOf } from '../model/random.js';
import { exchangeable, type LargerStrata, type Pairs, type StratifiedDocuments, type Sums } from './strata.js';

export interface PermutationTest {
  /** Rate of the first group minus that of the second, per unit of the denominator. */
  difference: number;
  /** Two-sided; at least 1 / (1 + permutations). NaN where no stratum has both groups or a group has no denominator. */
  p: number;
  permutations: number;
  /** Strata with documents of both groups: only these can be exchanged. */
  paired: number;
}

/**
 * Test of a difference of two rates (sum of counts / sum of denominators), under which the documents' labels of group are exchanged
 * within each event, as if either outlet could have written either text: events stay as they are. p = (1 + b) / (1 + m), b of m
 * exchanges having a difference as far from 0 or farther (Phipson & Smyth 2010, Stat. Appl. Genet. Mol. Biol. 9(1), 39); never
 * 0. With n events of one text each the least possible p is 2 / 2^n, so six events are the fewest for .05. Same seed, same p.
 */
export const permutationTest = (
  documents: StratifiedDocuments,
  { permutations = 2000, seed = 'framewise' }: { permutations?: number; seed?: string } = {},
): PermutationTest => {
  const { asItIs, outsideLarger, pairs, larger } = exchangeable(documents);
  const all = { count: sumOf(documents.count), denominator: sumOf(documents.denominator) };
  const difference = (count: number, denominator: number): number =>
    count / denominator - (all.count - count) / (all.denominator - denominator);
  const observed = difference(asItIs.count, asItIs.denominator);
  // What is equal up to the order of the sums is equal.
  const limit = Math.abs(observed) * (1 - 1e-9);
  const random = randomOf(`${seed} permutation`);
  let asFar = 0;
  for (let round = 0; round < permutations; round++) {
    const [one, other] = [exchangedPairs(pairs, random), exchangedLarger(larger, random)];
    const count = outsideLarger.count + one.count + other.count;
    const denominator = outsideLarger.denominator + one.denominator + other.denominator;
    if (Math.abs(difference(count, denominator)) >= limit) asFar++;
  }
  const paired = pairs.countMore.length + larger.firsts.length;
  const defined = paired > 0 && Number.isFinite(observed);
  return { difference: observed, p: defined ? (1 + asFar) / (1 + permutations) : Number.NaN, permutations, paired };
};

/** A coin for each pair: what the first group has more where it fell. A number has 32 coins, which is what makes this fast. */
const exchangedPairs = ({ countMore, denominatorMore }: Pairs, random: Random): Sums => {
  let [count, denominator, coins] = [0, 0, 0];
  for (let i = 0; i < countMore.length; i++) {
    if (i % 32 === 0) coins = random() * 4294967296;
    const fell = (coins >>> (i % 32)) & 1;
    count += fell * countMore[i]!;
    denominator += fell * denominatorMore[i]!;
  }
  return { count, denominator };
};

/** As many documents as are the first group's, drawn from each stratum. They change places in it: any order is as good to draw from. */
const exchangedLarger = ({ from, firsts, count, denominator }: LargerStrata, random: Random): Sums => {
  let [counts, denominators] = [0, 0];
  for (let stratum = 0; stratum < firsts.length; stratum++) {
    const end = from[stratum + 1]!;
    const last = from[stratum]! + firsts[stratum]!;
    for (let i = from[stratum]!; i < last; i++) {
      const drawn = i + Math.floor(random() * (end - i));
      const [drawnCount, drawnDenominator] = [count[drawn]!, denominator[drawn]!];
      count[drawn] = count[i]!;
      denominator[drawn] = denominator[i]!;
      count[i] = drawnCount;
      denominator[i] = drawnDenominator;
      counts += drawnCount;
      denominators += drawnDenominator;
    }
  }
  return { count: counts, denominator: denominators };
};

const sumOf = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
};
