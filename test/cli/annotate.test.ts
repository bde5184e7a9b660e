import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, ledger, rows, start } from './framewise.js';

const lines = (text: string): { article: { id: string } }[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

describe('framewise annotate', () => {
  it('shows each finding under its line, without colours where nobody looks at a terminal', () => {
    const folder = folderWith({ 'courier.txt': courier });
    const { status, stdout, stderr } = framewise(['annotate', 'courier.txt'], { cwd: folder });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toContain('The mayor slammed the ferry plan');
    expect(stdout).toMatch(/^ {12}\^{7}( .*)?\n?.*loaded-term sensational-verb/m);
    expect(stdout).not.toContain('\u001b');
  });

  it('answers one line an article with --format jsonl, in the order of the input', () => {
    const input = rows({ id: 'a', text: courier }, { id: 'b', text: '' }, { id: 'c', text: ledger });
    const { status, stdout } = framewise(['annotate', '-', '--from', 'jsonl', '--format', 'jsonl'], { input });
    expect(status).toBe(0);
    expect(lines(stdout).map(({ article }) => article.id)).toEqual(['a', 'b', 'c']);
  });

  it('answers one array with --format json', () => {
    const input = rows({ id: 'a', text: courier }, { id: 'b', text: ledger });
    const { stdout } = framewise(['annotate', '-', '--from', 'jsonl', '--format', 'json'], { input });
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('writes the same bytes to a file, which is there only when it is whole', () => {
    const folder = folderWith({ 'a.txt': courier });
    const { stdout } = framewise(['annotate', 'a.txt', '--format', 'jsonl'], { cwd: folder });
    const written = framewise(['annotate', 'a.txt', '--format', 'jsonl', '-o', 'deep/out.jsonl'], { cwd: folder });
    expect(written).toMatchObject({ status: 0, stdout: '' });
    expect(readFileSync(join(folder, 'deep/out.jsonl'), 'utf8')).toBe(stdout);
    expect(readdirSync(join(folder, 'deep'))).toEqual(['out.jsonl']);
  });

  it('-o - is standard output', () => {
    const { stdout } = framewise(['annotate', '-', '--format', 'jsonl', '-o', '-'], { input: courier });
    expect(lines(stdout)).toHaveLength(1);
  });

  it('goes on where an input is missing, names it and ends with 1', () => {
    const folder = folderWith({ 'a.txt': courier });
    const { status, stdout, stderr } = framewise(['annotate', 'gone.txt', 'a.txt', '--format', 'jsonl'], {
      cwd: folder,
    });
    expect(status).toBe(1);
    expect(stderr).toMatch(/^framewise: left out gone\.txt: .+\n$/);
    expect(lines(stdout)).toHaveLength(1);
  });

  it('ends with 2 where nothing could be read, and leaves no file', () => {
    const folder = folderWith({});
    const { status, stderr } = framewise(['annotate', 'gone.txt', '-o', 'out.txt'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('no readable article');
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does not replace an input by its output', () => {
    const folder = folderWith({ 'a.txt': courier });
    const { status, stderr } = framewise(['annotate', 'a.txt', '-o', './a.txt'], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toContain('would replace an input');
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(courier);
  });

  it('does not replace a file of the folder that it reads, but writes a new one there', () => {
    const folder = folderWith({ 'event/a.txt': courier });
    expect(framewise(['annotate', 'event', '-o', 'event/a.txt'], { cwd: folder }).status).toBe(2);
    expect(readFileSync(join(folder, 'event/a.txt'), 'utf8')).toBe(courier);
    expect(framewise(['annotate', 'event', '-o', 'event/findings.jsonl'], { cwd: folder }).status).toBe(0);
  });

  it('keeps escapes in the name of a file from the terminal', () => {
    const { stderr } = framewise(['annotate', 'evil\u001b[2J.txt'], { cwd: folderWith({}) });
    expect(stderr).not.toContain('\u001b');
  });
});

describe('framewise annotate for research', () => {
  it('writes a table with its codebook beside it', () => {
    const folder = folderWith({ 'courier.txt': courier, 'ledger.txt': ledger });
    const { status, stderr } = framewise(['annotate', '.', '--format', 'csv', '-o', 'out/findings.csv'], {
      cwd: folder,
    });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const [head, ...found] = readFileSync(join(folder, 'out/findings.csv'), 'utf8').trim().split('\r\n');
    expect(found.map((line) => line.split(',')[2])).toEqual(expect.arrayContaining(['courier', 'ledger']));
    const codebook = readFileSync(join(folder, 'out/findings.codebook.csv'), 'utf8').trim().split('\r\n').slice(1);
    expect(codebook.map((line) => line.split(',')[1])).toEqual(head!.split(','));
  });

  it('writes a folder for brat, two files an article', () => {
    const folder = folderWith({ 'in/courier.txt': courier });
    expect(framewise(['annotate', 'in', '--format', 'brat', '-o', 'brat'], { cwd: folder }).status).toBe(0);
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual(['annotation.conf', 'courier.ann', 'courier.txt']);
    expect(readFileSync(join(folder, 'brat/courier.txt'), 'utf8')).toBe(courier);
  });

  it('leaves the text out, and gives hashes of it in its place', () => {
    const folder = folderWith({ 'in/courier.txt': courier });
    expect(framewise(['annotate', 'in', '--format', 'brat', '--no-text', '-o', 'brat'], { cwd: folder }).status).toBe(
      0,
    );
    expect(readdirSync(join(folder, 'brat')).sort()).toEqual(['annotation.conf', 'courier.ann', 'texts.sha256']);
    expect(readFileSync(join(folder, 'brat/courier.ann'), 'utf8')).not.toContain('slammed');
  });

  it('answers one page of Web Annotations a line', () => {
    const input = rows({ id: 'a', text: courier }, { id: 'b', text: ledger });
    const { stdout } = framewise(['annotate', '-', '--from', 'jsonl', '--format', 'webanno'], { input });
    const pages = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(pages.map((page) => page['dcterms:identifier'])).toEqual(['a', 'b']);
  });

  it.each([
    ['brat without a folder', ['--format', 'brat'], /name it with -o/],
    ['brat into the folder that is read', ['--format', 'brat', '-o', 'in/brat'], /would be taken for articles/],
    ['JSON without text', ['--format', 'json', '--no-text'], /--no-text is for csv, brat and webanno/],
  ])('refuses %s', (_, options, message) => {
    const folder = folderWith({ 'in/courier.txt': courier });
    const { status, stderr } = framewise(['annotate', 'in', ...options], { cwd: folder });
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
    expect(readdirSync(join(folder, 'in'))).toEqual(['courier.txt']);
  });
});

describe('leaving before the end', () => {
  const many = rows(...Array.from({ length: 3000 }, (_, i) => ({ id: `row-${i}`, text: courier })));

  it('ends in silence with 0 when the reader closes the pipe', async () => {
    const child = start(['annotate', '-', '--from', 'jsonl', '--format', 'jsonl']);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    child.stdin.on('error', () => {});
    child.stdin.end(many);
    await once(child.stdout, 'data');
    child.stdout.destroy();
    const [status] = await once(child, 'exit');
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it('ends with 130 on Ctrl-C and leaves no half file', async () => {
    const folder = folderWith({});
    const child = start(['annotate', '-', '--from', 'jsonl', '--format', 'jsonl', '-o', 'out.jsonl'], folder);
    child.stdin.on('error', () => {});
    child.stdin.write(rows({ id: 'a', text: courier }, { id: 'b', text: ledger }));
    while (readdirSync(folder).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const [status] = await once(child, 'exit');
    expect(status).toBe(130);
    expect(readdirSync(folder)).toEqual([]);
  });

  it('answers the first article before the last has come', async () => {
    const child = start(['annotate', '-', '--from', 'jsonl', '--format', 'jsonl']);
    child.stdin.write(rows({ id: 'first', text: courier }, { id: 'second', text: ledger }));
    const [chunk] = await once(child.stdout, 'data');
    expect(String(chunk)).toContain('"id":"first"');
    child.stdin.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });
});
