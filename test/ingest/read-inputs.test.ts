import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/ingest/folders.js';
import { type Read, readInputs } from '../../src/ingest/index.js';

const home = mkdtempSync(join(tmpdir(), 'ingest-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

const english = 'The council voted on Tuesday to close the terminal and to sell the boats before the summer. '.repeat(
  5,
);

/** Writes files below a new folder and names the folder. */
let folders = 0;
const folderOf = (files: Record<string, string | Uint8Array>): string => {
  const folder = join(home, `event-${++folders}`);
  mkdirSync(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
};

async function* stream(...chunks: (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
}

type From = Parameters<typeof readInputs>[1]['from'];
const read = async (inputs: string[], from: From = 'auto', standardInput = stream()): Promise<Read[]> => {
  const reads: Read[] = [];
  for await (const each of readInputs(inputs, { from }, standardInput)) reads.push(each);
  return reads;
};

/** The ids of the articles, and of what was left out the reason, in the order given. */
const told = (reads: Read[], folder = ''): string[] =>
  reads.map((each) =>
    'article' in each
      ? each.article.article.id
      : `${each.leftOut.name.replace(`${folder}/`, '')}: ${each.leftOut.reason}`,
  );

describe('a folder', () => {
  it('gives its articles by name, subfolders in their place, and passes over what is no article', async () => {
    const folder = folderOf({
      'courier.txt': english,
      'b/beacon.md': english,
      'alpha.markdown': english,
      'README.md': english,
      LICENSE: english,
      'license.txt': english,
      '.hidden.txt': english,
      '.git/head.txt': english,
      'boat.jpg': '\u0000',
      notes: english,
    });
    expect(told(await read([folder]))).toEqual(['alpha', 'beacon', 'courier']);
  });

  it('gives the event its name', async () => {
    const folder = folderOf({ 'courier.txt': english, 'b/beacon.txt': english });
    const events = (await read([folder])).map((each) => 'article' in each && each.article.article.event);
    expect(events).toEqual(['b', `event-${folders}`]);
  });

  it('says of formats that are not read yet what to do', async () => {
    const folder = folderOf({ 'page.html': '<p>x</p>', 'table.parquet': 'PAR1', 'courier.txt': english });
    const reads = told(await read([folder]), folder);
    expect(reads[0]).toBe('courier');
    expect(reads[1]).toMatch(/^page\.html: web pages are not read yet; save/);
    expect(reads[2]).toMatch(/^table\.parquet: Parquet tables are read by "framewise corpus add" only; convert/);
  });

  it('without articles says so', async () =>
    expect(told(await read([folderOf({ 'boat.jpg': 'x' })]))[0]).toContain('the folder holds no articles (.txt,'));

  it('that links to itself is read once, and broken links are named', async () => {
    const folder = folderOf({ 'courier.txt': english });
    symlinkSync(folder, join(folder, 'loop'));
    symlinkSync(join(folder, 'nowhere.txt'), join(folder, 'lost.txt'));
    expect(told(await read([folder]), folder)).toEqual([
      'courier',
      'lost.txt: there is no such file or folder; check the name',
    ]);
  });
});

describe('a file', () => {
  it.each([
    ['empty', '', 'it is empty'],
    ['blank', ' \n\n', 'it is empty'],
    ['of front matter alone', '---\ntitle: x\n---\n', 'it is empty'],
    ['binary', new Uint8Array([65, 0, 66, 0]), 'it is binary data'],
    ['a PDF document', '%PDF-1.7 …', 'it is a PDF document'],
    ['too large', 'a'.repeat(5_000_001), 'it is over 5 MB'],
    [
      'French',
      'Le conseil municipal a voté mardi soir la fermeture du terminal et la vente des bateaux. '.repeat(6),
      'it looks like French',
    ],
    ['in an unknown encoding', new Uint8Array([0x81, 0x8d, 65]), 'its encoding is neither'],
  ])('that is %s is left out with one line, and the rest goes on', async (_, content, reason) => {
    const folder = folderOf({ 'a.txt': content, 'b.txt': english });
    const [first, second, ...rest] = told(await read([folder]), folder);
    expect(first).toMatch(new RegExp(`^a\\.txt: ${reason}[^\\n]*$`));
    expect(second).toBe('b');
    expect(rest).toEqual([]);
  });

  it('that is missing, in a file that is no folder, or on the web is left out', async () => {
    const folder = folderOf({ 'courier.txt': english });
    const [missing, inFile, web] = told(
      await read([`${folder}/no.txt`, `${folder}/courier.txt/x`, 'https://courier.example/a']),
      folder,
    );
    expect(missing).toMatch(/no such file/);
    expect(inFile).toMatch(/is a file, not a folder/);
    expect(web).toMatch(/web addresses are not read yet/);
  });

  it('that may not be read is told apart from one that is not there', () => {
    expect(explain(Object.assign(new Error(), { code: 'EACCES' }))).toBe('no permission to read it');
    expect(explain(Object.assign(new Error(), { code: 'EIO' }))).toBe('it cannot be read (EIO)');
  });

  it.each([
    ['UTF-8 with a byte-order mark', Buffer.from(`\uFEFF“Boats,” she said. ${english}`)],
    ['UTF-16, low byte first', Buffer.from(`\uFEFF“Boats,” she said. ${english}`, 'utf16le')],
    ['UTF-16, high byte first', Buffer.from(`\uFEFF“Boats,” she said. ${english}`, 'utf16le').swap16()],
  ])('in %s is decoded; the mark is no text', async (_, bytes) => {
    const [only] = await read([folderOf({ 'a.txt': bytes })]);
    expect(only).toMatchObject({ article: { article: { text: `“Boats,” she said. ${english}`, warnings: [] } } });
  });

  it('in Windows-1252 is decoded with a warning', async () => {
    const bytes = Buffer.concat([
      Buffer.from([0x93]),
      Buffer.from(`Boats,`),
      Buffer.from([0x94]),
      Buffer.from(` she said. ${english}`),
    ]);
    const [only] = await read([folderOf({ 'a.txt': bytes })]);
    expect(only).toMatchObject({
      article: { article: { text: expect.stringMatching(/^“Boats,” she/), warnings: [{ code: 'encoding' }] } },
    });
  });

  it('of plain text keeps its line ends', async () => {
    const [only] = await read([folderOf({ 'a.txt': `The boats are gone.\r\n\r\n${english}\r\n` })]);
    expect(only).toMatchObject({ article: { article: { text: `The boats are gone.\r\n\r\n${english}\r\n` } } });
  });

  it('carries the hash of its bytes and its base name', async () => {
    const [only] = await read([folderOf({ 'a.txt': 'The boats are gone.' })]);
    expect(only).toMatchObject({
      article: { input: { name: 'a.txt', sha256: '7d800220bafb5fb5e29431f17dfe99273c18f62c8cf6bc980f8d485d22bfb030' } },
    });
  });
});

describe('JSON Lines', () => {
  const rows = (...lines: string[]) => folderOf({ 'rows.jsonl': lines.join('\n') });

  it('gives an article for every object; a broken line is named with its number', async () => {
    const folder = rows('{"id":"a","text":""}', '{"id":', '', '[1]', '{"id":"b","text":"x"}', '"c"');
    const reads = told(await read([folder]), folder);
    expect(reads).toEqual([
      'a',
      'rows.jsonl: line 2 is not valid JSON; mend it or take it out',
      'rows.jsonl: line 4 is not a JSON object; put one article, as {"text": "…"}, on each line',
      'b',
      'rows.jsonl: line 6 is not a JSON object; put one article, as {"text": "…"}, on each line',
    ]);
  });

  it('keeps foreign rows, with a warning and the language', async () => {
    const text = 'Le conseil municipal a voté mardi soir la fermeture du terminal et la vente des bateaux. '.repeat(6);
    const [only] = await read([rows(JSON.stringify({ text }))]);
    expect(only).toMatchObject({ article: { article: { text, language: 'fr', warnings: [{ code: 'not-english' }] } } });
  });

  it('makes ids unique in the order of the rows, with a warning', async () => {
    const folder = rows(
      ...['a', 'a', 'a-2', 'a', '__proto__', '__proto__'].map((id) => JSON.stringify({ id, text: 'x' })),
    );
    expect(told(await read([folder]))).toEqual(['a', 'a-2', 'a-2-2', 'a-3', '__proto__', '__proto__-2']);
  });

  it('knows a byte-order mark of the file from one of a text', async () => {
    const folder = rows(`\uFEFF${JSON.stringify({ id: 'a', text: '\uFEFFx' })}`);
    expect(await read([folder])).toMatchObject([{ article: { article: { id: 'a', text: '\uFEFFx' } } }]);
  });

  it('is known on standard input by its first character, in pieces of any size', async () => {
    const line = `${JSON.stringify({ id: 'a', text: 'Zoë — “x”' })}\r\n`;
    const bytes = Buffer.from(line.repeat(3));
    const pieces = Array.from(bytes, (byte) => new Uint8Array([byte]));
    expect(told(await read(['-'], 'auto', stream(...pieces)))).toEqual(['a', 'a-2', 'a-3']);
  });

  it('is read line by line: the first article comes before the source has ended', async () => {
    let ended = false;
    const source = (async function* () {
      yield Buffer.from('{"id":"a","text":"x"}\n');
      yield Buffer.from('{"id":"b","text":"x"}\n');
      ended = true;
    })();
    const first = await readInputs(['-'], { from: 'jsonl' }, source).next();
    expect(first.value).toMatchObject({ article: { article: { id: 'a' } } });
    expect(ended).toBe(false);
  });

  it('leaves out a line over 5 MB and goes on', async () => {
    const folder = rows(JSON.stringify({ text: 'a'.repeat(5_000_000) }), '{"id":"b","text":"x"}');
    expect(told(await read([folder]), folder)).toEqual([
      'rows.jsonl: line 1 is over 5 MB; split it into articles',
      'b',
    ]);
  });

  it('says of a list of objects that it is no JSON Lines', async () => {
    const folder = rows('[', '{"id":"a","text":"x"}', ']');
    expect(told(await read([folder]), folder)[0]).toMatch(/without a list around them/);
  });
});

describe('standard input', () => {
  it('is plain text or Markdown where it is no row', async () => {
    expect(await read(['-'], 'auto', stream('The boats are gone.'))).toMatchObject([
      { article: { article: { text: 'The boats are gone.' } } },
    ]);
    expect(await read(['-'], 'auto', stream('---\nid: a\n---\nThe boats *are* gone.'))).toMatchObject([
      { article: { article: { id: 'a', text: 'The boats are gone.' } } },
    ]);
  });

  it('named twice is read once', async () =>
    expect(told(await read(['-', '-'], 'text', stream('The boats are gone.')))[1]).toBe(
      '-: standard input was read already; name it once',
    ));

  it('without end is left at 5 MB', async () => {
    const endless = (async function* () {
      for (;;) yield new Uint8Array(1_000_000).fill(65);
    })();
    expect(told(await read(['-'], 'text', endless))[0]).toMatch(/over 5 MB/);
  });

  it('takes the format that was named over what it looks like', async () =>
    expect(await read(['-'], 'text', stream('{"text":"x"}'))).toMatchObject([
      { article: { article: { text: '{"text":"x"}' } } },
    ]));
});
