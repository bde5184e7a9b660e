import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows } from './framewise.js';

const articles = rows({ id: 'c', outlet: 'Courier', text: courier }, { id: 'l', outlet: 'Ledger', text: ledger });
const start = courier.indexOf('slammed');
const anna = `doc_id,kind,category,start_cp,end_cp\nc,loaded-term,sensational-verb,${start},${start + 7}\nl,loaded-term,euphemism,0,3\n`;
const bert = {
  'bert/one.txt': ledger,
  'bert/one.ann': `T1\tHedge ${ledger.indexOf('may')} ${ledger.indexOf('may') + 3}\tmay\n`,
};

describe('framewise evaluate', () => {
  it('shows the figures, then what to read where the two differ', () => {
    const cwd = folderWith({ 'a.jsonl': articles, 'anna.csv': anna });
    const { status, stdout, stderr } = framewise(['evaluate', 'a.jsonl', '--gold', 'anna.csv'], { cwd });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(
      /^Against anna, 2 texts\n {2}Scored: loaded-term\. Not marked by this person and not scored:/,
    );
    expect(stdout).toMatch(/loaded-term, overlapping +1\.00 +\.50 +\.67 +1 \/ 2 \/ 1\n/);
    expect(stdout).toContain('People among themselves: none, needs two people who marked this kind, there is 1\n');
    expect(stdout).toMatch(/l: only the person: “The” \(euphemism\)\n +The mayor criticised the ferry plan/);
    expect(stdout).not.toMatch(/\b(?:biased|false|hides|omitted)\b/);
  });

  it('takes several people, leaves out what can’t be used with a line, and ends with 1', () => {
    const cwd = folderWith({ 'a.jsonl': articles, 'anna.csv': `${anna}x,hedge,modal,0,3\n`, ...bert });
    const args = ['evaluate', 'a.jsonl', '--gold', 'anna.csv', '--gold', 'bert', '--format', 'json', '-o', 'out.json'];
    const { status, stderr } = framewise(args, { cwd });
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'framewise: left out anna.csv: no article has the id "x"; give it as an input\n',
    });
    const { people, manifest } = JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8'));
    expect(people.map(({ coder }: { coder: string }) => coder)).toEqual(['anna', 'bert']);
    expect(manifest.gold.map(({ name, format }: Record<string, string>) => [name, format])).toEqual([
      ['anna.csv', 'csv'],
      ['bert', 'brat'],
    ]);
    expect(JSON.stringify(manifest)).not.toContain(cwd);
  });

  it('writes a table of all figures and differences, in which nothing runs as a formula', () => {
    const text = `=1+1 may be.\n\n${courier}`;
    const table = 'doc_id,kind,category,start_cp,end_cp\nc,hedge,modal,0,8\n';
    const cwd = folderWith({ 'a.jsonl': rows({ id: 'c', text }), 'anna.csv': table });
    const { status, stdout } = framewise(['evaluate', 'a.jsonl', '--gold', 'anna.csv', '--format', 'csv'], { cwd });
    expect(status).toBe(0);
    const [head, ...lines] = stdout.trim().split('\r\n');
    expect(head).toMatch(/^table,coder,kind,category,part,match,figure,value,low,high,/);
    expect(lines).toContain('score,anna,hedge,,,overlapping,recall,1,,,1,1,1,,,1,,,,,,,,,,,,');
    expect(lines.find((line) => line.startsWith('disagreement,'))).toContain("other-span,0,8,'=1+1 may");
  });

  it('does nothing, with what to do, where nothing can be read', () => {
    const cwd = folderWith({ 'anna.csv': anna, 'texts/one.txt': courier });
    const said = (...gold: string[]) => framewise(['evaluate', ...gold.flatMap((path) => ['--gold', path])], { cwd });
    for (const [gold, message] of [
      ['none.csv', '--gold none.csv: there is no such file or folder'],
      ['texts', '--gold texts: the folder holds no .ann files'],
      ['anna.csv', 'need the articles as inputs'],
    ] as const) {
      const { status, stdout, stderr } = said(gold);
      expect({ gold, status, stdout }).toEqual({ gold, status: 2, stdout: '' });
      expect(stderr).toContain(message);
    }
  });
});
