import { type Cell, csvLine } from '../../model/csv.js';

export type { Cell } from '../../model/csv.js';

/** A table with the mark by which spreadsheets know UTF-8: people open it with a click. Texts come from outside: none runs as a formula. */
export const csvOf = (rows: readonly (readonly Cell[])[]): string => `\uFEFF${rows.map(csvLine).join('')}`;
