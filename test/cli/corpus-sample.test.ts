import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows } from './framewise.js';

const articles = rows(
  ...Array.from({ length: 6 }, (_, i) => ({ id: `c${i}`, outlet: 'Courier', text: `Day ${i}. ${courier}` })),
  ...Array.from({ length: 3 }, (_, i) => ({ id: `l${i}`, outlet: 'Ledger', text: `Day ${i}. ${ledger}` })),
);

describe('framewise corpus sample', () => {
  let cwd: string;
  const run = (...args: string[]) => framewise(['corpus', ...args, '--db', 'talks.duckdb'], { cwd });

  beforeAll(() => {
    cwd = folderWith({ 'a.jsonl': articles });
    run('add', 'a.jsonl');
  });

  it('draws articles for two coders, says from what, and where a corrected rate would need more', () => {
    const { status, stdout, stderr } = run('sample', '--size', '4', '-o', 'to-code');
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toBe(
      'framewise: 4 of 9 articles drawn from 2 strata, for 2 coders\n' +
        'framewise: a corrected rate needs 30 coded articles in each group; fewer were drawn from Courier (2 of 6), Ledger (2 of 3)\n',
    );
    expect(readdirSync(join(cwd, 'to-code')).sort()).toEqual(['articles.jsonl', 'coder-1', 'coder-2', 'manifest.json']);
    expect(readdirSync(join(cwd, 'to-code/coder-2')).sort()).toEqual([
      'codebook.csv',
      'instructions.md',
      'sentences.csv',
      'sheet.csv',
    ]);
    expect(readFileSync(join(cwd, 'to-code/manifest.json'), 'utf8')).not.toContain(cwd);
  });

  it('writes what evaluate takes once a coder has filled it in', () => {
    run('sample', '--size', '9', '--coders', '1', '-o', 'filled');
    const path = join(cwd, 'filled/coder-1/sentences.csv');
    const sheet = readFileSync(path, 'utf8');
    // The coder finds what the program finds, "slammed".
    writeFileSync(path, sheet.replace(/(slammed.*?crowns\.),,/g, '$1,loaded-term,'));
    const { status, stdout } = framewise(
      ['evaluate', 'filled/articles.jsonl', '--gold', 'filled/coder-1/sentences.csv'],
      { cwd },
    );
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Against coder-1, 9 texts\n {2}Scored: loaded-term\./);
    expect(stdout).toMatch(/loaded-term, overlapping +1\.00 +1\.00 +1\.00 +6 \/ 6 \/ 6\n/);
  });

  it('takes a filled coding sheet to correct rates by, and says what is lacking', () => {
    run('sample', '--size', '9', '-o', 'counted');
    const path = join(cwd, 'counted/coder-1/sheet.csv');
    const [head, ...lines] = readFileSync(path, 'utf8').trim().split('\r\n');
    const at = head!.split(',').indexOf('loaded_terms_outlet');
    const filled = lines.map((line) =>
      line
        .split(',')
        .map((cell, i) => (i === at ? '2' : cell))
        .join(),
    );
    writeFileSync(path, [head, ...filled].join('\r\n'));
    const stats = ['stats', '--by', 'outlet', '--coded', 'counted/coder-1/sheet.csv'];
    const { status, stdout, stderr } = run(...stats);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      / {4}corrected: none, 6 articles counted by people \(too few words for a rate: \d+ of 1,000\)\n/,
    );
    expect(stdout).toContain('one person counted such devices in 9 articles');
    for (const [sheet, message] of [
      ['counted/coder-1/sheet.csv', 'sheet.csv of coder-1, line 2: coder-1 coded '],
      ['counted/coder-2/sheet.csv', 'sheet.csv has nothing filled in'],
      ['counted/coder-1/sentences.csv', 'sentences.csv has no column hash, '],
      ['none.csv', '--coded none.csv: there is no such file or folder'],
    ] as const) {
      const refused = run(...stats, '--coded', sheet);
      expect({ sheet, status: refused.status, stdout: refused.stdout }).toEqual({ sheet, status: 2, stdout: '' });
      expect(refused.stderr).toContain(`framewise: ${message}`);
      expect(refused.stderr).toMatch(/^[^\n]+\n$/);
    }
  });

  it('is refused in a line and leaves nothing behind', () => {
    for (const [args, message] of [
      [['--size', '10'], 'the corpus has 9 analysed articles with words, fewer than the 10 that shall be drawn'],
      [['--size', '1'], 'by outlet there are 2 strata, more than the 1 articles that shall be drawn'],
      [['--size', '4', '--by', 'owner'], 'no article has the field "owner"; there are: outlet, '],
      [['--size', '0'], "option '--size <number>' argument '0' is invalid. Give a whole number from 1"],
    ] as const) {
      const { status, stdout, stderr } = run('sample', ...args, '-o', 'none');
      expect({ args, status, stdout }).toEqual({ args, status: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
    expect(existsSync(join(cwd, 'none'))).toBe(false);
    run('sample', '--size', '4', '-o', 'twice');
    expect(run('sample', '--size', '4', '-o', 'twice')).toMatchObject({
      status: 2,
      stderr: 'framewise: twice is not empty; name another folder with -o, or take what is in it away\n',
    });
  });
});
