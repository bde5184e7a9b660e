#!/usr/bin/env node
/** `npm test`: the same set-up as `npm start`, then every check. All run, so that one run tells everything. */
import { join } from 'node:path';
import { needBrowser } from './browser.mjs';
import { root, run, setUp } from './setup.mjs';

setUp();

const node = (script, args, options) => run(process.execPath, [join(root, 'node_modules', script), ...args], options);
const vitest = (args, options) => node('vitest/vitest.mjs', ['run', ...args], options);

const steps = {
  types: () => node('typescript/bin/tsc', ['-p', 'tsconfig.test.json']),
  lint: () => node('@biomejs/biome/bin/biome', ['check', '--error-on-warnings', '.']),
  'import directions': () => vitest(['test/architecture.test.ts']),
  'unit tests': () => vitest(['--exclude', 'test/architecture.test.ts']),
  'browser tests': async () => {
    const browser = await needBrowser();
    const env = { ...process.env, FRAMEWISE_BROWSER: browser };
    return browser !== undefined && vitest(['--config', 'vitest.browser.config.ts'], { env });
  },
};

const failed = [];
for (const [name, step] of Object.entries(steps)) {
  console.error(`\n── ${name}`);
  if (!(await step())) failed.push(name);
}
console.error(failed.length > 0 ? `\nFailed: ${failed.join(', ')}` : '\nAll checks passed.');
process.exit(failed.length > 0 ? 1 : 0);
