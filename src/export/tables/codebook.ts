import type { Cell, Column, Table } from './table.js';

type AnyTable = Pick<Table<never>, 'name' | 'unit'> & { columns: readonly Column[] };

const HEAD = ['table', 'column', 'type', 'values', 'meaning'];

/** A row a column with a head above them: what is handed out beside the tables, as a table itself. */
export const codebookRows = (tables: readonly AnyTable[]): Cell[][] => [
  HEAD,
  ...tables.flatMap(({ name, columns }) =>
    columns.map(({ name: column, type, values, meaning }) => [name, column, type, values?.join('; ') ?? null, meaning]),
  ),
];

/** The same for people, as Markdown. */
export const codebookText = (tables: readonly AnyTable[]): string =>
  tables
    .map(({ name, unit, columns }) =>
      [
        `### ${name}`,
        '',
        unit,
        '',
        '| column | type | meaning |',
        '|---|---|---|',
        ...columns.map(({ name: column, type, values, meaning }) => {
          const told = values ? `${meaning} *${values.join(', ')}*` : meaning;
          return `| \`${column}\` | ${type} | ${told.replaceAll('|', '\\|')} |`;
        }),
        '',
      ].join('\n'),
    )
    .join('\n');
