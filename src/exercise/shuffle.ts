import { randomOf, shuffled } from '../model/random.js';

/** In an order that only the key decides, the same on every machine. */
export const shuffledBy = <T>(items: readonly T[], key: string): T[] => shuffled(items, randomOf(key));

/** Like `shuffledBy`, but never in the order given, which is the answer. One item alone has no other order. */
export const shuffledAway = <T>(items: readonly T[], key: string): T[] => {
  const order = shuffledBy(items, key);
  const isAnswer = order.every((item, i) => item === items[i]);
  return isAnswer ? [...order.slice(1), ...order.slice(0, 1)] : order;
};
