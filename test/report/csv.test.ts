import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Cell, csvOf } from '../../src/report/client/csv.js';
import { factTable, findingTable, measureTable } from '../../src/report/client/data-tables.js';
import { marrenBridge } from './fixture.js';
import { attacked } from './hostile.js';

/** Reads a table back as RFC 4180 describes it. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [];
  let row: string[] = [];
  const cell = /(?:"((?:[^"]|"")*)"|([^,\r\n"]*))(,|\r\n)/gy;
  cell.lastIndex = 1;
  for (let found = cell.exec(csv); found; found = cell.exec(csv)) {
    row.push(found[1]?.replaceAll('""', '"') ?? found[2]!);
    if (found[3] === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
};

const rowsOf = (table: Cell[][]): Record<string, Cell>[] => {
  const [names = [], ...rows] = table;
  return rows.map((row) => Object.fromEntries(names.map((name, i) => [String(name), row[i]!])));
};

describe('a table as CSV', () => {
  it('begins with the mark of UTF-8 and ends each row with CR LF', () => {
    expect(csvOf([['outlet'], ['Évening Post']])).toBe('\uFEFFoutlet\r\nÉvening Post\r\n');
  });

  it('sets quotation marks around commas, quotation marks and breaks only', () => {
    expect(csvOf([['a, b', 'said "no"', 'two\nlines', 'plain words']])).toBe(
      '\uFEFF"a, b","said ""no""","two\nlines",plain words\r\n',
    );
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1'])('lets no text run as a formula: %j', (text) => {
    expect(readCsv(csvOf([[text]]))).toEqual([[`'${text}`]]);
  });

  it('leaves numbers numbers, and words with such a sign inside as they are', () => {
    expect(csvOf([[-3, 0.5, true, null, '2 + 1', 'e-mail']])).toBe('\uFEFF-3,0.5,true,,2 + 1,e-mail\r\n');
  });

  it('can be read back, whatever stands in it', () => {
    const cell = fc.string({ unit: fc.constantFrom('"', ',', '\r', '\n', ';', '=', ' ', 'é', 'a') });
    const table = fc.array(fc.array(cell, { minLength: 1 }), { minLength: 1 });
    fc.assert(
      fc.property(table, (rows) => {
        const read = readCsv(csvOf(rows));
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=\r\n])/, '')))).toEqual(rows);
      }),
    );
  });
});

describe('what a report hands out as tables', () => {
  const comparison = marrenBridge();

  it('has every finding of every article once, with what its kind has', () => {
    const rows = rowsOf(findingTable(comparison));
    const findings = comparison.articles.flatMap((one) => one.findings);
    expect(rows.map(({ finding, text }) => [finding, text])).toEqual(findings.map(({ id, text }) => [id, text]));
    const attribution = rows.find(({ kind }) => kind === 'attribution')!;
    expect(attribution.cue).not.toBeNull();
    expect(attribution.entry).toBeNull();
    const term = rows.find(({ kind }) => kind === 'loaded-term')!;
    expect([typeof term.entry, term.use, term.cue]).toEqual(['string', 'used', null]);
  });

  it('has a row for each clause that states a fact', () => {
    const rows = rowsOf(factTable(comparison));
    expect(rows.length).toBe(comparison.facts.flatMap(({ mentions }) => mentions).length);
    expect(rows[0]).toMatchObject({ fact: 1, label: comparison.facts[0]!.label, outlet: 'The Marren Courier' });
  });

  it('says by whom and how a fact was judged', () => {
    const judged = marrenBridge();
    judged.facts[0]!.decision = { verdict: 'reject', by: 'Ana', comment: 'two closures' };
    expect(rowsOf(factTable(judged))[0]).toMatchObject({ decision: 'reject', comment: 'two closures' });
  });

  it('has every figure of every measure as a number, and nothing where there is no rate', () => {
    const rows = rowsOf(measureTable(comparison));
    const values = comparison.measures.flatMap((measure) => measure.values);
    expect(rows.map(({ count, per1000 }) => [count, per1000])).toEqual(values.map(({ count, rate }) => [count, rate]));
  });

  it('runs no formula and keeps its columns under attack', () => {
    for (const tableOf of [findingTable, factTable, measureTable]) {
      const hostile = attacked(comparison);
      for (const { article } of hostile.articles) article.outlet = `=cmd|' /C calc'!A1,"${article.outlet}`;
      const rows = readCsv(csvOf(tableOf(hostile)));
      expect(rows.length).toBe(tableOf(comparison).length);
      for (const row of rows) {
        expect(row.length).toBe(rows[0]!.length);
        for (const text of row) expect(text).not.toMatch(/^[=+@\t\r]/);
      }
    }
  });
});
