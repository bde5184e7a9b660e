import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import type { Comparison } from '../../src/model/comparison.js';
import { unpack } from '../../src/report/client/unpack.js';
import { excerpted } from '../../src/report/excerpts.js';
import { renderReport } from '../../src/report/index.js';
import { marrenBridge } from './fixture.js';
import { heldAgainstSpeech } from './held.js';
import { attacked } from './hostile.js';
import { savedIn } from './saved-in.js';
import { wholePage } from './whole-page.js';

const FILLER = '·';
const LONGEST_RUN = 8;

const words = (text: string): string[] =>
  (text.toLowerCase().match(/[^\s·]*[\p{L}\p{N}][^\s·]*/gu) ?? []).map((word) =>
    word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );

/** Runs of one word more than may stand anywhere beside what is shown. */
const runsIn = (text: string): string[] => {
  const all = words(text);
  return all.slice(LONGEST_RUN).map((_, i) => all.slice(i, i + LONGEST_RUN + 1).join(' '));
};

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(stringsIn) : [];
};

/** What stands in one place of the page: its elements that end a line are no run of words. */
const placesOf = (html: string): string[] =>
  html
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '\n')
    .replace(
      /<\/?(?:p|li|td|th|tr|h\d|div|section|article|blockquote|dd|dt|caption|summary|button|title)\b[^>]*>/g,
      '\n',
    )
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&')
    .split(/\n|…/);

const textsOf = ({ articles, reference }: Comparison) =>
  [...articles, ...(reference ? [reference.article] : [])].map(({ article }) => article);

/** Runs of words of the texts that stand in a report of excerpts, or in the data in it, though they are not among what is shown. */
const leaksIn = (html: string, short: Comparison, whole: Comparison): string[] => {
  const open = new Set(
    textsOf(short).flatMap(({ text, title }) => [...text.split(FILLER), title ?? ''].flatMap(runsIn)),
  );
  const closed = new Set(textsOf(whole).flatMap(({ text }) => runsIn(text).filter((run) => !open.has(run))));
  const page = wholePage(html);
  const attributes = [...page.matchAll(/(?:aria-label|title|content)="([^"]*)"/g)].map(([, value]) => value!);
  const data = stringsIn(unpack(JSON.parse(savedIn(html)))).flatMap((text) => text.split(/·+|…/));
  return [...placesOf(page), ...attributes, ...data].flatMap(runsIn).filter((run) => closed.has(run));
};

const leaksOf = (whole: Comparison): string[] => leaksIn(renderReport(excerpted(whole)), excerpted(whole), whole);

const SENTENCES = [
  'The council closed the old bridge at Marren on Tuesday after divers found cracks in two of its pillars.',
  'Mayor Ida Lund said the crossing might stay shut until the end of the summer.',
  'An official who asked not to be named because talks go on said the repair would cost about nine million.',
  'Furious traders slammed the reckless decision, claiming that nobody had asked them beforehand.',
  '“We were told of it on the morning of the day itself and not an hour sooner,” said baker Tom Reyes.',
  'Buses will take another way through the upper town for as long as the works last.',
  'Clearly the city failed to look after what it owns, critics say, pointing to reports from ten years ago.',
  'Two ferries are to carry people on foot across the river between six in the morning and midnight.',
  'The bridge was built in 1931 and has never been shut for longer than a weekend before.',
  'Engineers are expected to publish what they found in the pillars before the council meets again.',
];

