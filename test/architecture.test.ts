import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, sep } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

interface Import {
  from: string;
  /** Path below src/ for our own modules, else the module's name. */
  to: string;
  own: boolean;
  typeOnly: boolean;
}

/** `import … from 'x'`, `export … from 'x'`, `import 'x'`, `import('x')`. */
const importPattern =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

const importsOf = (from: string, code: string): Import[] =>
  [...code.matchAll(importPattern)].map(([, type, fixed, dynamic]) => {
    const name = (fixed ?? dynamic)!;
    const own = name.startsWith('.');
    const to = own ? posix.join(posix.dirname(from), name).replace(/\.js$/, '') : name;
    return { from, to, own, typeOnly: type !== undefined };
  });

const withoutComments = (code: string): string =>
  code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1');

const files = readdirSync(src, { recursive: true, withFileTypes: true })
  .filter((file) => file.isFile() && /\.tsx?$/.test(file.name) && !file.name.endsWith('.d.ts'))
  .map((file) => relative(src, join(file.parentPath, file.name)).split(sep).join('/'))
  .filter((path) => !path.startsWith('generated/'))
  .sort();

const codeOf = new Map(files.map((path) => [path, withoutComments(readFileSync(join(src, path), 'utf8'))]));
const imports = files.flatMap((path) => importsOf(path, codeOf.get(path)!));
const module = (path: string): string => path.replace(/\.tsx?$/, '');

/** The first folder of a path below src/, or the module itself where it lies at the top. */
const part = (path: string): string => (path.includes('/') ? path.slice(0, path.indexOf('/')) : module(path));

interface Rule {
  name: string;
  reason: string;
  breaks: (found: Import) => boolean;
}

/** A part may import itself and the parts named, nothing else of ours. */
const only = (from: string, allowed: string[], reason: string): Rule => ({
  name: `${from} imports ${allowed.length > 0 ? allowed.join(', ') : 'nothing'}`,
  reason,
  breaks: ({ from: path, to, own }) => own && part(path) === from && ![from, ...allowed].includes(part(to)),
});

/** The annotator that a file belongs to: its file or its folder below annotators/. */
const annotatorOf = (path: string): string => module(path).split('/')[1]!;

const rules: Rule[] = [
  only(
    'model',
    [],
    'the data types are the contract between the stages; a type that needs a stage ties all stages together',
  ),
  only('statistics', ['model'], 'a formula with its source can be checked alone against published values'),
  only('ingest', ['model', 'generated'], 'reading a file must not depend on what is found in it'),
  only('language', ['model', 'lexicon', 'generated'], 'reading a document ends where judging its words begins'),
  only('lexicon', ['model', 'generated'], 'lists are data; the code that matches them knows no annotator'),
  only(
    'annotators',
    ['model', 'lexicon', 'language'],
    'a finding is a function of the document, not of the comparison or the report',
  ),
  only('align', ['model'], 'alignment reads findings as plain data, so that people can check it on hand-made data'),
  only('compare', ['model', 'statistics'], 'counting reads plain data, so that people can recount it'),
  only(
    'report',
    ['model', 'generated'],
    'a page can be made from the JSON alone, without the program that found it; its script and styles are made at build time',
  ),
  only(
    'exercise',
    ['model', 'generated'],
    'a pack can be made from the JSON alone, without the program that found it; scripts and styles of its pages are made at build time',
  ),
  only('export', ['model'], 'an export can be made from the JSON alone, without the program that found it'),
  only(
    'evaluate',
    ['model', 'statistics', 'ingest', 'export'],
    'people’s marks are scored as plain data, so that they can be recounted; they are read by the names that export writes',
  ),
  only(
    'corpus',
    ['pipeline', 'compare', 'model', 'statistics', 'export', 'export-tools', 'ingest', 'lexicon', 'generated'],
    'a corpus stores what the pipeline answers and hands it out as annotate does; it finds nothing by itself and shows nothing',
  ),
  only('workbench', ['pipeline', 'report', 'exercise', 'model'], 'the page in the browser runs the same analysis'),
  only(
    'cli',
    ['index', 'corpus-tools', 'export', 'generated'],
    'whatever the commands can do, a user of the library can do; export makes what a terminal shows; a corpus is asked without what analyses',
  ),
  {
    name: 'nothing imports cli, and only cli imports index',
    reason: 'the way in from outside is not a way between the stages',
    breaks: ({ from, to, own }) =>
      own && ((part(to) === 'cli' && part(from) !== 'cli') || (part(to) === 'index' && part(from) !== 'cli')),
  },
  {
    name: 'annotators import each other never',
    reason: 'one that throws or is taken away must cost its own results only; what they share stands in the reading',
    breaks: ({ from, to, own }) =>
      own &&
      part(from) === 'annotators' &&
      part(to) === 'annotators' &&
      from !== 'annotators/registry.ts' &&
      to !== 'annotators/annotator' &&
      annotatorOf(from) !== annotatorOf(to),
  },
  {
    name: 'annotators import only types of language',
    reason: 'the document is read once; an annotator that reads it again costs time and may read it differently',
    breaks: ({ from, to, own, typeOnly }) => own && part(from) === 'annotators' && part(to) === 'language' && !typeOnly,
  },
  {
    name: 'node: modules are imported in ingest, lexicon loading, corpus and cli only',
    reason: 'everything between also runs in a browser',
    breaks: ({ from, to }) =>
      to.startsWith('node:') &&
      !['ingest', 'corpus', 'cli'].includes(part(from)) &&
      !['lexicon/compile.ts', 'lexicon/list-files-below.ts', 'lexicon/project-file.ts'].includes(from),
  },
  {
    name: 'the database is imported in corpus/database.ts only',
    reason: 'it is opened closed to files and the network in one place',
    breaks: ({ from, to }) => to.startsWith('@duckdb/') && from !== 'corpus/database.ts',
  },
  {
    name: 'natural is imported in language/natural.ts only',
    reason: 'its index loads database drivers and reads .env; one file takes the single modules that are safe',
    breaks: ({ from, to }) => /^natural(\/|$)/.test(to) && from !== 'language/natural.ts',
  },
  {
    name: 'wink is imported in language/wink.ts only',
    reason: 'its offsets count tokens and its types need a cast; one file hides both',
    breaks: ({ from, to }) => /^wink-/.test(to) && from !== 'language/wink.ts',
  },
];

