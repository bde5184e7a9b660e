import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csvLine, guarded } from '../../src/model/csv.js';
import { readCsv } from '../../src/model/read-csv.js';

const awkward = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', ',', ';', '\r', '\n', '＝', ' ', '😀', 'a'),
  maxLength: 8,
});
const rowsOf = (text: string): string[][] => {
  const read = readCsv(text);
  return 'problem' in read
    ? [[`line ${read.line}: ${read.problem}`]]
    : read.rows.map(({ cells }) => Object.values(cells));
};

describe('a cell of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "'=1", "''-1"])(
    '%j runs as no formula',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(["'tis the season", 'well-known', '2 + 1', "'", ''])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('is read back as it was, whatever stands in it', () => {
    const table = fc.array(fc.tuple(awkward, awkward), { maxLength: 4 });
    fc.assert(
      fc.property(table, (rows) => {
        const written = csvLine(['first', 'second']) + rows.map(csvLine).join('');
        expect(rowsOf(written)).toEqual(rows);
      }),
    );
  });
});

describe('a table that a spreadsheet saved', () => {
  it.each([
    ['the mark of UTF-8', '\uFEFFdoc_id,start\na,1\n'],
    ['semicolons', 'doc_id;start\r\na;1\r\n'],
    ['tabs', 'doc_id\tstart\na\t1'],
    ['a name in quotation marks that holds a comma', '"doc_id","start"\na,1\n'],
    ['an empty line at its end', 'doc_id,start\na,1\n\n'],
  ])('is read with %s', (_, text) => {
    expect(rowsOf(text)).toEqual([['a', '1']]);
  });

  it('tells the line of each row, also behind a cell of several lines', () => {
    const read = readCsv('doc_id,text\na,"one\ntwo"\nb,three\n');
    expect('rows' in read && read.rows.map(({ line }) => line)).toEqual([2, 4]);
  });

  it.each([
    ['nothing in it', '', 'line 1: the table is empty'],
    ['a name twice', 'a,a\n', 'line 1: two columns are called "a"'],
    ['a cell too few', 'a,b\n1,2\n3\n', 'line 3: the row has 1 cells and the head 2'],
    ['a quotation mark that stays open', 'a,b\n1,"2\n', 'line 2: a quotation mark is not closed'],
  ])('says where it has %s', (_, text, problem) => {
    expect(rowsOf(text)[0]![0]).toContain(problem);
  });
});
