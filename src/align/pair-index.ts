/** Two statements, by index, the earlier one first. */
export interface StatementPair {
  a: number;
  b: number;
}

/**
 * Pairs of statements, found by one of the two or by both. Lists of numbers instead of a table for each statement: an event
 * has tens of thousands of pairs, and each is asked for again and again.
 */
export interface PairIndex {
  /** Where the row of each statement begins, and behind the last one where it ends. */
  rows: Int32Array;
  /** In the row of a statement those with which it makes a pair, ascending, */
  others: Int32Array;
  /** and the numbers of these pairs. */
  pairs: Int32Array;
  /** The number of the pair that two statements make, `NO_PAIR` where they make none. */
  pairOf: (one: number, other: number) => number;
}

export const NO_PAIR = -1;

/** The pairs come in the order of their second statements, and of their first ones where that is the same. */
export const indexPairs = (pairs: readonly StatementPair[], statements: number): PairIndex => {
  const rows = new Int32Array(statements + 1);
  for (const { a, b } of pairs) {
    rows[a + 1]!++;
    rows[b + 1]!++;
  }
  for (let i = 0; i < statements; i++) rows[i + 1]! += rows[i]!;
  const others = new Int32Array(2 * pairs.length);
  const numbers = new Int32Array(2 * pairs.length);
  const next = rows.slice();
  const enter = (one: number, other: number, pair: number): void => {
    const at = next[one]!++;
    others[at] = other;
    numbers[at] = pair;
  };
  pairs.forEach(({ a, b }, pair) => {
    enter(a, b, pair);
    enter(b, a, pair);
  });
  return { rows, others, pairs: numbers, pairOf: tableOf(pairs) };
};

/** A hash table with open addressing, at most half full. */
const tableOf = (pairs: readonly StatementPair[]): PairIndex['pairOf'] => {
  const first = Int32Array.from(pairs, ({ a }) => a);
  const second = Int32Array.from(pairs, ({ b }) => b);
  const size = 2 ** Math.ceil(Math.log2(2 * pairs.length + 2));
  const slots = new Int32Array(size).fill(NO_PAIR);
  /** The slot in which a pair stands, or an empty one. */
  const slotOf = (a: number, b: number): number => {
    let slot = (Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b)) >>> 0;
    for (slot = (slot ^ (slot >>> 15)) & (size - 1); ; slot = (slot + 1) & (size - 1)) {
      const pair = slots[slot]!;
      if (pair === NO_PAIR || (first[pair] === a && second[pair] === b)) return slot;
    }
  };
  pairs.forEach(({ a, b }, pair) => {
    slots[slotOf(a, b)] = pair;
  });
  return (one, other) => slots[one < other ? slotOf(one, other) : slotOf(other, one)]!;
};

/** However well both match a third, two statements that score less than this do not state one thing. */
export const LEAST_OF_ANY = 0.15;

/**
 * How sure it is that two statements state one thing, whatever else their articles say, by the number of the pair; of two that
 * make no pair nothing says so.
 */
export interface PairScores {
  index: PairIndex;
  scores: Float64Array;
}

export const scoreBetween = ({ index, scores }: PairScores, one: number, other: number): number => {
  const pair = index.pairOf(one, other);
  return pair === NO_PAIR ? 0 : scores[pair]!;
};
