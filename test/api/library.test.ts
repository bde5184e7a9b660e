import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './examples.js';

/** A project of a user, with Framewise as npm would have put it there. */
const project = mkdtempSync(join(tmpdir(), 'framewise-user-'));

const userCode = `
import { annotate, type Comparison, compare, type Finding, readInputs, renderReport } from 'framewise';

const comparison: Comparison = compare(
  [
    { outlet: 'The Courier', text: 'The minister slammed the plan on Monday.' },
    { outlet: 'The Ledger', text: 'The minister criticised the plan on Monday.', date: '2026-03-10' },
  ],
  { event: 'the plan' },
);
const findings: Finding[] = annotate({ text: 'The minister slammed the plan on Monday.' }).findings;
const loaded = findings.flatMap((finding) => (finding.kind === 'loaded-term' ? [finding.text, ...finding.alternatives] : []));

const files: string[] = [];
for await (const read of readInputs(['article.txt'], { from: 'auto' }, process.stdin)) {
  if ('article' in read) files.push(read.article.article.outlet);
}

console.log(
  JSON.stringify({
    event: comparison.event,
    outlets: comparison.articles.map(({ article }) => article.outlet),
    loaded,
    files,
    page: renderReport(comparison).slice(0, 15).toLowerCase(),
  }),
);
`;

/** Only what is packed: a file that package.json forgets is missing here too. */
const packInto = (folder: string): void => {
  const packed = spawnSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  const archive = packed.stdout.trim().split('\\n').at(-1)!;
  const unpacked = spawnSync('tar', ['-xzf', archive], { cwd: folder, encoding: 'utf8' });
  if (unpacked.status !== 0) throw new Error(packed.stderr + unpacked.stderr);
};

const node = (...args: string[]) => spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });

beforeAll(() => {
  packInto(project);
  // package/ beside a link to the dependencies that are installed already: the test needs no network.
  symlinkSync(join(root, 'node_modules'), join(project, 'package/node_modules'), 'junction');
  mkdirSync(join(project, 'node_modules/@types'), { recursive: true });
  symlinkSync(join(project, 'package'), join(project, 'node_modules/framewise'), 'junction');
  symlinkSync(join(root, 'node_modules/@types/node'), join(project, 'node_modules/@types/node'), 'junction');
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'article.txt'), 'The council met on Monday.');
  writeFileSync(join(project, 'user.ts'), userCode);
  const compilerOptions = { module: 'nodenext', target: 'es2023', strict: true, types: ['node'], outDir: 'out' };
  writeFileSync(join(project, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['user.ts'] }));
}, 60_000);

afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the library as a user installs it', () => {
  it('type-checks without skipping its declarations, and runs', () => {
    const compiled = node(join(root, 'node_modules/typescript/bin/tsc'));
    expect(compiled.stdout).toBe('');
    const ran = node('out/user.js');
    expect(ran.stderr).toBe('');
    expect(JSON.parse(ran.stdout)).toEqual({
      event: 'the plan',
      outlets: ['The Courier', 'The Ledger'],
      loaded: expect.arrayContaining(['slammed']),
      files: [expect.any(String)],
      page: '<!doctype html>',
    });
  });

  it('exports the analysis, the report, the reading functions and the tools for lists, and nothing else', () => {
    const { stdout } = node('--input-type=module', '-e', "console.log(Object.keys(await import('framewise')).join())");
    expect(stdout.trim().split(',').sort()).toEqual([
      'annotate',
      'articleFromMarkdown',
      'articleFromRow',
      'articleFromText',
      'compare',
      'corpusTools',
      'evaluateTools',
      'eventEntry',
      'excerpted',
      'exerciseTools',
      'exportTools',
      'groupByEvent',
      'isSameInput',
      'listTools',
      'metadataFields',
      'readDecisions',
      'readInputs',
      'readProject',
      'renderCorpusReport',
      'renderIndex',
      'renderMarkdown',
      'renderReport',
    ]);
  });

  it('brings its schemas, licence and notices, and none of the sources and tests', () => {
    const resolved = node('-p', "require.resolve('framewise/schema/comparison.schema.json')");
    expect(resolved.status).toBe(0);
    const packed = node('-p', "require('node:fs').readdirSync('package').sort().join()");
    expect(packed.stdout.trim().split(',')).toEqual(
      expect.arrayContaining(['CHANGELOG.md', 'CITATION.cff', 'LICENSE', 'README.md', 'dist', 'lexicons', 'schema']),
    );
    expect(packed.stdout).not.toMatch(/\b(src|test)\b/);
  });

  it('runs as a command', () => {
    const { stdout } = node('package/dist/cli/main.js', '--version');
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
