import { once } from 'node:events';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { soundList } from '../lexicon/sound-list.js';
import { folderWith, framewise, root, start } from './framewise.js';

const lexicon = (args: string[], cwd = root) => framewise(['lexicon', ...args], { cwd });

describe('framewise lexicon list', () => {
  it('shows the lists of a kind with version, entries and title, and the totals by category', () => {
    const { status, stdout, stderr } = lexicon(['list', '--kind', 'loaded']);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^loaded · \d+ lists · \d+ entries$/m);
    expect(stdout).toMatch(/^ {2}loaded\/labels +\d+\.\d+\.\d+ +\d+ {2}Contentious labels$/m);
    expect(stdout).toMatch(/^ {2}by category: contentious-label \d+, /m);
    expect(stdout).not.toContain('hedges/');
  });

  it('answers the same as JSON', () => {
    const { lists, totals } = JSON.parse(lexicon(['list', '--format', 'json']).stdout);
    expect(lists).toContainEqual(
      expect.objectContaining({ id: 'loaded/labels', kind: 'loaded', title: 'Contentious labels' }),
    );
    const entries = lists.reduce((sum: number, list: { entries: number }) => sum + list.entries, 0);
    expect(totals.reduce((sum: number, total: { entries: number }) => sum + total.entries, 0)).toBe(entries);
  });

  it('names the kinds where one is misspelt', () => {
    expect(lexicon(['list', '--kind', 'lodaed'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(/^framewise: --kind lodaed: no such kind; choose one of loaded, hedges.*\n$/),
    });
  });
});

describe('framewise lexicon show', () => {
  it('shows an entry by its id, with its sources and their addresses', () => {
    const { status, stdout } = lexicon(['show', 'loaded/labels#terrorist']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^loaded\/labels#terrorist\n {2}kind +loaded · contentious-label\n {2}forms +terrorist/);
    expect(stdout).toMatch(/^ +https:\/\/en\.wikipedia\.org/m);
  });

  it('shows a list', () => {
    const { stdout } = lexicon(['show', 'loaded/toponyms']);
    expect(stdout).toMatch(/^loaded\/toponyms · /);
    expect(stdout.match(/^loaded\/toponyms#/gm)!.length).toBeGreaterThan(5);
  });

  it('shows what would mark a word in any inflection, and a phrase', () => {
    expect(lexicon(['show', 'regimes']).stdout).toMatch(/^loaded\/labels#regime$/m);
    expect(lexicon(['show', 'hitting', 'out', 'at']).stdout).toMatch(/^loaded\/sensational-verbs#/m);
  });

  it('answers an unknown word in one line, with the nearest', () => {
    expect(lexicon(['show', 'regim'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: expect.stringMatching(
        /^framewise: no list has the entry or word "regim"; near to it: regime \(.*loaded\/labels#regime.*\).*\n$/,
      ),
    });
    expect(lexicon(['show', 'loaded/labels#terorist']).stderr).toContain('near to it: loaded/labels#terrorist');
    expect(lexicon(['show', 'qqqqqqqqqq']).stderr).toMatch(/framewise lexicon list names the lists\n$/);
  });
});

describe('framewise lexicon new', () => {
  it('writes a list that the check finds nothing wrong with', () => {
    const folder = folderWith({});
    expect(lexicon(['new', 'ferry-words', '--kind', 'loaded'], folder)).toEqual(
      expect.objectContaining({ status: 0, stdout: 'ferry-words.yaml\n', stderr: '' }),
    );
    expect(lexicon(['check', 'ferry-words.yaml'], folder)).toMatchObject({
      status: 0,
      stdout: '1 entry in 1 list: no faults\n',
      stderr: '',
    });
  });

  it('never writes over a file', () => {
    const folder = folderWith({ 'mine.yaml': 'precious' });
    const { status, stderr } = lexicon(['new', 'mine', '--kind', 'loaded'], folder);
    expect(status).toBe(2);
    expect(stderr).toBe('framewise: mine.yaml is there already and stays as it is; choose another name\n');
    expect(readFileSync(join(folder, 'mine.yaml'), 'utf8')).toBe('precious');
  });

  it.each([['../mine'], ['a/b'], ['Mine'], ['mine.yaml'], ['-'], ['']])('refuses the name %j', (name) => {
    const { status, stderr } = lexicon(['new', '--kind', 'loaded', '--', name], folderWith({}));
    expect(status).toBe(2);
    expect(stderr).toMatch(/no name for a list; use lower-case letters/);
  });

  it.each([
    [['new', 'mine'], /required option '--kind <kind>'/],
    [['new', 'mine', '--kind', 'lodaed'], /no such kind; choose one of loaded/],
  ])('says what is missing: %j', (args, message) => {
    expect(lexicon(args, folderWith({}))).toMatchObject({ status: 2, stderr: expect.stringMatching(message) });
  });
});

describe('framewise lexicon check', () => {
  const faulty = soundList.replace('why: Makes', 'wy: Makes').replace('[hullabaloo,', '[tohubohu,');

  it('names each fault with file, line and column, and ends with 1', () => {
    const folder = folderWith({
      'words.yaml': faulty,
      'more/tram.yaml': soundList.replace('list: words', 'list: tram'),
    });
    const { status, stdout, stderr } = lexicon(['check', 'words.yaml', 'more'], folder);
    expect({ status, stderr }).toEqual({ status: 1, stderr: 'framewise: 1 entry in 2 lists: 1 fault\n' });
    expect(stdout).toBe('words.yaml:14:5: there is no field "wy"; did you mean "why"?\n');
  });

  it('goes on where a file is missing, names it and ends with 1', () => {
    const folder = folderWith({ 'words.yaml': soundList });
    const { status, stdout, stderr } = lexicon(['check', 'gone.yaml', 'words.yaml', 'words.yaml'], folder);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '1 entry in 1 list: no faults\n' });
    expect(stderr).toBe('framewise: left out gone.yaml: there is no such file or folder; check the spelling\n');
  });

  it('ends with 2 where nothing could be checked', () => {
    const folder = folderWith({ 'notes.txt': 'no list', '.hidden/a.yaml': '7', 'node_modules/a/b.yaml': '7' });
    expect(lexicon(['check'], folder)).toMatchObject({ status: 2, stderr: expect.stringMatching(/no list given/) });
    expect(lexicon(['check', 'gone'], folder)).toMatchObject({ status: 2, stdout: '' });
    expect(lexicon(['check', '.'], folder).stderr).toMatch(/left out \.: has no \.yaml file in it/);
    expect(lexicon(['check', 'notes.txt', '--linx'], folder).stderr).toMatch(/unknown option '--linx'/);
  });

  it('reads no file that is far longer than any list', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'huge.yaml'), Buffer.alloc(2 ** 25, 'a'));
    expect(lexicon(['check', 'huge.yaml'], folder)).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^framewise: left out huge\.yaml: has 32 MB; no list is that long\n/),
    });
  });

  it('points at what is no text', () => {
    const folder = folderWith({});
    writeFileSync(join(folder, 'picture.yaml'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]));
    expect(lexicon(['check', 'picture.yaml'], folder)).toMatchObject({
      status: 1,
      stdout: 'picture.yaml:1:1: a character that is no text; save the file as UTF-8\n',
    });
  });

  it('keeps escapes in a list from the terminal', () => {
    const folder = folderWith({ 'words.yaml': soundList.replace('kind: loaded', 'kind: "\\e[2J"') });
    const { status, stdout } = lexicon(['check', 'words.yaml'], folder);
    expect(status).toBe(1);
    expect(stdout).not.toContain('\u001b');
  });
});

