/** Documents of two groups, one entry each in all four. */
export interface StratifiedDocuments {
  /** The event, or the events that share copies, numbered from 0. */
  stratum: ArrayLike<number>;
  /** 0 for the first group, 1 for the second. */
  group: ArrayLike<number>;
  count: ArrayLike<number>;
  denominator: ArrayLike<number>;
}

/** Count and denominator of documents, summed. */
export interface Sums {
  count: number;
  denominator: number;
}

/** Strata of one document each: what the first group has more if it has the second one's document. */
export interface Pairs {
  countMore: Float64Array;
  denominatorMore: Float64Array;
}

/** Strata of more documents, one after the other: stratum s has `from[s]` to `from[s + 1]`, of which `firsts[s]` are the first group's. */
export interface LargerStrata {
  from: Int32Array;
  firsts: Int32Array;
  count: Float64Array;
  denominator: Float64Array;
}

export interface Exchangeable {
  /** The first group as it is, and what of it stands outside of the larger strata. */
  asItIs: Sums;
  outsideLarger: Sums;
  pairs: Pairs;
  larger: LargerStrata;
}

/** Strata by what can be exchanged in them, in the order in which they first come. */
export const exchangeable = (documents: StratifiedDocuments): Exchangeable => {
  const strata = byStratum(documents);
  const single = strata.filter(([ones, others]) => ones.length === 1 && others.length === 1);
  const larger = strata.filter(([ones, others]) => ones.length + others.length > 2 && ones.length * others.length > 0);
  const members = larger.flatMap(([ones, others]) => [...ones, ...others]);
  const asItIs = sumsOf(
    documents,
    strata.flatMap(([ones]) => ones),
  );
  const inLarger = sumsOf(
    documents,
    larger.flatMap(([ones]) => ones),
  );
  const more = (values: ArrayLike<number>): Float64Array =>
    Float64Array.from(single, ([[one], [other]]) => values[other!]! - values[one!]!);
  return {
    asItIs,
    outsideLarger: { count: asItIs.count - inLarger.count, denominator: asItIs.denominator - inLarger.denominator },
    pairs: { countMore: more(documents.count), denominatorMore: more(documents.denominator) },
    larger: {
      from: startsOf(larger.map(([ones, others]) => ones.length + others.length)),
      firsts: Int32Array.from(larger, ([ones]) => ones.length),
      count: Float64Array.from(members, (member) => documents.count[member]!),
      denominator: Float64Array.from(members, (member) => documents.denominator[member]!),
    },
  };
};

/** Documents of the first and of the second group in each stratum. */
const byStratum = ({ stratum, group }: StratifiedDocuments): [number[], number[]][] => {
  const strata = new Map<number, [number[], number[]]>();
  for (let i = 0; i < stratum.length; i++) {
    const known = strata.get(stratum[i]!) ?? [[], []];
    strata.set(stratum[i]!, known);
    known[group[i] === 0 ? 0 : 1].push(i);
  }
  return [...strata.values()];
};

const startsOf = (lengths: readonly number[]): Int32Array => {
  const from = new Int32Array(lengths.length + 1);
  for (const [i, length] of lengths.entries()) from[i + 1] = from[i]! + length;
  return from;
};

const sumsOf = ({ count, denominator }: StratifiedDocuments, members: readonly number[]): Sums => {
  const sums = { count: 0, denominator: 0 };
  for (const member of members) {
    sums.count += count[member]!;
    sums.denominator += denominator[member]!;
  }
  return sums;
};
