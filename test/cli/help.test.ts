import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { courier, folderWith, framewise, program, root } from './framewise.js';

describe('asking the program what it does', () => {
  it('--version prints the version of package.json', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    expect(framewise(['--version'])).toMatchObject({ status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it.each([
    [['--help']],
    [['compare', '--help']],
    [['annotate', '--help']],
    [['evaluate', '--help']],
    [['help', 'annotate']],
    [['lexicon', '--help']],
    ...['list', 'show', 'check', 'new'].map((name) => [['lexicon', name, '--help']]),
  ])('%j', (args) => {
    const { status, stdout, stderr } = framewise(args);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(/^Usage: framewise/);
    expect(stdout).toMatch(/^Examples?:\n {2}framewise /m);
  });

  it('names every command', () => {
    for (const command of ['compare', 'annotate', 'evaluate', 'lexicon'])
      expect(framewise(['--help']).stdout).toMatch(new RegExp(`^ {2}${command} `, 'm'));
  });

  it('loads neither wink nor natural for it', () => {
    for (const args of [
      ['--help'],
      ['--version'],
      ['compare', '--help'],
      ['annotate', '--help'],
      ['lexicon', '--help'],
    ])
      expect(modulesLoadedBy(args).filter((url) => /wink|natural/.test(url))).toEqual([]);
    // The same watcher sees them where they are needed.
    expect(modulesLoadedBy(['annotate', '-']).filter((url) => /node_modules\/wink-nlp/.test(url))).not.toEqual([]);
  });
});

describe('what only lists need', () => {
  const forLists = /node_modules\/zod\/|dist\/(list-tools|check-lists|lexicon\/(list-file|yaml-file))\.js/;

  it('is not loaded to annotate', () => {
    expect(modulesLoadedBy(['annotate', '-']).filter((url) => forLists.test(url))).toEqual([]);
    // The same watcher sees it where it is needed.
    expect(modulesLoadedBy(['lexicon', 'list']).filter((url) => forLists.test(url)).length).toBeGreaterThan(3);
  });
});

describe('what only analysis needs', () => {
  const analysis = /dist\/(pipeline|annotators|align|generated\/entries)|node_modules\/(wink|natural)/;
  const folder = folderWith({});
  const corpus = ['--db', join(folder, 'towns.duckdb')];

  it('is loaded to annotate an article', () => {
    expect(modulesLoadedBy(['annotate', '-']).filter((url) => analysis.test(url))).not.toEqual([]);
  });

  it.each([
    ['add', '-'],
    ['info'],
    ['query', 'SELECT outlet FROM articles'],
    ['export', '-o', join(folder, 'tables')],
    ['stats', '--by', 'outlet'],
  ])('is not loaded for corpus %s, but by the threads that analyse', (...args) => {
    const loaded = modulesLoadedBy(['corpus', ...args, ...corpus]);
    expect(loaded.filter((url) => /node_modules\/@duckdb/.test(url))).not.toEqual([]);
    expect(loaded.filter((url) => analysis.test(url))).toEqual([]);
  });
});

/** The addresses of all modules that a run of the program loads. */
const modulesLoadedBy = (args: string[]): string[] => {
  const folder = folderWith({
    'hooks.mjs': `import { appendFileSync } from 'node:fs';
export const load = (url, context, next) => { appendFileSync(new URL('loaded', import.meta.url), url + '\\n'); return next(url, context); };`,
    'watch.mjs': `import { register } from 'node:module'; register('./hooks.mjs', import.meta.url);`,
  });
  const watch = pathToFileURL(join(folder, 'watch.mjs')).href;
  spawnSync(process.execPath, ['--import', watch, program, ...args], { input: courier });
  return readFileSync(join(folder, 'loaded'), 'utf8').trim().split('\n');
};

describe('calling it wrongly', () => {
  it.each([
    ['nothing at all', [], /Usage: framewise/],
    ['a misspelt command', ['comapre'], /unknown command 'comapre'\n\(Did you mean compare\?\)/],
    ['a misspelt option', ['compare', '--formt', 'json'], /unknown option '--formt'\n\(Did you mean --format\?\)/],
    ['an unknown format', ['compare', '--format', 'pdf'], /'pdf' is invalid\. Allowed choices are html, json, jsonl/],
    ['an unknown way to read', ['annotate', '--from', 'docx'], /'docx' is invalid\. Allowed choices are auto, text/],
    ['no input', ['compare'], /name files or folders, or - for standard input/],
    ['no list', ['lexicon', 'check'], /name list files or folders of them/],
    ['a subcommand too few', ['lexicon'], /Usage: framewise lexicon/],
    ['a misspelt subcommand', ['lexicon', 'chek'], /unknown command 'chek'\n\(Did you mean check\?\)/],
    ['no input', ['annotate'], /name files or folders, or - for standard input/],
    ['an unknown field', ['compare', '-', '--by', 'colour'], /no such field; choose one of .*event/],
  ])('%s ends with status 2 and says what to do', (_, args, message) => {
    const { status, stdout, stderr } = framewise(args);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });
});
