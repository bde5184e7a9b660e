/** What stands in one cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/**
 * A table as RFC 4180 has it, with the mark by which spreadsheets know UTF-8. Texts come from outside: none of them may run as a
 * formula.
 */
export const csvOf = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;

const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = STARTS_A_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Full-width signs too: spreadsheets in East Asian languages take them for the plain ones. */
const STARTS_A_FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
