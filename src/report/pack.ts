/**
 * A comparison repeats itself: the same keys in every finding, the same words in several places. For the page it is written
 * as rows: an object is the number of its list of keys and its values, an array begins with 0, and a string that occurs more
 * than once stands in a table. `unpack` in client/unpack.ts reads it back; what is saved is the comparison as it was.
 */
export interface Packed {
  keys: string[][];
  strings: string[];
  rows: unknown;
}

/** Shorter ones would not gain. */
const SHORTEST = 4;

export const pack = (value: unknown): Packed => {
  const strings = repeatedStrings(value);
  const places = new Map(strings.map((text, i) => [text, i]));
  const keys = new Map<string, { number: number; names: string[] }>();
  const numberOf = (names: string[]): number => {
    const joined = JSON.stringify(names);
    const known = keys.get(joined) ?? { number: keys.size + 1, names };
    keys.set(joined, known);
    return known.number;
  };
  const rowOf = (one: unknown): unknown => {
    if (typeof one === 'string') return places.has(one) ? `~${places.get(one)!.toString(36)}` : one.replace(/^~/, '~~');
    if (Array.isArray(one)) return [0, ...one.map(rowOf)];
    if (one === null || typeof one !== 'object') return one;
    const entries = Object.entries(one).filter(([, held]) => held !== undefined);
    return [numberOf(entries.map(([name]) => name)), ...entries.map(([, held]) => rowOf(held))];
  };
  const rows = rowOf(value);
  return { keys: [...keys.values()].map(({ names }) => names), strings, rows };
};

const repeatedStrings = (value: unknown): string[] => {
  const counts = new Map<string, number>();
  const count = (one: unknown): void => {
    if (typeof one === 'string') counts.set(one, (counts.get(one) ?? 0) + 1);
    else if (one !== null && typeof one === 'object') for (const held of Object.values(one)) count(held);
  };
  count(value);
  return [...counts].filter(([text, times]) => times > 1 && text.length >= SHORTEST).map(([text]) => text);
};
