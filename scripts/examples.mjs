#!/usr/bin/env node
/**
 * `npm run examples`: renews what is kept of the program's answers: the reports and comparisons of the example events
 * under reports/, their lessons under packs/, and the sample in the README.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
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
  // Three of the outlets of the ferry print one text: there is too little to compare in a class.
  if (event === 'ferry-aground') continue;
  if (!run(process.execPath, ['dist/cli/main.js', 'exercise', `examples/${event}`, '-o', `packs/${event}`]))
    fail(`${event} could not be made a lesson; see the messages above.`);
}

const readme = join(root, 'README.md');
const sample = /(echo "([^"]+)" \| npx framewise annotate -\n```\n\n```text\n)[\s\S]*?(\n```)/;
const text = readFileSync(readme, 'utf8');
const [, , sentence] = sample.exec(text) ?? fail('README.md shows no sample; see scripts/examples.mjs.');
const { stdout } = spawnSync(process.execPath, ['dist/cli/main.js', 'annotate', '-'], {
  cwd: root,
  input: `${sentence}\n`,
  encoding: 'utf8',
});
writeFileSync(
  readme,
  text.replace(sample, (_, before, __, after) => before + stdout.trim() + after),
);
console.log('README.md');
