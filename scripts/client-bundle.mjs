import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * `src/generated/client.ts`: what runs in the reader's browser, as strings, so that the report itself needs no file and can
 * be made in a browser too. The hashes for the Content-Security-Policy are taken from these very strings.
 */
export const bundleClient = async (root) => {
  const client = join(root, 'src/report/client');
  const strings = {
    bootScript: await bundled(join(client, 'boot.ts')),
    clientScript: await bundled(join(client, 'main.ts')),
    chartScript: await bundled(join(client, 'charts-main.ts')),
    styleSheet: await bundled(join(client, 'style.css')),
    referenceStyles: await bundled(join(client, 'reference.css')),
  };
  refuseEnds(strings, 'src/report/client');
  const packed = await packer(root);
  const { clientScript, chartScript, ...plain } = strings;
  const values = {
    ...plain,
    // Most of a short report would be script: the page carries it compressed (client/packed.ts).
    packedClient: packed(clientScript),
    packedCharts: packed(chartScript),
    chartHash: hashOf(chartScript),
    bootHash: hashOf(strings.bootScript),
    clientHash: hashOf(clientScript),
    styleHash: hashOf(strings.styleSheet),
    referenceStylesHash: hashOf(strings.referenceStyles),
    notices: readFileSync(join(root, 'THIRD-PARTY-NOTICES.md'), 'utf8'),
  };
  writeStrings(join(root, 'src/generated/client.ts'), 'src/report/client and THIRD-PARTY-NOTICES.md', values);
};

/** `src/generated/corpus-report.ts`: what the report of a corpus has of its own, apart, so that a report of an event does not load it. */
export const bundleCorpusReport = async (root) => {
  const client = join(root, 'src/report/client/corpus');
  const strings = {
    corpusClient: await bundled(join(client, 'main.ts')),
    corpusStyles: await bundled(join(client, 'corpus.css')),
  };
  refuseEnds(strings, 'src/report/client/corpus');
  const { corpusClient, corpusStyles } = strings;
  writeStrings(join(root, 'src/generated/corpus-report.ts'), 'src/report/client/corpus', {
    packedCorpusClient: (await packer(root))(corpusClient),
    corpusClientHash: hashOf(corpusClient),
    corpusStyles,
    corpusStylesHash: hashOf(corpusStyles),
  });
};

/** Writes a script as the page carries it compressed (src/report/client/packed.ts). */
const packer = async (root) => {
  const { lettersOf } = await import(
    `data:text/javascript;base64,${Buffer.from(await bundled(join(root, 'src/report/letters.ts'), { format: 'esm' })).toString('base64')}`
  );
  return (text) => lettersOf(deflateRawSync(text, { level: 9 }));
};

/** `src/generated/exercise.ts`: the same for the pages of an exercise, apart, so that a report does not load them. */
export const bundleExercise = async (root) => {
  const client = join(root, 'src/exercise/client');
  const strings = {
    // Tablets in schools are old.
    exerciseScript: await bundled(join(client, 'main.tsx'), { target: 'es2019' }),
    interactiveStyles: await bundled(join(client, 'interactive.css')),
    sheetStyles: await bundled(join(client, 'sheet.css')),
  };
  refuseEnds(strings, 'src/exercise/client');
  const { exerciseScript, interactiveStyles, sheetStyles } = strings;
  writeStrings(join(root, 'src/generated/exercise.ts'), 'src/exercise/client', {
    ...strings,
    exerciseHash: hashOf(exerciseScript),
    interactiveStylesHash: hashOf(interactiveStyles),
    sheetStylesHash: hashOf(sheetStyles),
    exerciseNotices: noticeOf(root, 'preact'),
  });
};

/** A package whose code the page carries, with its licence as it comes with it. */
const noticeOf = (root, name) => {
  const folder = join(root, 'node_modules', name);
  const { version, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return `${name} ${version} (${homepage})\n\n${readFileSync(join(folder, 'LICENSE'), 'utf8').trim()}`;
};

const refuseEnds = (strings, folder) => {
  for (const [name, text] of Object.entries(strings))
    if (/<\/(script|style)|<!--/i.test(text)) throw new Error(`${name} would end its own element: mend ${folder}`);
};

const writeStrings = (file, from, values) => {
  const lines = Object.entries(values).map(
    ([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`,
  );
  writeFileSync(file, `// Made by scripts/client-bundle.mjs from ${from}.\n${lines.join('')}`);
};

const bundled = async (entry, { format = 'iife', target = 'es2022' } = {}) => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    jsx: 'automatic',
    jsxImportSource: 'preact',
    target,
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text.trim();
};

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
