#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { annotateArticle } from '../annotate.js';
import { articleFromRow } from '../ingest/index.js';
import type { SourceArticle } from '../model/article.js';
import { compareEvent } from '../pipeline.js';

const rows: SourceArticle[] = readFileSync(0, 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line, i) => articleFromRow(JSON.parse(line), { name: `row-${i}`, folder: null, sha256: '' }));
const print = (value: unknown) => process.stdout.write(`${JSON.stringify(value)}\n`);
if (process.argv[2] === 'annotate') for (const row of rows) print(annotateArticle(row));
else {
  const events = [...new Set(rows.map((row) => row.article.event))];
  for (const event of events)
    print(
      compareEvent(
        event ?? '',
        rows.filter((row) => row.article.event === event),
        { tool: 'framewise', version: '0.1.0', lexicons: [], inputs: [], options: {} },
      ),
    );
}
