import { randomOf } from '../model/random.js';

/** Documents of two groups, one entry each in all four. */
export interface StratifiedDocuments {
  /** The event, or the events that share copies, numbered from 0. */
  stratum: ArrayLike<number>;
  /** 0 for the first group, 1 for the second. */
  group: ArrayLike<number>;
  count: ArrayLike<number>;
  denominator: ArrayLike<number>;
}

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
  const { count, denominator } = documents;
  const strata = pairedStrata(documents);
  const all = { count: sumOver(count), denominator: sumOver(denominator) };
  const fixed = firstGroup(documents, strata);
  const difference = (countOne: number, wordsOne: number): number =>
    countOne / wordsOne - (all.count - countOne) / (all.denominator - wordsOne);
  const first = { count: fixed.count, denominator: fixed.denominator };
  for (const { members, firsts } of strata) {
    for (let i = 0; i < firsts; i++) {
      first.count += count[members[i]!]!;
      first.denominator += denominator[members[i]!]!;
    }
  }
  const observed = difference(first.count, first.denominator);
  // What is equal up to the order of the sums is equal.
  const limit = Math.abs(observed) * (1 - 1e-9);
  const random = randomOf(`${seed} permutation`);
  let asFar = 0;
  for (let round = 0; round < permutations; round++) {
    let { count: countOne, denominator: wordsOne } = fixed;
    for (const { members, firsts } of strata) {
      for (let i = 0; i < firsts; i++) {
        const j = i + Math.floor(random() * (members.length - i));
        const drawn = members[j]!;
        members[j] = members[i]!;
        members[i] = drawn;
        countOne += count[drawn]!;
        wordsOne += denominator[drawn]!;
      }
    }
    if (Math.abs(difference(countOne, wordsOne)) >= limit) asFar++;
  }
  const defined = strata.length > 0 && Number.isFinite(observed);
  return {
    difference: observed,
    p: defined ? (1 + asFar) / (1 + permutations) : Number.NaN,
    permutations,
    paired: strata.length,
  };
};

interface Stratum {
  /** Documents of the stratum, those of the first group first. */
  members: Int32Array;
  firsts: number;
}

const pairedStrata = ({ stratum, group }: StratifiedDocuments): Stratum[] => {
  const byStratum = new Map<number, [number[], number[]]>();
  for (let i = 0; i < stratum.length; i++) {
    const known = byStratum.get(stratum[i]!) ?? [[], []];
    byStratum.set(stratum[i]!, known);
    known[group[i] === 0 ? 0 : 1].push(i);
  }
  return [...byStratum.values()]
    .filter(([ones, others]) => ones.length > 0 && others.length > 0)
    .map(([ones, others]) => ({ members: Int32Array.from([...ones, ...others]), firsts: ones.length }));
};

/** Sums of the first group over the documents that nothing can be exchanged with. */
const firstGroup = ({ group, count, denominator }: StratifiedDocuments, strata: readonly Stratum[]) => {
  const exchanged = new Uint8Array(group.length);
  for (const { members } of strata) for (const member of members) exchanged[member] = 1;
  const sums = { count: 0, denominator: 0 };
  for (let i = 0; i < group.length; i++) {
    if (exchanged[i] || group[i] !== 0) continue;
    sums.count += count[i]!;
    sums.denominator += denominator[i]!;
  }
  return sums;
};

const sumOver = (values: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < values.length; i++) sum += values[i]!;
  return sum;
};
