#!/usr/bin/env node
/** `npm run docs`: renews the tables of all word lists, docs/lexicons.md below its marker and docs/lexicons/, and docs/codebook.md. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { exportTools, listTools } = await import('../dist/index.js');
const { listPages } = await import('../dist/export/list-tables.js');
const { builtInLists } = await listTools();
const docs = join(root, 'docs');
const pages = listPages(readFileSync(join(docs, 'lexicons.md'), 'utf8'), builtInLists());
// A kind that is gone leaves no page behind.
rmSync(join(docs, 'lexicons'), { recursive: true, force: true });
mkdirSync(join(docs, 'lexicons'));
for (const { path, text } of pages) {
  writeFileSync(join(docs, path), text);
  console.log(`docs/${path}`);
}
const { codebookPage } = await exportTools();
writeFileSync(join(docs, 'codebook.md'), codebookPage());
console.log('docs/codebook.md');
