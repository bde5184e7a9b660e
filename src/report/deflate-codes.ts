/** A prefix code: its bits, the highest first, and how many they are. Symbols that do not occur have none. */
export interface Code {
  code: number;
  bits: number;
}

/** The most that DEFLATE allows. */
const MOST_BITS = 15;

/** Canonical Huffman codes (RFC 1951, 3.2.2) for symbols that occur so often; at least two must occur. */
export const codesOf = (counts: readonly number[]): Code[] => {
  const lengths = lengthsOf(counts);
  const next: number[] = [];
  let code = 0;
  for (let bits = 1; bits <= MOST_BITS; bits++) {
    code = (code + lengths.filter((length) => length > 0 && length === bits - 1).length) << 1;
    next[bits] = code;
  }
  return lengths.map((bits) => ({ code: bits === 0 ? 0 : next[bits]!++, bits }));
};

interface Node {
  count: number;
  symbols: number[];
}

/** Where a code would be too long the counts are made more alike until none is. */
const lengthsOf = (counts: readonly number[]): number[] => {
  const lengths = counts.map(() => 0);
  const leaves = counts
    .flatMap((count, symbol): Node[] => (count > 0 ? [{ count, symbols: [symbol] }] : []))
    .sort((a, b) => a.count - b.count);
  const joined: Node[] = [];
  const least = (): Node =>
    ((leaves[0]?.count ?? Infinity) <= (joined[0]?.count ?? Infinity) ? leaves : joined).shift()!;
  while (leaves.length + joined.length > 1) {
    const [a, b] = [least(), least()];
    const symbols = [...a.symbols, ...b.symbols];
    for (const symbol of symbols) lengths[symbol]!++;
    joined.push({ count: a.count + b.count, symbols });
  }
  return Math.max(...lengths) > MOST_BITS ? lengthsOf(counts.map((count) => Math.ceil(count / 2))) : lengths;
};
