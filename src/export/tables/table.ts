import type { Cell } from '../../model/csv.js';

export type { Cell } from '../../model/csv.js';

export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'date';

/** A column as the codebook tells it. */
export interface Column {
  name: string;
  type: ColumnType;
  meaning: string;
  /** The values that it can have, where these are few and fixed. */
  values?: readonly string[];
  /** True where it holds words of the article: these are left out of a file without text, and names in them are replaced. */
  holdsText?: true;
  /** True where it may name people though it holds no words of the article. */
  holdsNames?: true;
}

/** Cells by the names of their columns, in the order of the columns. */
export type Row = Record<string, Cell>;

/** A column with how its cell is read off what a row stands for, so that meaning and figure can't part. */
export interface TableColumn<Subject> extends Column {
  cell: (subject: Subject) => Cell;
}

export interface Table<Subject> {
  /** As files and views are called: `findings`. */
  name: string;
  /** What a row is. */
  unit: string;
  columns: readonly TableColumn<Subject>[];
}

export const rowOf = <Subject>({ columns }: Pick<Table<Subject>, 'columns'>, subject: Subject): Row => {
  const row: Row = {};
  for (const { name, cell } of columns) row[name] = cell(subject);
  return row;
};

/** Several values in one cell: no value has a semicolon in it. */
export const listed = (values: readonly string[]): string | null => (values.length > 0 ? values.join('; ') : null);
