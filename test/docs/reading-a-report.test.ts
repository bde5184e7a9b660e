import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';
import { compareExample, readExample } from '../api/examples.js';
import { wholePage } from '../report/whole-page.js';

const root = join(import.meta.dirname, '../..');
const docs = join(root, 'docs');
const guide = readFileSync(join(docs, 'reading-a-report.md'), 'utf8');
const pictures = readdirSync(join(docs, 'pictures'));

/** A report as somebody reads or hears it: its words, and what is read out in place of pictures. */
const wordsOf = (html: string): string =>
  wholePage(html)
    .replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, ' ')
    // Its sign is drawn by the stylesheet.
    .replace(/<a class="here"[^>]*>/g, ' ¶ ')
    .replace(/<[^>]*aria-label="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');

const harborStrike = await readExample('harbor-strike');
const original = harborStrike.find(({ article }) => article.outlet === 'Coastal Wire')!;
const others = harborStrike.filter((one) => one !== original);

/** The reports that are pictured. */
const reports = [
  renderReport(await compareExample('harbor-strike')),
  renderReport(await compareExample('ferry-aground')),
  renderReport(compare(others, { reference: original })),
];

describe('the guide to a report', () => {
  it('shows every picture that is kept, and no other, each with words for whoever can’t see it', () => {
    const shown = [...guide.matchAll(/!\[([^\]]*)\]\(pictures\/([^)]+)\)/g)];
    expect(shown.map(([, , file]) => file).sort()).toEqual([...pictures].sort());
    for (const [, words] of shown) expect(words!.length).toBeGreaterThan(20);
  });

  it('has small pictures', () => {
    const sizes = pictures.map((file) => statSync(join(docs, 'pictures', file)).size);
    for (const [i, size] of sizes.entries()) expect(size, pictures[i]).toBeLessThan(120_000);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
  });

  it('answers each question that a report has as a heading, in its order', () => {
    const asked = [...reports[2]!.matchAll(/<h2 [^>]*>([^<]*)<\/h2>/g)].map(([, question]) => question!);
    const answered = [...guide.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading!);
    expect(asked.length).toBeGreaterThan(15);
    expect(answered).toEqual(asked);
  });

  it('quotes the reports word for word', () => {
    const said = reports.map(wordsOf).join(' ');
    const quoted = [...guide.matchAll(/“([^”]*)”/g)].map(([, words]) => words!.replace(/\s+/g, ' '));
    expect(quoted.length).toBeGreaterThan(15);
    expect(quoted.filter((words) => !said.includes(words))).toEqual([]);
  });

  it('leads to files that are there', () => {
    for (const [, target] of guide.matchAll(/\]\((?!pictures\/)([^)#]+)\)/g))
      expect(statSync(join(docs, target!)).isFile()).toBe(true);
    expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('(docs/reading-a-report.md)');
  });
});
