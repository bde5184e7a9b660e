#!/usr/bin/env node
/** Makes everything the program runs on: the lists as one module, the client bundle, and dist/ from the sources. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { parse } from 'yaml';
import { bundleClient, bundleCorpusReport, bundleExercise } from './client-bundle.mjs';

const root = join(import.meta.dirname, '..');
/** Inside the project, so that bundled sources still find node_modules. */
const work = join(root, 'src/generated');

/** One letter outside Latin-1 makes two bytes of each letter of a module, and V8 holds its source as long as the thread lives. */
const asciiJson = (value) =>
  JSON.stringify(value).replace(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/**
 * The YAML lists, checked and compiled: `src/generated/entries.ts` has what a matcher needs, `src/generated/lexicons.ts` the rest, a
 * twentieth of it, which is all that whoever only reads or counts articles needs.
 */
const compileLexicons = async () => {
  const outfile = join(work, 'compile-lexicons.mjs');
  await build({
    entryPoints: [join(root, 'src/lexicon/compile.ts')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
  });
  const { compileLexicons } = await import(pathToFileURL(outfile).href);
  const { entries, patterns, ...rest } = compileLexicons(join(root, 'lexicons'));
  const write = (file, name, type, value) =>
    writeFileSync(
      join(root, `src/generated/${file}.ts`),
      `import type { ${type} } from '../model/lexicon.js';\n\n// Made by scripts/build.mjs from lexicons/**.yaml. JSON.parse is faster than an object literal.\nexport const ${name} = JSON.parse(${JSON.stringify(asciiJson(value))}) as ${type};\n`,
    );
  write('entries', 'compiledEntries', 'CompiledEntries', { entries, patterns });
  write('lexicons', 'compiledLexicons', 'CompiledLexicons', rest);
};

/** `src/generated/version.ts`: the version that every report carries. */
const writeVersion = () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  writeFileSync(
    join(root, 'src/generated/version.ts'),
    `// Made by scripts/build.mjs from package.json.\nexport const version = '${version}';\n`,
  );
};

/** `src/generated/accuracy.ts`: how often a match is missed, as measured; the reports print it. */
const writeAccuracy = () =>
  writeFileSync(
    join(root, 'src/generated/accuracy.ts'),
    `// Made by scripts/build.mjs from bench/alignment.json.\nexport const alignmentAccuracy = ${readFileSync(join(root, 'bench/alignment.json'), 'utf8').trim()} as const;\n`,
  );

const readYaml = (name) => parse(readFileSync(join(root, 'lexicons', name), 'utf8'));

/** `src/generated/<name>.ts` from `lexicons/<name>.yaml`, and what else it holds: a module of its own, since few commands need it. */
const writeTexts = (name, type, more = {}) => {
  const json = JSON.stringify({ ...readYaml(`${name}.yaml`), ...more });
  writeFileSync(
    join(root, `src/generated/${name}.ts`),
    `import type { ${type} } from '../model/${name}.js';\n\n// Made by scripts/build.mjs from lexicons/${name}.yaml.\nexport const ${name} = JSON.parse(${JSON.stringify(json)}) as ${type};\n`,
  );
};

/** What exercises say. */
const writeClassroom = () => {
  const { verbs, nouns } = readYaml('morphology.yaml');
  const irregular = Object.fromEntries(
    Object.entries({ ...verbs, ...nouns }).flatMap(([word, forms]) => forms.map((form) => [form, word])),
  );
  writeTexts('classroom', 'Classroom', { irregular });
};

mkdirSync(join(root, 'src/generated'), { recursive: true });
writeVersion();
writeAccuracy();
writeClassroom();
// What coders of a sample are asked.
writeTexts('coding', 'Coding');
await compileLexicons();
await bundleClient(root);
await bundleCorpusReport(root);
await bundleExercise(root);
rmSync(join(root, 'dist'), { recursive: true, force: true });
const compiled = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', root], {
  stdio: 'inherit',
});
if (compiled.status !== 0) process.exit(1);
// Last, so that a build that broke off counts as stale (scripts/setup.mjs).
writeFileSync(join(root, 'dist/.built'), '');
