import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { unpack } from '../../src/report/client/unpack.js';
import { renderReport } from '../../src/report/index.js';
import { carriedIn } from './carried.js';
import { marrenBridge, spanOf } from './fixture.js';
import { attacked } from './hostile.js';
import { savedIn } from './saved-in.js';
import { wholePage } from './whole-page.js';

const reportOf = (comparison: Comparison): string => wholePage(renderReport(comparison));
const page = reportOf(marrenBridge());

const markupOf = (html: string): string => html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ');

/** What a reader sees: no scripts, styles, tags or comments. */
const wordsOf = (html: string): string =>
  markupOf(html)
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

describe('a report', () => {
  it('is the same, byte for byte, for the same comparison', () => {
    expect(renderReport(marrenBridge())).toBe(renderReport(marrenBridge()));
  });

  it('says on its first screen who reported it, when and at what length', () => {
    const { articles } = marrenBridge();
    const masthead = wordsOf(page.slice(page.indexOf('<header class="masthead">'), page.indexOf('What follows shows')));
    for (const { article } of articles) {
      expect(masthead).toContain(article.outlet);
      expect(masthead).toContain(`${article.date ?? 'no date'} · ${article.words.toLocaleString('en-US')} word`);
    }
  });

  it('answers each question under a heading of its own, in order', () => {
    const headings = [...page.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words);
    expect(headings).toEqual([
      'What differs most?',
      'What is compared?',
      'Who vouches for which fact?',
      'How does each outlet word the same fact?',
      'Where do outlets print the same text?',
      'What do all the outlets have, and what only some?',
      'What does each outlet call them?',
      'Who speaks, and who stays unnamed?',
      'How sure are the statements made?',
      'Which words judge beyond the fact, and whose are they?',
      'What does not sit together within one article?',
      'How much of it is there?',
      'What do the articles say in full?',
      'Why is each word marked?',
      'What did people decide?',
      'How was this made, and what can it not tell?',
    ]);
  });

  it('says before all else that texts of different kinds are compared, and again where rates are', () => {
    const words = wordsOf(page);
    const told =
      "Marked as a column : Evening Post (perhaps: its address has “/columns/” ). A column is expected to judge, so its loaded words don't compare with a report's.";
    const plain = 'No such mark: The Marren Courier and North Ledger .';
    const says = (part: string) => [told, plain].every((line) => part.includes(line));
    expect(says(words.slice(0, words.indexOf('What differs most?')))).toBe(true);
    const measures = words.slice(words.indexOf('How much of it is there?'));
    expect(says(measures.slice(0, measures.indexOf('Counted over')))).toBe(true);
    expect(words).toContain('May be opinion: its address has “/columns/”.');
  });

  it('has no notice where no kinds differ', () => {
    expect(reportOf({ ...marrenBridge(), notices: [] })).not.toContain('class="notice"');
  });

  it('never speaks of bias, falsehood, hiding or failing, and ranks no one', () => {
    const judging = /\b(bias(ed)?|false|hides?|hidden|fail(s|ed|ure)?|omit(s|ted)?|rank(s|ed|ing)?|best|worst)\b/i;
    expect(wordsOf(page).match(judging)).toBeNull();
  });

  it('says “no match found” for each article in which none was found', () => {
    const missing = marrenBridge().facts.flatMap(({ notFoundIn }) => notFoundIn).length;
    expect(wordsOf(page).match(/No match found\./g)).toHaveLength(missing);
  });

  it('marks in each sentence of a fact the phrases that no other outlet has, and nothing else', () => {
    const fact = page.slice(page.indexOf('id="fact-1"'), page.indexOf('id="fact-2"'));
    expect(fact).toContain('was closed <mark>to traffic</mark> on Tuesday');
    expect(fact.match(/<mark>/g)).toHaveLength(1);
  });

  it('lists the sentences of each article that state no matched fact, and no others', () => {
    const comparison = marrenBridge();
    const section = page.slice(page.indexOf('What only one outlet has'), page.indexOf('id="naming"'));
    for (const { article, sentences } of comparison.articles)
      for (const sentence of sentences.filter(({ zone }) => zone === 'paragraph')) {
        const matched = comparison.facts.some(({ mentions }) =>
          mentions.some(
            (mention) =>
              mention.article === article.id &&
              mention.in === 'body' &&
              mention.start < sentence.end &&
              sentence.start < mention.end,
          ),
        );
        const words = article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
        expect([words, wordsOf(section).includes(words)]).toEqual([words, !matched]);
      }
  });

  it('sets no marks of its own around words that a difference quotes', () => {
    const comparison = marrenBridge();
    for (const kind of ['quotation', 'agency', 'modifier'] as const)
      comparison.facts[0]!.differences.push({
        kind,
        articles: ['courier', 'ledger'],
        detail: '“secret deal” / “deal”',
      });
    const html = reportOf(comparison);
    expect(wordsOf(html).match(/“secret deal”/g)).toHaveLength(3);
    expect(html).not.toMatch(/<q\b[^>]*>“/);
  });

  it('says where there is no rate that there is too little text, once where no outlet has one', () => {
    const { measures } = marrenBridge();
    const rated = measures.filter(({ values }) => values.some(({ rate }) => rate !== null));
    const thin = rated.flatMap(({ values }) => values.filter(({ rate }) => rate === null));
    const section = wordsOf(page.slice(page.indexOf('id="measures"'), page.indexOf('id="reading"')));
    expect(section.match(/too little text for a rate/g)).toHaveLength(thin.length);
    const tables = section.match(/Counted over [^;.]*; too little text for rates/g);
    expect(tables).toHaveLength(measures.length - rated.length);
  });

  it('says of every loaded word that it may be accurate', () => {
    const entries = page.match(/<article class="entry"/g) ?? [];
    expect(entries.length).toBeGreaterThan(0);
    expect(page.match(/<dd dir="auto">[^<]*The word may be accurate\./g)).toHaveLength(entries.length);
  });

  it('lets only the scripts and the styles run whose hashes it states', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const bare = [...page.matchAll(/<(script|style)>([\s\S]*?)<\/\1>/g)].map(([, , code]) => code!);
    const carried = ['packed-client', 'packed-charts'].map((id) => carriedIn(page, id));
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(bare).toHaveLength(2);
    const hashes = [...bare, ...carried].map((code) => `sha256-${createHash('sha256').update(code).digest('base64')}`);
    expect([...policy.matchAll(/'(sha256-[^']*)'/g)].map(([, hash]) => hash).sort()).toEqual(hashes.sort());
  });

  it('has no style attribute, no event attribute and nothing to load', () => {
    const markup = markupOf(page);
    expect(markup).not.toMatch(/<[^>]+\s(style|on\w+|src|srcset|ping|action)=/);
    expect(markup).not.toMatch(/<(link|img|iframe|object|embed|video|audio|base)\b/);
  });

  it('uses every anchor once and leads to none that is missing', () => {
    const ids = [...markupOf(page).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);
    const targets = [...markupOf(page).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(new Set(ids).size).toBe(ids.length);
    const isWords = (target: string) => target.startsWith('text-');
    expect(targets.filter((target) => !ids.includes(target) && !isWords(target))).toEqual([]);
  });

  it('addresses each place of a name by the very words that stand there', () => {
    const links = /<a href="#text-(\d+)-b(\d+)-(\d+)"><bdi>[^<]*<mark>([^<]*)<\/mark>/g;
    const places = [...wholePage(page).matchAll(links)];
    expect(places.length).toBeGreaterThan(5);
    for (const [, article, start, end, words] of places)
      expect(marrenBridge().articles[Number(article) - 1]!.article.text.slice(Number(start), Number(end))).toBe(words);
  });

  it('opens every count of a measure onto its places, and the words that it is held against onto the text', () => {
    const section = page.slice(page.indexOf('id="measures"'), page.indexOf('id="reading"'));
    const values = marrenBridge().measures.flatMap((measure) => measure.values);
    const links = section.match(/<td><a href="#[^"]+">[\d,]+<\/a><\/td>/g) ?? [];
    expect(links).toHaveLength(values.filter(({ count }) => count > 0).length + values.length);
    expect(links.filter((link) => link.includes('#article-'))).toHaveLength(values.length);
  });

  it('makes no link of the space between two stretches of a mark', () => {
    const comparison = marrenBridge();
    const { article, findings } = comparison.articles[0]!;
    const crossing = spanOf(article.text, '“We had no choice,” said Tomas');
    const hedge = { ...crossing, id: 'f99', kind: 'hedge', suppressed: null, in: 'body', voice: 'outlet' } as const;
    findings.push({ ...hedge, category: 'modal', entry: 'hedges/modal#may' });
    const html = reportOf(comparison);
    expect(html).toContain('<span class="m-hedge"> </span>');
    expect(html).not.toMatch(/<a class="m"[^>]*>(<span[^>]*>)*\s*(<\/span>)*<\/a>/);
  });

  it('shows every word of every article', () => {
    const words = wordsOf(page.slice(page.indexOf('id="reading"'))).replaceAll(' ', '');
    for (const { article } of marrenBridge().articles)
      for (const paragraph of article.text.split('\n\n')) expect(words).toContain(paragraph.replaceAll(' ', ''));
  });

  it('carries the comparison as it was, to be taken along', () => {
    const json = savedIn(page);
    const { reference: _, ...compared } = marrenBridge();
    expect(unpack(JSON.parse(json))).toEqual(JSON.parse(JSON.stringify(compared)));
  });

  it('tells what differs of surely matched facts only', () => {
    const comparison = marrenBridge();
    const differing = comparison.facts.find(({ differences }) => differences.length > 0)!;
    comparison.facts = [differing];
    expect(reportOf(comparison)).toContain('<dl class="differences">');
    for (const mention of differing.mentions) mention.score = 0.5;
    const html = reportOf(comparison);
    expect(html).not.toContain('<dl class="differences">');
    expect(html).toContain('What differs is not told here.');
  });

  it('carries the licences of the code in it', () => {
    for (const licence of ['chart.js/LICENSE.md', '@kurkle/color/LICENSE.md'])
      expect(readFileSync('THIRD-PARTY-NOTICES.md', 'utf8')).toContain(
        readFileSync(`node_modules/${licence}`, 'utf8').trim(),
      );
    expect(page).toContain('Copyright (c) 2014-2024 Chart.js Contributors');
  });
});

describe('who speaks, in the report', () => {
  const section = wordsOf(page.slice(page.indexOf('id="sources"'), page.indexOf('id="certainty"')));

  it('says of two outlets that they have one origin', () => {
    expect(section).toContain('Two outlets, one origin.');
    expect(section).toContain('North Ledger and Evening Post both pass on what Marren Radio reported.');
  });

  it('says of who is accused that no statement was found, and not that there was none', () => {
    expect(section).toContain('the harbour office . No statement of theirs was found in this article.');
  });

  it('sets beside one statement the verb that each outlet chose', () => {
    expect(section).toMatch(/Tomas Brandt : the damage had been known before said denied/);
  });

  it('prints with every part what it shows and what it cannot tell', () => {
    expect(section.match(/What it shows\./g)).toHaveLength(5);
    expect(section.match(/What it cannot tell\./g)).toHaveLength(5);
  });

  it('says how many people stand behind unnamed sources, and that no upper limit is stated', () => {
    const comparison = marrenBridge();
    comparison.sourcing.articles[0]!.unnamedPeople = { min: 2, max: null };
    expect(wordsOf(reportOf(comparison))).toContain('at least two; no upper limit stated');
  });
});

describe('hostile text', () => {
  it('stays text in every field', () => {
    const html = reportOf(attacked(marrenBridge()));
    expect(html.match(/<script\b/g)).toHaveLength(page.match(/<script\b/g)!.length);
    expect(html).not.toMatch(/<(img|svg)\b/);
    expect(html).not.toMatch(/href="javascript:/i);
    expect(html.match(/<style>/g)).toHaveLength(1);
  });

  it('stays text whatever it is made of', () => {
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '/',
      'script',
      '-->',
      ' onload=',
      '\u2028',
      '\u202e',
      '\0',
      'é',
      '\ud800',
    );
    const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(''));
    const tags = (html: string) =>
      html.replace(/<script type="application\/json"[\s\S]*?<\/script>/g, '').match(/<[a-z/!]/gi)!.length;
    const calm = marrenBridge();
    const describeWith = (words: string) => {
      calm.event = `event ${words}`;
      calm.articles[0]!.article.outlet = `outlet ${words}`;
      calm.articles[0]!.article.title = `title ${words}`;
      calm.articles[0]!.article.date = `date ${words}`;
      calm.facts[0]!.label = `label ${words}`;
      calm.facts[0]!.differences[1]!.detail = `detail${words}`;
      return tags(reportOf(calm));
    };
    const quiet = describeWith('');
    fc.assert(
      fc.property(text, (words) => {
        expect(describeWith(words)).toBe(quiet);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a report on little', () => {
  it('is made of two articles in which nothing was found', () => {
    const comparison = marrenBridge();
    for (const article of comparison.articles)
      Object.assign(article, { findings: [], blocks: [], sentences: [], outcomes: [] });
    const html = reportOf({ ...comparison, facts: [], entities: [], measures: [], withinArticle: [] });
    expect(html).toContain('No statement was matched between these articles');
    expect(html).toContain('The council closed the Marren bridge');
  });

  it('shows the title from the metadata where the text has no headline', () => {
    const comparison = marrenBridge();
    const { article, blocks } = comparison.articles[1]!;
    article.title = 'Crossing at Marren stays shut';
    comparison.articles[1]!.blocks = blocks.filter(({ zone }) => zone !== 'headline');
    expect(reportOf(comparison)).toContain(
      '<p class="zone-headline" dir="auto" data-at="t0">Crossing at Marren stays shut</p>',
    );
  });
});
