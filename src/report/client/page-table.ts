import type { Cell } from './csv.js';

/** A table of the page as rows of cells, as it reads, without what is drawn; a cell over several columns stands in the first of them. */
export const rowsOfTable = (table: HTMLTableElement): Cell[][] => {
  const [head = [], ...body] = [...table.rows]
    .filter((row) => !row.classList.contains('opened'))
    .map((row) =>
      [...row.cells]
        .filter((cell) => !cell.matches('.drawn'))
        .flatMap((cell) => [wordsOf(cell), ...Array<string>(cell.colSpan - 1).fill('')]),
    );
  const pairs = pairsIn(head.map((_, i) => body.map((row) => row[i] ?? '')));
  return [
    head.flatMap((title, i) => headsOf(title, pairs[i] ?? null)),
    ...body.map((row) => row.flatMap((words, i) => cellsOf(words, pairs[i] ?? null))),
  ];
};

/** Two figures that the page shows in one cell: “2 + 1” by whose words they are, “2.9 to 12.1” as an interval. */
type Pair = '+' | 'to' | null;

const PAIR = /^([−+]?\d[\d,.]*) (\+|to) ([−+]?\d[\d,.]*)$/;

/** Where other columns have two figures by whose words they are, so has one in which nothing was found. */
const pairsIn = (columns: readonly (readonly string[])[]): Pair[] => {
  const found = columns.map(pairIn);
  return found.map((pair, i) =>
    pair === null && found.includes('+') && columns[i]!.every((words) => words === NOTHING) ? '+' : pair,
  );
};

const NOTHING = '–';

const pairIn = (column: readonly string[]): Pair => {
  for (const words of column) {
    const sign = PAIR.exec(words)?.[2];
    if (sign) return sign as Pair;
  }
  return null;
};

const headsOf = (title: string, pair: Pair): string[] => {
  if (pair === null) return [title];
  return pair === '+' ? [`${title}: own words`, `${title}: credited words`] : [`${title}: low`, `${title}: high`];
};

const cellsOf = (words: string, pair: Pair): Cell[] => {
  if (pair === null) return [cellOf(words)];
  const figures = PAIR.exec(words);
  if (figures) return [cellOf(figures[1]!), cellOf(figures[3]!)];
  return words === NOTHING && pair === '+' ? [0, 0] : [cellOf(words), null];
};

/** Numbers are written with commas in the page; a spreadsheet counts with those that have none. */
const cellOf = (words: string): Cell => {
  if (words === NOTHING || words === '') return null;
  return /^[−+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/.test(words)
    ? Number(words.replaceAll(',', '').replace('−', '-'))
    : words;
};

/** What is not part of the cell's words: said for those who listen, printed only, or a way to elsewhere. */
const ASIDE = '.visually-hidden, .on-paper, .to-text, .tally, [aria-hidden="true"]';

/** What stands on a line of its own in the page. */
const LINE = 'li, p, div, .standing, .where, .choice, .type, .asked, .place, .one-text';

const wordsOf = (cell: Node): string => {
  const lines = [''];
  const read = (node: Node): void => {
    if (!(node instanceof Element)) {
      lines[lines.length - 1] += node.textContent ?? '';
      return;
    }
    if (node !== cell && node.matches(ASIDE)) return;
    const isLine = node !== cell && node.matches(LINE);
    if (isLine) lines.push('');
    for (const child of node.childNodes) read(child);
    if (isLine) lines.push('');
  };
  read(cell);
  return lines
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('; ');
};
