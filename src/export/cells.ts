/** Text as a terminal shows it: one cell a user-perceived character, with its width in columns. */

export interface Cell {
  /** Half-open range of UTF-16 code units in the text. */
  start: number;
  end: number;
  /** What to print: never a control character, an escape or a mark that turns the direction of writing. */
  shown: string;
  /** Columns it takes: 0, 1 or 2. */
  width: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** C0 and C1 controls, marks of direction and unpaired surrogates: they would move the cursor or reorder the line. */
const unsafe = /[\p{Cc}\p{Cs}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** East Asian Wide and Fullwidth blocks (Unicode Standard Annex 11), and what terminals draw as pictures. */
const wide =
  /^(?:\p{Emoji_Presentation}|.\uFE0F|[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}])/u;

const weightless = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const plain = /^[\x20-\x7e]*$/;

const cellOf = (text: string, start: number): Cell => {
  const shown = /^\s$/.test(text) ? ' ' : text.replace(unsafe, '\ufffd');
  const width = weightless.test(shown)
    ? 0
    : wide.test(shown)
      ? 2
      : [...shown].filter((c) => c === '\ufffd').length || 1;
  return { start, end: start + text.length, shown, width };
};

/** The cells of a text, in order; offsets count from `offset`. A tab or another white space is one blank. */
export const cellsOf = (text: string, offset = 0): Cell[] => {
  if (plain.test(text))
    return [...text].map((shown, i) => ({ start: offset + i, end: offset + i + 1, shown, width: 1 }));
  return [...graphemes.segment(text)].map(({ segment, index }) => cellOf(segment, offset + index));
};

export const widthOf = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

/** A text made safe to print on a terminal, on one line. */
export const printable = (text: string): string =>
  plain.test(text)
    ? text
    : cellsOf(text)
        .map(({ shown }) => shown)
        .join('');

/** Breaks cells into rows of at most `columns`, at the last blank where there is one; no cell is lost. */
export const wrapCells = (cells: readonly Cell[], columns: number): Cell[][] => {
  const rows: Cell[][] = [];
  let first = 0;
  let width = 0;
  let blank = -1;
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i]!;
    while (width + cell.width > columns && i > first && cell.shown !== ' ') {
      const next = blank >= first ? blank + 1 : i;
      rows.push(cells.slice(first, next));
      width = widthOf(cells.slice(next, i));
      first = next;
      blank = -1;
    }
    if (cell.shown === ' ') blank = i;
    width += cell.width;
  }
  if (first < cells.length) rows.push(cells.slice(first));
  return rows;
};

/** Breaks a text into printable lines of at most `columns`. */
export const wrapText = (text: string, columns: number): string[] =>
  wrapCells(cellsOf(text), columns).map((row) =>
    row
      .map(({ shown }) => shown)
      .join('')
      .trimEnd(),
  );
