#!/usr/bin/env node
/**
 * `node scripts/bench-lists.mjs`, also run by `npm run bench`: what longer lists cost. The matcher of the lists as they are
 * and matchers with 1,000, 10,000 and 100,000 invented entries more read the tokens of the examples in turns, beside a
 * whole `annotate`, so that a busy machine slows them alike; the median of the rounds counts. The invented entries are
 * made as real ones are, by inflection: nouns and verbs of syllables, and phrases whose first two words are as frequent as
 * those of real entries ("the same …", "of the …"), because an index by first words would slow down there.
 */
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { annotate, readInputs } = await import('../dist/index.js');
const { readDocument } = await import('../dist/language/read.js');
const { readMorphology } = await import('../dist/lexicon/compile.js');
const { compileEntry } = await import('../dist/lexicon/compile-entry.js');
const { lexicons, makeMatcher } = await import('../dist/lexicon/matcher.js');
const { patternsOf } = await import('../dist/lexicon/patterns.js');

const counts = [1_000, 10_000, 100_000];
const warmUps = 4;
const rounds = 15;

/** The nth invented word; no two are alike, and none is English. */
const syllables = ['zor', 'vek', 'quil', 'bax', 'jum', 'thrip', 'glon', 'wuz', 'kef', 'drix'];
const wordOf = (n) => `${[...String(n)].map((digit) => syllables[digit]).join('')}ka`;

/** `…` is the invented word. */
const shapes = [
  ['…', 'NOUN'],
  ['…', 'VERB'],
  ['the …', 'NOUN'],
  ['of the …', 'NOUN'],
  ['the same …', 'NOUN'],
  ['in the … of', 'NOUN'],
  ['… on', 'VERB'],
  ['to … up', undefined],
];

const morphology = readMorphology(join(root, 'lexicons'));

const inventedEntry = (n) => {
  const [shape, pos] = shapes[n % shapes.length];
  return {
    ...{ id: `invented-${n}`, forms: [shape.replace('…', wordOf(n))], match: 'lemma', category: 'intensifier' },
    ...{ why: 'A reason.', alternatives: 'none agreed', sources: [] },
    ...(pos && { pos: [pos] }),
    ...(n % 3 === 0 && { unless: { after: ['of time'] } }),
  };
};

const withInvented = (count) => {
  const entries = Array.from({ length: count }, (_, n) => inventedEntry(n));
  return {
    entries: [...lexicons.entries, ...entries.map((entry) => compileEntry('bench', 'loaded', [], entry))],
    patterns: lexicons.patterns.concat(
      entries.flatMap((entry, n) => patternsOf(entry, lexicons.entries.length + n, morphology)),
    ),
  };
};

const sources = [];
for await (const { article } of readInputs([join(root, 'examples')], { from: 'auto' }, process.stdin))
  if (article) sources.push(article);
const passages = sources.flatMap((source) => readDocument(source).passages.map(({ tokens }) => tokens));
const tokens = passages.reduce((sum, { length }) => sum + length, 0);

const number = (value) => value.toLocaleString('en');
const matchers = [0, ...counts].map((count) => {
  const lists = withInvented(count);
  const match = makeMatcher(lists);
  return {
    name: `${count === 0 ? 'lists as they are' : `${number(count)} more`} (${number(lists.patterns.length)} forms)`,
    run: () => {
      for (const passage of passages) match(passage);
    },
  };
});
const whole = {
  name: 'annotate, as a whole',
  run: () => {
    for (const source of sources) annotate(source);
  },
};

/** Milliseconds; what is fast is repeated, since a single pass is too short for the clock. */
const repeats = 20;
const millisecondsOf = ({ run }, times) => {
  const started = performance.now();
  for (let i = 0; i < times; i++) run();
  return (performance.now() - started) / times;
};

const timed = new Map([whole, ...matchers].map((contestant) => [contestant, []]));
for (let round = 0; round < warmUps + rounds; round++)
  for (const [contestant, times] of timed) {
    const time = millisecondsOf(contestant, contestant === whole ? 2 : repeats);
    if (round >= warmUps) times.push(time);
  }

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const annotating = median(timed.get(whole));
const asTheyAre = median(timed.get(matchers[0]));
console.log(`${number(tokens)} tokens, median of ${rounds} rounds, Node ${process.versions.node}\n`);
console.log(`${whole.name.padEnd(42)}${annotating.toFixed(2).padStart(9)} ms`);
for (const matcher of matchers) {
  const time = median(timed.get(matcher));
  const share = ((100 * time) / annotating).toFixed(1);
  const slower = (1 + (time - asTheyAre) / annotating).toFixed(3);
  console.log(
    `matching, ${matcher.name}`.padEnd(42) +
      `${time.toFixed(2).padStart(9)} ms   ${share.padStart(6)}% of annotate   annotate takes ${slower} times as long`,
  );
}
