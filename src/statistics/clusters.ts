export interface Clusters {
  /** The cluster of each item, numbered from 0 in the order in which they first come. */
  of: Int32Array;
  count: number;
}

/**
 * What belongs together through a chain of pairs: events that share copies of one text are one unit, for what one of them tells is
 * told by the other too. Union by size with path halving (Tarjan & van Leeuwen 1984), next to linear. RangeError for a pair
 * with an item that is not among `items`.
 */
export const clustersOf = (items: number, pairs: Iterable<readonly [number, number]>): Clusters => {
  const parent = Int32Array.from({ length: items }, (_, item) => item);
  const size = new Int32Array(items).fill(1);
  const rootOf = (item: number): number => {
    let at = item;
    while (parent[at] !== at) {
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for (const [one, other] of pairs) {
    if (!(one in parent && other in parent)) throw new RangeError(`No pair of ${items} items: ${one}, ${other}.`);
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a === b) continue;
    const [small, large] = size[a]! < size[b]! ? [a, b] : [b, a];
    parent[small] = large;
    size[large]! += size[small]!;
  }
  const numberOf = new Map<number, number>();
  const of = Int32Array.from({ length: items }, (_, item) => {
    const root = rootOf(item);
    const known = numberOf.get(root) ?? numberOf.size;
    numberOf.set(root, known);
    return known;
  });
  return { of, count: numberOf.size };
};

/**
 * Units of a bootstrap: an event with all its documents, and events of which documents are copies of one another together. `copies`
 * are pairs of documents.
 */
export const unitsOfDocuments = (
  eventOf: ArrayLike<number>,
  events: number,
  copies: Iterable<readonly [number, number]>,
): Clusters => {
  const joined = Array.from(copies, ([one, other]) => [eventOf[one]!, eventOf[other]!] as const);
  const { of, count } = clustersOf(events, joined);
  return { of: Int32Array.from(eventOf, (event) => of[event]!), count };
};
