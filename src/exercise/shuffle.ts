/**
 * The items in an order that only the key decides: the same key gives the same order on every machine. Fisher and Yates's
 * shuffle, fed by mulberry32 (Tommy Ettinger, public domain) from the FNV-1a hash of the key.
 */
export const shuffled = <T>(items: readonly T[], key: string): T[] => {
  const next = randomFrom(hashOf(key));
  const order = [...items];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(next() * (last + 1));
    [order[last], order[other]] = [order[other]!, order[last]!];
  }
  return order;
};

/** Like `shuffled`, but never in the order given, which is the answer. One item alone has no other order. */
export const shuffledAway = <T>(items: readonly T[], key: string): T[] => {
  const order = shuffled(items, key);
  const isAnswer = order.every((item, i) => item === items[i]);
  return isAnswer ? [...order.slice(1), ...order.slice(0, 1)] : order;
};

const hashOf = (key: string): number => {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return hash >>> 0;
};

const randomFrom = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};