describe('who may import whom', () => {
  it.each(rules)('$name', ({ breaks, reason }) => {
    const broken = imports
      .filter(breaks)
      .map(({ from, to }) => `src/${from} imports ${to}: not allowed, since ${reason}`);
    expect(broken).toEqual([]);
  });

  /** Modules that a module imports when it runs, by module. */
  const graph = new Map(files.map((path) => [module(path), importsOf(path, codeOf.get(path)!)]));

  const reachedFrom = (start: string): Set<string> => {
    const reached = new Set([start]);
    for (const node of reached) for (const { to, typeOnly } of graph.get(node) ?? []) if (!typeOnly) reached.add(to);
    return reached;
  };

  it.each(['pipeline', 'report/index', 'exercise/pages/worksheet', 'exercise/pages/interactive'])(
    '%s reaches no node: module, yaml or zod',
    (start) => {
      // The analysis and the page also run in a browser, and parsing YAML costs half a second at start.
      expect([...reachedFrom(start)].filter((name) => /^(node:|(yaml|zod)$)/.test(name))).toEqual([]);
    },
  );

  it('goes round in no circle', () => {
    const done = new Set<string>();
    const circleFrom = (node: string, path: string[]): string[] | undefined => {
      if (path.includes(node)) return [...path.slice(path.indexOf(node)), node];
      if (done.has(node)) return undefined;
      done.add(node);
      for (const { to } of graph.get(node) ?? []) {
        const circle = circleFrom(to, [...path, node]);
        if (circle) return circle;
      }
      return undefined;
    };
    const circles = [...graph.keys()].map((node) => circleFrom(node, [])).filter((circle) => circle !== undefined);
    expect(circles.map((circle) => circle.join(' → '))).toEqual([]);
  });
});

describe('what only the command line knows', () => {
  const outside = files.filter((path) => part(path) !== 'cli' && part(path) !== 'corpus');

  it.each([
    { what: 'the clock', pattern: /\bDate\.now\b|\bnew Date\(\s*\)|\bperformance\.now\b/ },
    { what: 'the environment', pattern: /\bprocess\.(env|argv|cwd|stdout|stderr|platform)\b/ },
    { what: 'chance', pattern: /\bMath\.random\b|\brandomUUID\b/ },
  ])('$what: the same input gives the same bytes everywhere else', ({ pattern }) => {
    expect(outside.filter((path) => pattern.test(codeOf.get(path)!))).toEqual([]);
  });
});

describe('the reader of imports that these tests rest on', () => {
  const read = (code: string) => importsOf('align/index.ts', withoutComments(code)).map(({ to }) => to);

  it.each([
    ["import { a } from '../model/span.js';", ['model/span']],
    ["import type { A } from './pairs.js';", ['align/pairs']],
    ["import {\n  a,\n  b,\n} from '../model/span.js';\nimport 'preact';", ['model/span', 'preact']],
    ["export * from './pairs.js';", ['align/pairs']],
    ["const load = async () => import('../language/wink.js');", ['language/wink']],
    ["// import { a } from './gone.js';", []],
  ])('%s', (code, expected) => {
    expect(read(code)).toEqual(expected);
  });

  it('sees every file of the sources', () => {
    expect(files).toContain('pipeline.ts');
    expect(imports.length).toBeGreaterThan(files.length);
    expect(dirname(src)).toBe(join(import.meta.dirname, '..'));
  });
});
