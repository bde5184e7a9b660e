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
  for (const [name, text] of Object.entries(strings))
    if (/<\/(script|style)|<!--/i.test(text))
      throw new Error(`${name} would end its own element: mend src/report/client`);
  const { lettersOf } = await import(
    `data:text/javascript;base64,${Buffer.from(await bundled(join(root, 'src/report/letters.ts'), 'esm')).toString('base64')}`
  );
  const packed = (text) => lettersOf(deflateRawSync(text, { level: 9 }));
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
  const lines = Object.entries(values).map(
    ([name, text]) => `export const ${name}: string = ${JSON.stringify(text)};\n`,
  );
  writeFileSync(
    join(root, 'src/generated/client.ts'),
    `// Made by scripts/client-bundle.mjs from src/report/client and THIRD-PARTY-NOTICES.md.\n${lines.join('')}`,
  );
};

const bundled = async (entry, format = 'iife') => {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format,
    target: 'es2022',
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles[0].text.trim();
};

const hashOf = (text) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
