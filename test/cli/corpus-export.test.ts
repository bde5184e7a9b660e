import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows } from './framewise.js';

describe('framewise corpus export', () => {
  let cwd: string;
  const run = (...args: string[]) => framewise(['corpus', ...args, '--db', 'talks.duckdb'], { cwd });
  const exported = (name: string): string => readFileSync(join(cwd, name), 'utf8');

  beforeAll(() => {
    const articles = rows({ id: 'c', outlet: 'Courier', text: courier }, { id: 'l', outlet: 'Ledger', text: ledger });
    cwd = folderWith({ 'a.jsonl': articles, 'full/notes.txt': 'mine\n', 'file.txt': 'mine\n' });
    run('add', 'a.jsonl');
  });

  it('writes a table a file with codebook, methods and the hash of each', () => {
    expect(run('export', '--table', 'readings,findings', '-o', 'tables')).toMatchObject({
      status: 0,
      stdout: '',
      stderr: '',
    });
    expect(readdirSync(join(cwd, 'tables')).sort()).toEqual([
      'codebook.csv',
      'findings.csv',
      'manifest.json',
      'methods.md',
      'readings.csv',
    ]);
    expect(exported('tables/findings.csv')).toMatch(/^1,[0-9a-f]{16},c,.*,loaded-term,.*,slammed,/m);
    expect(exported('tables/manifest.json')).not.toContain(cwd);
  });

  it('writes for brat a text and its annotations by article, the same bytes in another run', () => {
    for (const folder of ['brat', 'again']) expect(run('export', '--format', 'brat', '-o', folder).status).toBe(0);
    const names = readdirSync(join(cwd, 'brat'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      /\.\w+$/.test(name),
    );
    expect(names).toEqual(
      expect.arrayContaining(['manifest.json', 'documents.jsonl', join('brat', 'annotation.conf')]),
    );
    const text = names.find((name) => name.endsWith('.txt') && exported(`brat/${name}`) === courier)!;
    expect(exported(`brat/${text.replace('.txt', '.ann')}`)).toMatch(/^T\d+\tLoadedTerm \d+ \d+\tslammed$/m);
    for (const name of names) expect(exported(`again/${name}`)).toBe(exported(`brat/${name}`));
  });

  it.each([
    { args: ['-o', 'full'], says: 'full is not empty; name another folder with -o, or take what is in it away' },
    { args: ['-o', 'file.txt'], says: 'file.txt' },
    { args: ['--table', 'nothing', '-o', 'new'], says: '"nothing"' },
    { args: ['--format', 'brat', '--table', 'findings', '-o', 'new'], says: '--table is for csv, jsonl and parquet' },
  ])('does nothing, with a line, for $args', ({ args, says }) => {
    const { status, stdout, stderr } = run('export', ...args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(says);
    expect(stderr).toMatch(/^framewise: [^\n]+\n$/);
    expect(existsSync(join(cwd, 'new'))).toBe(false);
    expect(readdirSync(join(cwd, 'full'))).toEqual(['notes.txt']);
    expect(exported('file.txt')).toBe('mine\n');
  });
});
