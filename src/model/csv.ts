/** What stands in one cell; null is an empty one. */
export type Cell = string | number | boolean | null;

/** Full-width signs too: spreadsheets in East Asian languages take them for the plain ones. */
const RUNS = /^'*[=+\-@\t\r\n＝＋－＠]/;

/**
 * A text that no spreadsheet runs as a formula: one that begins with = + - @, a tab or a line break gets an apostrophe in front,
 * and so does one that has apostrophes before such a sign already. `unguarded` undoes exactly this.
 */
export const guarded = (text: string): string => (RUNS.test(text) ? `'${text}` : text);

/** Takes off the apostrophe that `guarded` put in front; an apostrophe before anything else is the text's own. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && RUNS.test(cell) ? cell.slice(1) : cell);

const written = (cell: Cell): string => {
  if (typeof cell !== 'string') return cell === null ? '' : String(cell);
  const harmless = guarded(cell);
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A row as RFC 4180 has it. Numbers stay numbers, negative ones too. */
export const csvLine = (row: readonly Cell[]): string => `${row.map(written).join(',')}\r\n`;