describe('framewise lexicon check --links', () => {
  const asked: string[] = [];
  const server = createServer(({ method, url }, response) => {
    asked.push(`${method} ${url}`);
    const there = url === '/there' || (url === '/get-only' && method === 'GET');
    response.writeHead(there ? 200 : url === '/guarded' ? 403 : 404).end();
  });

  /** A port at which nobody answers any more. */
  const closedPort = async (): Promise<number> => {
    const closed = createServer();
    await once(closed.listen(0, '127.0.0.1'), 'listening');
    const { port } = closed.address() as AddressInfo;
    await once(closed.close(), 'close');
    return port;
  };

  /** Runs beside the server, which a waiting test would hold up. */
  const check = async (args: string[], cwd: string) => {
    const child = start(['lexicon', 'check', ...args], cwd);
    let stdout = '';
    child.stdout.on('data', (chunk) => {
      stdout += chunk;
    });
    const [status] = await once(child, 'close');
    return { status, stdout };
  };

  it('asks the address of every source, each once, and names the dead ones; without it nothing is asked', async () => {
    await once(server.listen(0, '127.0.0.1'), 'listening');
    const { port } = server.address() as AddressInfo;
    const paths = ['there', 'get-only', 'guarded', 'gone', 'gone'];
    const urls = [
      ...paths.map((path) => `http://127.0.0.1:${port}/${path}`),
      `http://127.0.0.1:${await closedPort()}/`,
    ];
    const sources = urls.map((url, i) => `  - { id: s${i}, title: A guide, url: "${url}" }\n`).join('');
    const text = soundList
      .replace(/ {2}- id: guide\n.*\n/, sources)
      .replace('[guide]', `[${urls.map((_, i) => `s${i}`).join(', ')}]`);
    const folder = folderWith({ 'words.yaml': text });

    expect(await check(['words.yaml'], folder)).toMatchObject({ status: 0 });
    expect(asked).toEqual([]);

    const { status, stdout } = await check(['words.yaml', '--links'], folder);
    server.close();
    expect(status).toBe(1);
    expect(stdout.split('\n')).toEqual([
      `words.yaml:10:31: http://127.0.0.1:${port}/gone answers 404; correct the address or remove it`,
      `words.yaml:11:31: http://127.0.0.1:${port}/gone answers 404; correct the address or remove it`,
      expect.stringMatching(
        /^words\.yaml:12:31: http:\/\/127\.0\.0\.1:\d+\/ can't be reached \(ECONNREFUSED\); correct the address/,
      ),
      '',
    ]);
    expect(asked.filter((one) => one.endsWith('/gone'))).toEqual(['HEAD /gone', 'GET /gone']);
    expect(asked).toContain('GET /get-only');
  });
});
