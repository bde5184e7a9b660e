import { describe, expect, it } from 'vitest';
import { exporter, tables } from '../../../src/export-tools.js';
import { tableRows } from '../../../src/ingest/table-rows.js';
import { annotatedReport, report } from './sample.js';

const every = Object.keys(tables) as (keyof typeof tables)[];
const rowsOf = (table: keyof typeof tables, options: Parameters<typeof exporter>[0]) => {
  const { csvHead, csvRows } = exporter(options);
  return tableRows(csvHead(table) + csvRows(table, annotatedReport())).rows.map(({ cells }) => cells);
};

/** Every three words that follow one another in the report. */
const runs = (report.match(/[\p{L}’]+/gu) ?? []).map((_, i, words) => words.slice(i, i + 3).join(' ')).slice(0, -2);

describe('a table without text', () => {
  it.each(every)('%s: holds no three words of the article in a row, and all its offsets', (table) => {
    const rows = rowsOf(table, { withoutText: true });
    const cells = rows.flatMap((row) => Object.values(row)).join('\n');
    for (const run of runs) expect(cells).not.toContain(run);
    expect(rows.map(({ start_cp }) => start_cp)).toEqual(rowsOf(table, {}).map(({ start_cp }) => start_cp));
  });
});

describe('a table with pseudonyms', () => {
  it.each(every)('%s: names nobody, and its offsets stay those of the original text', (table) => {
    const rows = rowsOf(table, { pseudonymise: true });
    expect(JSON.stringify(rows)).not.toMatch(/quillfeather|stavemoor|tollander/i);
    expect(rows.map(({ start_cp }) => start_cp)).toEqual(rowsOf(table, {}).map(({ start_cp }) => start_cp));
  });

  it('still shows what a source said', () => {
    expect(rowsOf('sentences', { pseudonymise: true }).map(({ text }) => text)).toContain(
      '“The brazen scheme is a disaster,” Person 1 told the council.',
    );
  });
});
