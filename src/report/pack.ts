/**
 * A comparison repeats itself: the same keys in every finding, the same words in several places. For the page it is written
 * as rows: an object is the number of its list of keys and its values, an array begins with 0, and a string that occurs more
 * than once stands in a table. The words of a span are left to the text that its offsets count over. `unpack` in
 * client/unpack.ts reads it back; what is saved is the comparison as it was.
 */
export interface Packed {
  keys: string[][];
  strings: string[];
  /** The texts that spans are cut from, by their place in the table of strings. */
  texts: number[];
  rows: unknown;
}

/** Shorter ones would not gain. */
const SHORTEST = 4;

export const pack = (value: unknown): Packed => {
  const texts = textsIn(value);
  const cut = cutter(texts);
  const strings = [...new Set([...texts, ...repeatedStrings(value, cut)])];
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
    const from = cut(one);
    return [
      numberOf(entries.map(([name]) => name)),
      ...entries.map(([name, held]) => (name === 'text' && from !== null ? `~.${from.toString(36)}` : rowOf(held))),
    ];
  };
  const rows = rowOf(value);
  return {
    keys: [...keys.values()].map(({ names }) => names),
    strings,
    texts: texts.map((text) => places.get(text)!),
    rows,
  };
};

/** Shorter ones hold few spans. */
const SHORTEST_TEXT = 100;

const visit = (value: unknown, see: (one: object) => void): void => {
  if (value === null || typeof value !== 'object') return;
  see(value);
  for (const held of Object.values(value)) visit(held, see);
};

/** What stands under `text` without offsets of its own: the articles' texts. */
const textsIn = (value: unknown): string[] => {
  const texts = new Set<string>();
  visit(value, (one) => {
    if ('text' in one && typeof one.text === 'string' && !('start' in one) && one.text.length >= SHORTEST_TEXT)
      texts.add(one.text);
  });
  return [...texts];
};

/** Which text the words of a span are cut from, asked first of the one that had the last span; null where of none. */
const cutter = (texts: readonly string[]): ((one: object) => number | null) => {
  let last = 0;
  return (one) => {
    if (!('text' in one && 'start' in one && 'end' in one)) return null;
    const { text, start, end } = one;
    if (typeof text !== 'string' || !Number.isInteger(start) || !Number.isInteger(end)) return null;
    const isFrom = (source: string | undefined): boolean => source?.slice(start as number, end as number) === text;
    const found = isFrom(texts[last]) ? last : texts.findIndex(isFrom);
    if (found < 0) return null;
    last = found;
    return found;
  };
};

const repeatedStrings = (value: unknown, cut: (one: object) => number | null): string[] => {
  const counts = new Map<string, number>();
  visit({ value }, (one) => {
    const isCut = cut(one) !== null;
    for (const [name, held] of Object.entries(one))
      if (typeof held === 'string' && !(isCut && name === 'text')) counts.set(held, (counts.get(held) ?? 0) + 1);
  });
  return [...counts].filter(([text, times]) => times > 1 && text.length >= SHORTEST).map(([text]) => text);
};
