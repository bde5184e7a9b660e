import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows, start } from './framewise.js';

const articles = rows(
  { id: 'c', outlet: 'Courier', event: 'ferry', country: 'Norland', text: courier },
  { id: 'l', outlet: 'Ledger', event: 'ferry', country: 'Sudland', text: ledger },
);

const corpus = (files: Record<string, string> = { 'a.jsonl': articles }) => {
  const cwd = folderWith(files);
  const run = (...args: string[]) => framewise(['corpus', ...args, '--db', 'talks.duckdb'], { cwd });
  return { cwd, run };
};

describe('framewise corpus', () => {
  it('adds articles once, says what it did, and tells what the corpus holds', () => {
    const { run } = corpus();
    expect(run('add', 'a.jsonl')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'framewise: 2 articles added, 2 analysed\n',
    });
    expect(run('add', 'a.jsonl').stderr).toBe('framewise: 0 articles added, 2 there already, 0 analysed\n');
    expect(run('info').stdout).toMatch(/^2 articles, 38 words, 2 outlets\n1 events\n.*\nfurther fields: country\n/);
    expect(JSON.parse(run('info', '--format', 'json').stdout)).toMatchObject({ articles: 2, pending: 0, failed: 0 });
  });

  it('answers SQL as CSV that no spreadsheet runs, or as JSON Lines', () => {
    const { run } = corpus({ 'a.jsonl': rows({ id: '=1+1', outlet: 'Courier', text: courier }) });
    run('add', 'a.jsonl');
    expect(run('query', 'SELECT id, outlet FROM articles').stdout).toBe("id,outlet\r\n'=1+1,Courier\r\n");
    expect(run('query', 'SELECT id FROM articles', '--format', 'jsonl').stdout).toBe('{"id":"=1+1"}\n');
  });

  const refused: [string, RegExp][] = [
    ['DELETE FROM articles', /a corpus is only read here/],
    ["SELECT * FROM read_text('/etc/hosts')", /no files and no network/],
    ["COPY articles TO 'out.csv'", /no files and no network/],
    ["ATTACH 'other.duckdb'", /no files and no network/],
    ["SELECT length(string_agg(repeat('x', 1000), '')) FROM range(300000)", /more than 192 MB at once.+WHERE/],
    ['SELECT nothing FROM articles', /Binder Error/],
    ['', /the query is empty/],
  ];

  it('refuses SQL that writes or leaves the corpus, or is faulty, in one message, and changes nothing', () => {
    const { run, cwd } = corpus();
    run('add', 'a.jsonl');
    for (const [sql, message] of refused) {
      const { status, stdout, stderr } = run('query', sql);
      expect({ sql, status, stdout }).toEqual({ sql, status: 2, stdout: '' });
      expect(stderr).toMatch(message);
    }
    expect(existsSync(join(cwd, 'out.csv'))).toBe(false);
    expect(run('query', 'SELECT count(*) AS n FROM articles').stdout).toBe('n\r\n2\r\n');
  });

  it('tells of a file that is not there, is no corpus, or is in use', async () => {
    const { run, cwd } = corpus({ 'a.jsonl': articles, 'notes.duckdb': 'not a database\n' });
    expect(run('info')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^framewise: talks.duckdb is not there; .+\n$/),
    });
    const other = framewise(['corpus', 'info', '--db', 'notes.duckdb'], { cwd });
    expect(other.stderr).toMatch(/^framewise: notes.duckdb is no corpus; .+\n$/);
    const holder = start(['corpus', 'add', '-', '--from', 'jsonl', '--db', 'talks.duckdb'], cwd);
    holder.stdin.write(articles);
    while (!existsSync(join(cwd, 'talks.duckdb'))) await new Promise((resolve) => setTimeout(resolve, 50));
    await expect.poll(() => run('info').stderr, { timeout: 20_000 }).toMatch(/in use by another process/);
    holder.kill('SIGINT');
    expect((await once(holder, 'exit'))[0]).toBe(130);
    expect(run('add', 'a.jsonl').status).toBe(0);
  });

  it('names what it leaves out and does the rest', () => {
    const { run } = corpus({ 'a.jsonl': `${articles}{broken\n` });
    const { status, stderr } = run('add', 'a.jsonl', 'gone.txt');
    expect(status).toBe(1);
    expect(stderr).toMatch(/left out a\.jsonl: line 3 .+\n.*left out gone\.txt: .+\n.*2 articles added/);
  });

  it('refuses to compare by a field that no article has, and names those there are', () => {
    const { run } = corpus();
    run('add', 'a.jsonl');
    const { status, stderr } = run('stats', '--by', 'owner');
    expect(status).toBe(2);
    expect(stderr).toMatch(/no article has the field "owner"; there are: outlet, .*country/);
  });

  it('compares groups by a field the articles came with: counts, and why there is no rate', () => {
    const { run } = corpus();
    run('add', 'a.jsonl');
    const { status, stdout } = run('stats', '--by', 'country');
    expect(status).toBe(0);
    expect(stdout).toMatch(/Norland: 1 articles in 1 events/);
    expect(stdout).toMatch(/too few words for a rate: \d+ of 1,000/);
    expect(run('stats', '--by', 'country').stdout).toBe(stdout);
  });

  it('writes a report where reports land and tells where, or where -o says', () => {
    const { run, cwd } = corpus();
    run('add', 'a.jsonl');
    const path = join('reports', 'talks.html');
    expect(run('stats', '--by', 'outlet', '--format', 'html')).toMatchObject({
      status: 0,
      stdout: `${path}\n`,
      stderr: '',
    });
    const page = readFileSync(join(cwd, path), 'utf8');
    expect(page).toContain('2 articles by outlet');
    expect(run('stats', '--by', 'outlet', '--format', 'html', '-o', '-').stdout).toBe(page);
  });
});
