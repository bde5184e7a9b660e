#!/usr/bin/env node
/** `npm run examples`: renews the reports and comparisons of the example events that are kept under reports/. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, run, setUp } from './setup.mjs';

setUp();
const events = readdirSync(join(root, 'examples'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
for (const event of events) {
  for (const format of ['html', 'json']) {
    const kept = `reports/${event}.${format}`;
    const compare = ['dist/cli/main.js', 'compare', `examples/${event}`, '--format', format, '-o', kept];
    if (!run(process.execPath, compare)) fail(`${event} could not be compared; see the messages above.`);
    console.log(kept);
  }
}