describe('a comparison of excerpts', () => {
  const whole = marrenBridge();
  const short = excerpted(whole);

  it('keeps the length and the lines of every text, so that offsets hold', () => {
    for (const [i, { article }] of short.articles.entries()) {
      const before = whole.articles[i]!.article.text;
      expect(article.text.length).toBe(before.length);
      expect(article.text.replace(/[^\n]/g, '')).toBe(before.replace(/[^\n]/g, ''));
      for (const [at, letter] of [...article.text].entries()) expect([FILLER, [...before][at]]).toContain(letter);
    }
  });

  it('shows at most two fifths of the words of an article beside its headline, and says how many', () => {
    for (const { words: all, shown } of short.excerpts!.articles) expect(shown).toBeLessThanOrEqual(0.4 * all);
    for (const { article, blocks } of short.articles) {
      const counted = short.excerpts!.articles.find((one) => one.article === article.id)!;
      const headline = blocks.find(({ zone }) => zone === 'headline');
      const below = article.text.slice(headline?.end ?? 0);
      expect(words(below).length).toBeLessThanOrEqual(counted.shown * 1.2);
      expect(article.warnings.at(-1)).toEqual({
        code: 'excerpted',
        message: `Excerpts only: beside the headline ${counted.shown} of ${counted.words} words of its text are here.`,
      });
    }
  });

  it('keeps headlines whole', () => {
    for (const [i, { article, blocks }] of whole.articles.entries())
      for (const { zone, start, end } of blocks)
        if (zone === 'headline')
          expect(short.articles[i]!.article.text.slice(start, end)).toBe(article.text.slice(start, end));
  });

  it('shows the loaded words themselves, whatever else is left out', () => {
    for (const [i, { findings }] of whole.articles.entries())
      for (const { kind, in: place, start, end, text } of findings)
        if (kind === 'loaded-term' && place === 'body')
          expect(short.articles[i]!.article.text.slice(start, end)).toBe(text);
  });

  it('changes no figure, no span and no status', () => {
    expect(short.measures).toEqual(whole.measures);
    expect(short.articles.map(({ article }) => article.words)).toEqual(
      whole.articles.map(({ article }) => article.words),
    );
    const standing = ({ facts }: Comparison) =>
      facts.map(({ mentions }) => mentions.map(({ start, end, status, certainty }) => [start, end, status, certainty]));
    expect(standing(short)).toEqual(standing(whole));
  });

  it('leaves what it was given as it was, and is the same a second time', () => {
    expect(whole).toEqual(marrenBridge());
    expect(excerpted(short)).toEqual(short);
    expect(JSON.stringify(excerpted(whole))).toBe(JSON.stringify(short));
  });

  it('shows the sentence of a fact before one in which there is but a verb of saying', () => {
    const made = excerpted(
      compare([
        { id: 'a', outlet: 'A', text: [SENTENCES[0], SENTENCES[5], SENTENCES[1], SENTENCES[7]].join('\n\n') },
        { id: 'b', outlet: 'B', text: [SENTENCES[0], SENTENCES[8], SENTENCES[9]].join('\n\n') },
      ]),
    );
    expect(made.articles[0]!.article.text).toContain(SENTENCES[0]);
    expect(made.articles[0]!.article.text).not.toContain(SENTENCES[1]);
  });
});

describe('a report of excerpts', () => {
  const html = renderReport(excerpted(marrenBridge()));
  const page = wholePage(html);

  it('holds no run of more than eight words of what is not shown, in the page or in its data', () => {
    expect(leaksOf(marrenBridge())).toEqual([]);
    expect(leaksOf(heldAgainstSpeech())).toEqual([]);
  });

  it('holds none whatever the articles are', () => {
    const article = fc.shuffledSubarray(SENTENCES, { minLength: 3 }).map((sentences) => sentences.join('\n\n'));
    fc.assert(
      fc.property(fc.array(article, { minLength: 2, maxLength: 3 }), (texts) => {
        const whole = compare(texts.map((text, i) => ({ id: `a${i}`, outlet: `Outlet ${i}`, text })));
        expect(leaksOf(whole)).toEqual([]);
        for (const { words: all, shown } of excerpted(whole).excerpts!.articles)
          expect(shown).toBeLessThanOrEqual(0.4 * all);
      }),
      { numRuns: 15 },
    );
  });

  it('holds none of a text that articles share, where they show different parts of it', () => {
    const shared = [SENTENCES[8], SENTENCES[2], SENTENCES[6], SENTENCES[7]].join(' ');
    const whole = compare([
      { id: 'a', outlet: 'A', text: [SENTENCES[0], shared, SENTENCES[5]].join('\n\n') },
      { id: 'b', outlet: 'B', text: [SENTENCES[9], shared.replace('Two ferries', 'Three small ferries')].join('\n\n') },
      { id: 'c', outlet: 'C', text: [SENTENCES[8], SENTENCES[0], SENTENCES[1], SENTENCES[7]].join('\n\n') },
    ]);
    expect(whole.copies.length).toBeGreaterThan(0);
    expect(leaksOf(whole)).toEqual([]);
  });

  it('would be caught out if it held one', () => {
    const whole = marrenBridge();
    const short = excerpted(whole);
    const event = whole.articles[0]!.article.text;
    expect(leaksIn(renderReport({ ...short, event }), short, whole).length).toBeGreaterThan(10);
  });

  it('says that the full texts are left out, by which rule, and with which rights', () => {
    const comparison = marrenBridge();
    comparison.articles[0]!.article.rights = 'All rights reserved, Marren Press';
    const said = wholePage(renderReport(excerpted(comparison)))
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ');
    expect(said).toContain('The full texts are left out of this report');
    expect(said).toContain('at most 40% of the words of an article');
    expect(said.match(/All rights reserved, Marren Press/g)!.length).toBeGreaterThan(1);
    expect(said).toContain('Rights: not stated');
    expect(page).not.toContain('class="full-text"');
  });

  it('shows a sign, never the filler, for what is left out', () => {
    expect(page).toContain('[…]');
    expect(page).not.toContain('··');
    expect(page).not.toMatch(/\[…\]\s*\[…\]/);
  });

  it('leads to nothing that is missing', () => {
    const ids = new Set([...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
    expect(page.match(/(>|place )in the (full )?texts?\b[^.]{0,40}/g)).toBeNull();
  });

  it('keeps hostile text harmless', () => {
    const hostile = renderReport(excerpted(attacked(marrenBridge())));
    expect(hostile.match(/<script\b/g)).toHaveLength(html.match(/<script\b/g)!.length);
    expect(wholePage(hostile)).not.toMatch(/<(img|svg)\b/);
  });
});
