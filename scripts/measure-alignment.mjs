#!/usr/bin/env node
/**
 * `npm run measure -- FOLDER`: how often "no match found" is wrong and how many matches are missed, on the events of gold data
 * kept in FOLDER (`score.mjs` and `alignment/dev.jsonl`; not part of this repository). Writes bench/alignment.json, from which
 * the build takes the figures that every report prints.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, root, setUp } from './setup.mjs';

const folder = process.argv[2] ?? fail('Name the folder that holds the gold data: npm run measure -- FOLDER');
const gold = join(folder, 'alignment/dev.jsonl');
if (!existsSync(gold)) fail(`There are no aligned events in ${folder}.`);
setUp();
const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'score.mjs'), 'alignment', gold], {
  cwd: root,
  encoding: 'utf8',
});
if (status !== 0) fail(stderr);
const { rows, pairs, withoutCounterpart } = JSON.parse(stdout.trim().split('\n').at(-1));
const outlets = JSON.parse(readFileSync(gold, 'utf8').split('\n')[0]).articles.length;
const kept = {
  events: rows,
  outlets,
  matchesFound: pairs.recall,
  matchesRight: pairs.precision,
  noMatchRight: withoutCounterpart.precision,
  sentencesWithoutMatch: withoutCounterpart.predicted,
};
writeFileSync(join(root, 'bench/alignment.json'), `${JSON.stringify(kept, null, 2)}\n`);
console.log(kept);
