import { describe, expect, it } from 'vitest';
import { readCsv } from '../../src/ingest/csv.js';

const read = async (bytes: string | Uint8Array) => {
  const source = (async function* () {
    yield typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes;
  })();
  const all = [];
  for await (const one of readCsv(source, 'talks.csv'))
    all.push('reason' in one ? one.reason : { ...one.article.article, metadata: one.article.metadata });
  return all;
};

describe('a table of articles', () => {
  it('gives an article a row, its text unaltered, with line breaks and quotation marks in it', async () => {
    const [one, other] = await read('id,outlet,text\na,Courier,"He said ""no"".\r\nTwice."\nb,Ledger,Yes.\n');
    expect(one).toMatchObject({ id: 'a', outlet: 'Courier', text: 'He said "no".\r\nTwice.' });
    expect(other).toMatchObject({ id: 'b', text: 'Yes.' });
  });

  it.each([';', '\t'])('takes %j between the columns where the header has it', async (sign) => {
    expect(await read(`id${sign}text\na${sign}One, two.\n`)).toMatchObject([{ id: 'a', text: 'One, two.' }]);
  });

  it('reads what a spreadsheet saves as Unicode text', async () => {
    const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('id\ttext\na\tÜber.\n', 'utf16le')]);
    expect(await read(bytes)).toMatchObject([{ id: 'a', text: 'Über.' }]);
  });

  it('keeps further fields and takes an empty cell for none', async () => {
    expect(await read('text,country,title\nYes.,Norland,\n')).toMatchObject([
      { title: null, metadata: { country: 'Norland' } },
    ]);
  });

  it.each([
    ['', /it is empty/],
    ['id,body\na,Yes.\n', /no column "text".*it has: id, body/],
    ['id,text\na,Yes,no\n', /line 2: it has more or fewer cells/],
    ['id,text\na,"Yes\n', /quotation mark is never closed/],
    ['doc_id,start_cp,text\na,0,slammed\n', /table of findings/],
  ])('says of %j what is wrong', async (table, reason) => {
    expect(await read(table)).toEqual([expect.stringMatching(reason)]);
  });

  it('says of other encodings what to do', async () => {
    expect(await read(Buffer.from('text\n\xe9t\xe9\n', 'latin1'))).toEqual([expect.stringMatching(/not UTF-8/)]);
  });

  it('leaves out the faulty row only', async () => {
    const all = await read('id,text\na,One.\nb,Two,three\nc,Four.\n');
    expect(all.filter((one) => typeof one !== 'string')).toMatchObject([{ id: 'a' }, { id: 'c' }]);
    expect(all.filter((one) => typeof one === 'string')).toEqual([expect.stringMatching(/line 3/)]);
  });
});
