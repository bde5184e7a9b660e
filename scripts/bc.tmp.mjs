#!/usr/bin/env node
/**
 * `node scripts/bench-compare.mjs`, also run by `npm run bench`: what a comparison costs as events grow. Articles of 40
 * sentences are drawn, by a seeded shuffle, from the sentences of one example event, each with other figures and names so that
 * no two articles are copies. The reading (`annotate`) is not counted. Growth with the number of sentences is the figure
 * to look at: milliseconds a sentence should stay nearly the same. Figures of different runs or machines should not be compared.
 */
import { join } from 'node:path';
import { root, setUp } from './setup.mjs';

setUp();
const { readInputs } = await import('../dist/index.js');
const { alignFacts } = await import('../dist/align/index.js');
const { analyseArticle } = await import('../dist/annotate.js');
const { compareArticles } = await import('../dist/compare/index.js');
const { compiledLexicons } = await import('../dist/generated/lexicons.js');
const { articleFromFields } = await import('../dist/ingest/article-from-fields.js');
const { wordForms } = await import('../dist/language/word-forms.js');

const counts = [50];
const sentencesEach = 40;

/** Mulberry32: a small generator with a seed. */
const random = ((seed) => () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
})(7);
const pick = (list) => list[Math.floor(random() * list.length)];

const sentences = [];
for await (const { article } of readInputs([join(root, 'examples', 'harbor-strike')], { from: 'auto' }, process.stdin))
  if (article)
    for (const { start, end } of analyseArticle(article).annotated.sentences) {
      const sentence = article.article.text.slice(start, end).replace(/\s+/g, ' ');
      if (sentence.split(' ').length > 6) sentences.push(sentence);
    }

const syllables = ['Bar', 'den', 'fel', 'gor', 'lin', 'mak', 'ro', 'sta', 'tun', 'vel'];
const mintedName = () => `${pick(syllables)}${pick(syllables).toLowerCase()}${pick(syllables).toLowerCase()}`;

/** Half of the sentences stay as they are, the others get a name and a figure of their own. */
const articleText = () =>
  Array.from({ length: sentencesEach }, () => {
    const sentence = pick(sentences);
    if (random() < 0.5) return sentence;
    return sentence
      .replace(/\d+/g, () => String(Math.floor(random() * 900)))
      .replace(/^(\w+)/, `In ${mintedName()} $1`);
  }).join(' ');

const words = compiledLexicons.language;
const resources = { forms: wordForms, words, definitions: compiledLexicons.definitions };
const readArticles = (count) =>
  Array.from({ length: count }, (_, i) => analyseArticle(articleFromFields({ id: `a${i}`, text: articleText() }, i)));

const timed = (articles) => {
  const started = performance.now();
  const alignments = alignFacts(articles, wordForms, words);
  const aligned = performance.now();
  const { facts } = compareArticles('bench', articles, alignments, resources, {});
  return { aligning: aligned - started, comparing: performance.now() - aligned, facts: facts.length };
};

timed(readArticles(10));
console.log(`comparison of articles of ${sentencesEach} sentences, Node ${process.versions.node}\n`);
console.log('articles  sentences   aligning ms  comparing ms  ms a sentence   facts');
for (const count of counts) {
  const articles = readArticles(count);
  const { aligning, comparing, facts } = timed(articles);
  const total = count * sentencesEach;
  console.log(
    [
      String(count).padStart(8),
      String(total).padStart(11),
      aligning.toFixed(0).padStart(14),
      comparing.toFixed(0).padStart(14),
      ((aligning + comparing) / total).toFixed(2).padStart(15),
      String(facts).padStart(8),
    ].join(''),
  );
}
