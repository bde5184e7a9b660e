import { tableRows } from '../../ingest/table-rows.js';
import { CorpusProblem } from '../problem.js';
import { countColumn, everyQuestion, KEYS } from '../sample/columns.js';
import { everyCounted } from '../statistics/counted.js';

/** What one person counted in one drawn article, as a sheet of `corpus sample` has it. */
export interface SheetRow {
  /** For messages: `sheet.csv of coder-1, line 3`. */
  at: string;
  coder: string;
  hash: string;
  docId: string;
  /** Fields that made the strata, and the seed of the draw. */
  by: string;
  seed: string;
  stratumArticles: number;
  /** Its place in the draw of its stratum, from 1. */
  draw: number;
  /** By the column of the count; absent where nothing is filled in. */
  counts: ReadonlyMap<string, number>;
  /** Yes or no, by the column of the question on a frame; absent where nothing is filled in. */
  frames: ReadonlyMap<string, boolean>;
}

const columns = everyCounted().map(countColumn);
const questions = everyQuestion().map(({ column }) => column);

/**
 * Reads a filled sheet. Rows of which nothing is filled in are left out: a coder may stop early.
 *
 * @throws {CorpusProblem} with the line, for a table that is no sheet, lacks what binds it to the draw, or has other than numbers, and yes or no.
 */
export const readSheet = (text: string, name: string): SheetRow[] => {
  const { names, rows, problems } = tableRows(text);
  if (problems.length > 0) throw new CorpusProblem(`${name}: ${problems[0]}`);
  const lacking = KEYS.filter((key) => !names.includes(key));
  if (lacking.length > 0)
    throw new CorpusProblem(
      `${name} has no column ${lacking.join(', ')}; --coded takes a filled sheet.csv of "framewise corpus sample"`,
    );
  const read = rows
    .map(({ line, cells }) => rowOf(cells, name, line))
    .filter(({ counts, frames }) => counts.size + frames.size > 0);
  if (read.length === 0)
    throw new CorpusProblem(`${name} has nothing filled in; it has the columns ${columns[0]} … and ${questions[0]} …`);
  return read;
};

const rowOf = (cells: Record<string, string>, name: string, line: number): SheetRow => {
  const coder = cells.coder!.trim() || name;
  const at = `${name} of ${coder}, line ${line}`;
  const row: SheetRow = {
    at,
    coder,
    hash: cells.hash!.trim().toLowerCase(),
    docId: cells.doc_id!,
    by: cells.sample_by!,
    seed: cells.sample_seed!,
    stratumArticles: Number(cells.stratum_articles),
    draw: Number(cells.draw),
    counts: countsOf(cells, at),
    frames: answersOf(cells, at),
  };
  requireInclusion(row, cells.inclusion!.trim());
  return row;
};

const countsOf = (cells: Record<string, string>, at: string): Map<string, number> =>
  new Map(
    columns.flatMap((column) => {
      const cell = cells[column]?.trim() ?? '';
      if (cell === '') return [];
      if (!/^\d{1,6}$/.test(cell))
        throw new CorpusProblem(`${at}: "${cell}" in ${column} is no count; write a whole number, or nothing`);
      return [[column, Number(cell)] as const];
    }),
  );

const answersOf = (cells: Record<string, string>, at: string): Map<string, boolean> =>
  new Map(
    questions.flatMap((column) => {
      const cell = cells[column]?.trim().toLowerCase() ?? '';
      if (cell === '') return [];
      if (cell !== 'yes' && cell !== 'no')
        throw new CorpusProblem(`${at}: "${cell}" in ${column} is no answer; write yes or no, or nothing`);
      return [[column, cell === 'yes'] as const];
    }),
  );

/** Spreadsheets round it, and write a comma in some countries; drawn articles / articles is a whole number of the latter all the same. */
const requireInclusion = ({ at, stratumArticles, draw }: SheetRow, cell: string): void => {
  const drawn = Number(cell.replace(',', '.')) * stratumArticles;
  const isOne = cell !== '' && Math.abs(drawn - Math.round(drawn)) < 0.01 && draw >= 1;
  if (!isOne || drawn < draw - 0.01 || drawn > stratumArticles + 0.01)
    throw new CorpusProblem(
      `${at}: "${cell}" in inclusion is no probability with which number ${draw} of ${stratumArticles} articles is drawn; put back the columns that came with the sheet`,
    );
};
