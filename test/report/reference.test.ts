import { describe, expect, it } from 'vitest';
import { compare } from '../../src/index.js';
import { unpack } from '../../src/report/client/unpack.js';
import { renderReport } from '../../src/report/index.js';
import { marrenBridge } from './fixture.js';
import { heldAgainstSpeech } from './held.js';
import { ATTACKS, attacked } from './hostile.js';
import { savedIn } from './saved-in.js';

const comparison = heldAgainstSpeech();
const page = renderReport(comparison);
const section = page.slice(page.indexOf('<section id="reference"'), page.indexOf('<section id="matrix"'));

const wordsOf = (html: string): string =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replace(/\s+/g, ' ');

const headings = (html: string): string[] => [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/g)].map(([, words]) => words!);

describe('a report beside an original', () => {
  it('asks what became of it right behind what is compared', () => {
    expect(headings(page).slice(0, 3)).toEqual([
      'What differs most?',
      'What is compared?',
      'What became of the original?',
    ]);
    expect(page).toContain('<a href="#reference">Beside the original</a>');
    expect(wordsOf(page)).toContain('the same event in two articles, held against the original');
  });

  it('begins with a table in which each figure leads to what it counts', () => {
    const links = [...section.matchAll(/<td><a href="#([^"]+)">(\d+)<\/a>/g)];
    expect(links.length).toBeGreaterThan(6);
    for (const [, target, figure] of links) {
      const list = section.slice(section.indexOf(`id="${target}"`));
      const items = list.slice(0, list.indexOf('</ul>')).match(/<li/g);
      expect(items).toHaveLength(Number(figure));
    }
  });

  it('counts every sentence once in each row of the first table', () => {
    const rows = [...section.slice(0, section.indexOf('</table>')).matchAll(/<tr><th scope="row">.*?<\/tr>/g)];
    expect(rows).toHaveLength(2);
    for (const [row] of rows) {
      const sum = [...row.matchAll(/<td>(?:<a[^>]*>)?(\d+)/g)].reduce((all, [, figure]) => all + Number(figure), 0);
      expect(sum).toBe(comparison.reference!.statements.length);
    }
  });

  it('shows the sentences in their order, those without a match folded between', () => {
    const order = [...section.matchAll(/ id="statement-(\d+)"/g)].map(([, number]) => Number(number));
    expect(order).toEqual(comparison.reference!.statements.map((_, i) => i + 1));
    expect(section).toMatch(/<summary>\d sentences? for which no match was found in any article<\/summary>/);
  });

  it('strikes through what only the original has and underlines what only the outlet has', () => {
    expect(section).toContain('“We were <del>told</del> <ins>assured</ins> in November that the pillars were sound,”');
    expect(section).toMatch(/north dock … <del>for up to six weeks<\/del> if the cracks widen/);
  });

  it('tells what is firmer, with both sides', () => {
    expect(wordsOf(section)).toContain('Firmer how sure it is made original: hedged (“may”) here: plain');
  });

  it('never blames', () => {
    const judging = /\b(bias(ed)?|false|hides?|hidden|fail(s|ed|ure)?|omit(s|ted)?|distort\w*|misquot\w*|wrong)\b/i;
    expect(wordsOf(section).match(judging)).toBeNull();
  });

  it('names each anchor once', () => {
    const markup = page.replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, '');
    const ids = [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual([...new Set(ids)]);
    for (const [, target] of section.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('with one article leaves out what sets outlets side by side', () => {
    const one = renderReport(heldAgainstSpeech(1));
    expect(headings(one).slice(0, 3)).toEqual([
      'What is compared?',
      'What became of the original?',
      'Who speaks, and who stays unnamed?',
    ]);
    expect(one).not.toMatch(/href="#(?:differences|matrix|facts|unmatched|naming)"/);
    expect(wordsOf(one)).toContain('one article held against the original');
  });

  it('carries the whole comparison, the reference with it', () => {
    expect(unpack(JSON.parse(savedIn(page)))).toEqual(JSON.parse(JSON.stringify(comparison)));
  });

  it('escapes what stands in the original, its speakers and the quotations', () => {
    const html = renderReport(attacked(comparison));
    const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ');
    for (const tag of ['script', 'img', 'svg', 'style']) expect(markup).not.toMatch(new RegExp(`<${tag}\\b`, 'i'));
    for (const attack of ATTACKS.filter((one) => one.includes('<script>')))
      expect(html.split('<script type="application/json"')[0]).not.toContain(attack);
  });

  it('bears a speech made of attacks', () => {
    const text = `MS. <IMG>: ${ATTACKS.join(' ')} We will close the north dock.\n\nMS. VALE: Yes, we will do so in May.`;
    const html = renderReport(
      compare([{ text: `“${ATTACKS.join(' ')} We will close the south dock,” she said.` }], { reference: { text } }),
    );
    expect(html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')).not.toMatch(/<(?:script|img|svg|style)\b/i);
  });
});

describe('a report without an original', () => {
  it('has no trace of one, in its data either', () => {
    const plain = renderReport(marrenBridge());
    expect(plain).not.toMatch(/beside the original|"reference"|#reference/i);
    expect(plain.match(/<style>/g)).toHaveLength(1);
  });
});
