import type { Packed } from '../pack.js';

/** The value that `pack` was given. */
export const unpack = ({ keys, strings, texts, rows }: Packed): unknown => {
  const unpacked = (row: unknown): unknown => {
    if (typeof row === 'string') {
      if (row.startsWith('~~')) return row.slice(1);
      return row.startsWith('~') ? strings[Number.parseInt(row.slice(1), 36)] : row;
    }
    if (!Array.isArray(row)) return row;
    const [number, ...values] = row as [number, ...unknown[]];
    if (number === 0) return values.map(unpacked);
    const names = keys[number - 1]!;
    const cutOf = (row: string): string =>
      strings[texts[Number.parseInt(row.slice(2), 36)]!]!.slice(
        values[names.indexOf('start')] as number,
        values[names.indexOf('end')] as number,
      );
    return Object.fromEntries(
      values.map((held, i) => [
        names[i]!,
        typeof held === 'string' && held.startsWith('~.') ? cutOf(held) : unpacked(held),
      ]),
    );
  };
  return unpacked(rows);
};
