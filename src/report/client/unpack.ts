import type { Packed } from '../pack.js';

/** The value that `pack` was given. */
export const unpack = ({ keys, strings, rows }: Packed): unknown => {
  const unpacked = (row: unknown): unknown => {
    if (typeof row === 'string') {
      if (row.startsWith('~~')) return row.slice(1);
      return row.startsWith('~') ? strings[Number.parseInt(row.slice(1), 36)] : row;
    }
    if (!Array.isArray(row)) return row;
    const [number, ...values] = row as [number, ...unknown[]];
    const held = values.map(unpacked);
    if (number === 0) return held;
    return Object.fromEntries(keys[number - 1]!.map((name, i) => [name, held[i]]));
  };
  return unpacked(rows);
};
