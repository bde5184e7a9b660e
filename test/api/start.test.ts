import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { folderWith, root } from '../cli/framewise.js';

/** Names every module that is loaded, and puts in the place of the YAML parser one that can't parse. */
const hooks = `import { appendFileSync } from 'node:fs';
const parser = 'const no = () => { throw new Error("YAML was parsed"); };' +
  'export { no as isMap, no as isScalar, no as isSeq, no as LineCounter, no as parse, no as parseDocument };';
export const load = (url, context, next) => {
  appendFileSync(new URL('loaded', import.meta.url), url + '\\n');
  return url.includes('/node_modules/yaml/') ? { format: 'module', source: parser, shortCircuit: true } : next(url, context);
};`;

const script = `import { readFileSync } from 'node:fs';
import { register } from 'node:module';
register('./hooks.mjs', import.meta.url);
const { annotate } = await import(${JSON.stringify(pathToFileURL(join(root, 'dist/index.js')).href)});
const { findings } = annotate({ text: 'The mayor slammed the plan.' });
const loaded = readFileSync(new URL('loaded', import.meta.url), 'utf8').trim().split('\\n');
console.log(JSON.stringify({ findings: findings.length, loaded }));`;

describe('the start of the library', () => {
  it('reads the lists as the build made them: it parses no YAML and loads nothing that checks a list', () => {
    const folder = folderWith({ 'hooks.mjs': hooks, 'run.mjs': script });
    const { stdout, stderr } = spawnSync(process.execPath, [join(folder, 'run.mjs')], { encoding: 'utf8' });
    expect(stderr).toBe('');
    const { findings, loaded } = JSON.parse(stdout) as { findings: number; loaded: string[] };
    expect(findings).toBeGreaterThan(0);
    expect(loaded.filter((url) => /\/dist\/generated\/lexicons\.js$/.test(url))).toHaveLength(1);
    expect(loaded.some((url) => url.includes('/node_modules/yaml/'))).toBe(true);
    // The parser itself is loaded for the front matter of articles, which is read in browsers too, so at once.
    expect(
      loaded.filter((url) => /\/node_modules\/zod\/|\/dist\/lexicon\/(compile|list-file|schema)\./.test(url)),
    ).toEqual([]);
  });
});
