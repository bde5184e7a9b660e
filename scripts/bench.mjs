#!/usr/bin/env node
/**
 * `npm run bench`: words a second of `annotate` beside bare wink (sentences and tags), write-good and retext, on the
 * texts of the examples. All take turns in each round of one run, so that a busy machine slows them alike; the median
 * of the rounds counts. Before it all have the same rounds to warm up in, since code is still being compiled after one.
 * Figures of different runs or machines should not be compared; ratios may. What longer lists and larger events cost follows.
 */
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { annotate, readInputs } = await import('../dist/index.js');
const { default: winkNLP } = await import('wink-nlp');
const { default: model } = await import('wink-eng-lite-web-model');
const { default: writeGood } = await import('write-good');
const { unified } = await import('unified');
const plugins = await Promise.all(
  ['english', 'intensify', 'equality', 'passive', 'stringify'].map((name) => import(`retext-${name}`)),
);

const warmUps = 6;
const rounds = 9;
const repeats = 4;

const sources = [];
for await (const { article } of readInputs([join(root, 'examples')], { from: 'auto' }, process.stdin))
  if (article) for (let i = 0; i < repeats; i++) sources.push(article);
const texts = sources.map(({ article }) => article.text);
const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);

const nlp = winkNLP(model, ['sbd', 'pos']);
const retext = plugins.reduce((processor, { default: plugin }) => processor.use(plugin), unified());

/** Each does its whole work on every text, one after the other. */
const contestants = {
  'framewise annotate': () => {
    for (const source of sources) annotate(source);
  },
  'wink, sentences and tags': () => {
    for (const text of texts) {
      const doc = nlp.readDoc(text);
      doc.sentences().out(nlp.its.span);
      doc.tokens().out(nlp.its.pos);
    }
  },
  'write-good': () => {
    for (const text of texts) writeGood(text);
  },
  'retext, three plugins': async () => {
    for (const text of texts) await retext.process(text);
  },
};

const secondsOf = async (work) => {
  const started = performance.now();
  await work();
  return (performance.now() - started) / 1000;
};

const seconds = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let round = 0; round < warmUps; round++) for (const work of Object.values(contestants)) await work();
for (let round = 0; round < rounds; round++)
  for (const [name, work] of Object.entries(contestants)) seconds[name].push(await secondsOf(work));

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const speed = Object.fromEntries(Object.entries(seconds).map(([name, values]) => [name, words / median(values)]));

console.log(`${texts.length} texts, ${words} words, median of ${rounds} rounds, Node ${process.versions.node}\n`);
for (const [name, value] of Object.entries(speed)) {
  const ratio = (speed['framewise annotate'] / value).toFixed(2);
  console.log(
    `${name.padEnd(26)}${Math.round(value).toLocaleString('en').padStart(10)} words/s   annotate is ${ratio} times this`,
  );
}

console.log('');
await import('./bench-lists.mjs');
console.log('');
await import('./bench-compare.mjs');
