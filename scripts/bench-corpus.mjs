#!/usr/bin/env node
/**
 * `npm run bench:corpus [articles …]`: what a corpus costs, with real runs of the program on articles that `scripts/bench/shuffled-articles.mjs`
 * makes (20,000 and 200,000 unless told otherwise; five an event, new names and words as the articles are). Prints articles a second, the
 * most memory, the size of the file and the time of `corpus stats`; and two worker threads beside one, in turn on the same articles.
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { root, setUp } from './setup.mjs';

setUp();
const { annotate, readInputs } = await import('../dist/index.js');
const { shuffledArticles } = await import('./bench/shuffled-articles.mjs');

const sizes = process.argv.slice(2).map(Number);
if (sizes.length === 0) sizes.push(2_000, 20_000, 200_000);
const paired = { articles: 10_000, rounds: 3 };

const folder = mkdtempSync(join(tmpdir(), 'framewise-bench-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
process.on('SIGINT', () => process.exit(130));

const examples = new Map();
for await (const { article: source } of readInputs([join(root, 'examples')], { from: 'auto' }, process.stdin)) {
  if (!source) continue;
  const { article, sentences } = annotate(source);
  const texts = sentences
    .filter(({ zone }) => zone === 'paragraph')
    .map(({ start, end }) => article.text.slice(start, end).replace(/\s+/g, ' '));
  examples.set(article.event, [...(examples.get(article.event) ?? []), ...texts]);
}

const write = async (count) => {
  const file = join(folder, `${count}.jsonl`);
  const out = createWriteStream(file);
  let words = 0;
  for (const article of shuffledArticles([...examples.values()], count)) {
    words += article.text.split(' ').length;
    if (!out.write(`${JSON.stringify(article)}\n`)) await new Promise((done) => out.once('drain', done));
  }
  out.end();
  await finished(out);
  return { file, words };
};

/** Runs the program; seconds, and the most memory in MB. */
const run = async (args) => {
  const peak = join(folder, 'peak');
  const started = performance.now();
  const child = spawn(
    process.execPath,
    ['--import', join(root, 'scripts/bench/peak-memory.mjs'), join(root, 'dist/cli/main.js'), ...args],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, FRAMEWISE_PEAK: peak },
    },
  );
  const status = await new Promise((done) => child.once('close', done));
  if (status !== 0) throw new Error(`framewise ${args.join(' ')} ended with ${status}`);
  return { seconds: (performance.now() - started) / 1000, megabytes: Number(readFileSync(peak, 'utf8')) / 1024 };
};

const two = (number) => number.toFixed(2);
const whole = (number) => Math.round(number).toLocaleString('en');

console.log(
  'articles | words each | articles a second | memory of add, MB | file, MB | kB an article | stats, s | memory of stats, MB',
);
for (const count of sizes) {
  const { file, words } = await write(count);
  const db = join(folder, `${count}.duckdb`);
  const add = await run(['corpus', 'add', file, '--db', db]);
  const size = statSync(db).size;
  const stats = await run([
    'corpus',
    'stats',
    '--by',
    'outlet',
    '--over',
    'month',
    '--db',
    db,
    '-o',
    join(folder, 'stats.txt'),
  ]);
  console.log(
    [
      whole(count),
      whole(words / count),
      two(count / add.seconds),
      whole(add.megabytes),
      two(size / 1e6),
      two(size / 1e3 / count),
      two(stats.seconds),
      whole(stats.megabytes),
    ].join(' | '),
  );
  rmSync(db);
  rmSync(file);
}

const { file } = await write(paired.articles);
const ratios = [];
for (let round = 0; round < paired.rounds; round++) {
  const seconds = [];
  for (const workers of round % 2 === 0 ? [1, 2] : [2, 1]) {
    const db = join(folder, `workers-${workers}.duckdb`);
    seconds[workers] = (await run(['corpus', 'add', file, '--db', db, '--workers', String(workers)])).seconds;
    rmSync(db);
  }
  ratios.push(seconds[1] / seconds[2]);
}
ratios.sort((a, b) => a - b);
console.log(
  `two workers beside one, ${whole(paired.articles)} articles, storing included: ${ratios.map(two).join(', ')} times as fast`,
);
