import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tableRows } from '../../src/ingest/table-rows.js';
import { csvLine } from '../../src/model/csv.js';

const awkward = fc.string({
  unit: fc.constantFrom('=', '+', '-', '@', '\t', "'", '"', ',', ';', '\r', '\n', '＝', ' ', '😀', 'a'),
  maxLength: 8,
});
const rowsOf = (text: string): string[][] => tableRows(text).rows.map(({ cells }) => Object.values(cells));

describe('a table that the program wrote', () => {
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

  it('tells the line on which each row ends, also behind a cell of several lines', () => {
    expect(tableRows('doc_id,text\na,"one\ntwo"\nb,three\n').rows.map(({ line }) => line)).toEqual([3, 4]);
  });

  it.each([
    ['a cell too few', 'a,b\n1,2\n3\n', 'row that ends in line 3: it has more or fewer cells than the header'],
    ['a quotation mark that stays open', 'a,b\n1,"2\n', 'a quotation mark is never closed'],
  ])('says where it has %s', (_, text, problem) => {
    expect(tableRows(text).problems.join()).toContain(problem);
  });

  it('has no rows where nothing is in it', () => {
    expect(tableRows('')).toEqual({ names: [], rows: [], problems: [] });
  });
});
