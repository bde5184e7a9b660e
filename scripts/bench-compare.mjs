#!/usr/bin/env node
/**
 * `node scripts/bench-compare.mjs`, also run by `npm run bench`: what a comparison costs as events grow, from two articles of
 * 30 sentences on. Articles are drawn, by a seeded shuffle, from the sentences of one example event, each with other figures and
 * names so that no two articles are copies. The reading (`annotate`) is not counted. Growth with the number of sentences is the figure
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

/** How many articles of how many sentences. */
const events = [
  [2, 30],
  [2, 40],
  [10, 40],
  [50, 40],
  [200, 40],
];

/** Mulberry32: a small generator with a seed. Each event begins it anew, so that none depends on those before it. */
let seed = 0;
const random = () => {
  seed = (seed + 0x6d2b79f5) | 0;
  let t = Math.imul(seed ^ (seed >>> 15), 1 | seed);
  t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
  return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
};
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
const articleText = (length) =>
  Array.from({ length }, () => {
    const sentence = pick(sentences);
    if (random() < 0.5) return sentence;
    return sentence
      .replace(/\d+/g, () => String(Math.floor(random() * 900)))
      .replace(/^(\w+)/, `In ${mintedName()} $1`);
  }).join(' ');

const words = compiledLexicons.language;
const resources = { forms: wordForms, words, definitions: compiledLexicons.definitions };
const readArticles = (count, sentencesEach) => {
  seed = 7;
  return Array.from({ length: count }, (_, i) =>
    analyseArticle(articleFromFields({ id: `a${i}`, text: articleText(sentencesEach) }, i)),
  );
};

const timed = (articles) => {
  const started = performance.now();
  const alignments = alignFacts(articles, wordForms, words);
  const aligned = performance.now();
  const { facts } = compareArticles('bench', articles, alignments, resources, {});
  return { aligning: aligned - started, comparing: performance.now() - aligned, facts: facts.length };
};

timed(readArticles(10, 40));
console.log(`comparison of articles, Node ${process.versions.node}\n`);
console.log('articles   of sentences   aligning ms  comparing ms   together ms  ms a sentence   facts');
for (const [count, sentencesEach] of events) {
  const articles = readArticles(count, sentencesEach);
  const { aligning, comparing, facts } = timed(articles);
  const total = count * sentencesEach;
  console.log(
    [
      String(count).padStart(8),
      String(sentencesEach).padStart(15),
      aligning.toFixed(0).padStart(14),
      comparing.toFixed(0).padStart(14),
      (aligning + comparing).toFixed(0).padStart(14),
      ((aligning + comparing) / total).toFixed(2).padStart(15),
      String(facts).padStart(8),
    ].join(''),
  );
}
