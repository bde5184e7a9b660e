import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';
import { marrenBridge } from '../report/fixture.js';
import { heldAgainstSpeech } from '../report/held.js';
import { type Reader, startReader } from './browser.js';

const folder = join(import.meta.dirname, '../../examples/harbor-strike');
const harborStrike = compare(
  readdirSync(folder).map((file, i) => ({
    outlet: `Outlet ${i + 1}`,
    text: readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
  })),
);

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

/** A report with all its folds open. */
const opened = async (html: string): Promise<Page> => {
  const { page } = await reader.open(html);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  return page;
};

describe.each([
  ['of three outlets', renderReport(marrenBridge())],
  ['of four outlets', renderReport(harborStrike)],
  ['beside an original', renderReport(heldAgainstSpeech())],
])('a report %s', (_, html) => {
  it('has headings without a gap, one title, and a question above each section', async () => {
    const page = await opened(html);
    const levels = await page
      .locator('h1, h2, h3, h4, h5, h6')
      .evaluateAll((all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [i, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[i - 1] ?? 0) + 1);
    for (const heading of await page.locator('h2').allTextContents()) expect(heading).toMatch(/\?$/);
  });

  it('has its landmarks once, and regions with names of their own that a heading gives', async () => {
    const page = await opened(html);
    for (const landmark of ['banner', 'main', 'contentinfo'] as const)
      expect(await page.getByRole(landmark).count(), landmark).toBe(1);
    const regions = await page
      .getByRole('region')
      .evaluateAll((all) =>
        all.map(
          (region) =>
            document.getElementById(region.getAttribute('aria-labelledby') ?? '')?.textContent ??
            region.getAttribute('aria-label'),
        ),
      );
    expect(new Set(regions).size).toBe(regions.length);
    // A landmark for each table would be no landmark.
    expect(regions.length).toBeLessThan(2 * (await page.locator('h2').count()));
  });

  it('leads to its sections in the order in which they stand', async () => {
    const page = await opened(html);
    const links = await page
      .locator('nav.contents li a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')!.slice(1)));
    expect(await page.locator('main > section').evaluateAll((all) => all.map(({ id }) => id))).toEqual(links);
  });

  it('tells of the findings in the order of the text', async () => {
    const page = await opened(html);
    const orders = await page.locator('#notes .notes').evaluateAll((lists) =>
      lists.map((list) => {
        const marks = [...list.querySelectorAll('li')].map(({ id }) =>
          document.getElementById(id.replace('note-', 'mark-')),
        );
        return marks
          .slice(1)
          .every(
            (mark, i) =>
              !mark ||
              !marks[i] ||
              mark === marks[i] ||
              Boolean(marks[i]!.compareDocumentPosition(mark) & Node.DOCUMENT_POSITION_FOLLOWING) ||
              marks[i]!.contains(mark),
          );
      }),
    );
    expect(orders.length).toBeGreaterThan(0);
    expect(orders).toEqual(orders.map(() => true));
  });

  it('shows the picture of a section first, then its table, then sentences', async () => {
    const page = await opened(html);
    const late = await page.evaluate(() => {
      const first = (section: Element, selector: string) => section.querySelector(selector);
      const isBefore = (a: Element | null, b: Element | null) =>
        !a || !b || Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
      return [...document.querySelectorAll('main > section:has(canvas)')].flatMap((section) => {
        const [picture, table, sentence] = ['canvas', 'table', 'blockquote'].map((one) => first(section, one));
        return isBefore(picture!, table!) && isBefore(table!, sentence!) ? [] : section.id;
      });
    });
    expect(late).toEqual([]);
  });

  it('opens every number in its tables onto what it counts', async () => {
    const page = await opened(html);
    const closed = await page.evaluate(() =>
      [...document.querySelectorAll('main td')].flatMap((cell) =>
        /^\s*[1-9][\d,]*(?: \+ \d+)?\s*$/.test(cell.textContent ?? '') && !cell.querySelector('a, button')
          ? `${cell.closest('[role=group]')?.getAttribute('aria-label')}: ${cell.textContent}`
          : [],
      ),
    );
    expect(closed.filter((cell) => !cell.startsWith('Versions and hashes'))).toEqual([]);
  });

  it('reads every bar of a chart out, with its figure', async () => {
    const page = await opened(html);
    const labels = await page.locator('canvas').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
    expect(labels.length).toBeGreaterThan(0);
    for (const label of labels) expect(label).toMatch(/: .+ (?:\d|no quoted words|too little text)/);
  });
});

describe('a chart', () => {
  /** Rows of pixels that a bar takes at the left end of the chart, one run after the other. */
  const barsOf = (page: Page, selector: string): Promise<number[]> =>
    page.locator(selector).evaluate((one) => {
      const canvas = one as HTMLCanvasElement;
      const ratio = canvas.width / canvas.clientWidth;
      const { data, width, height } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const bar = getComputedStyle(canvas).getPropertyValue('--bar').trim();
      const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(bar.slice(at, at + 2), 16));
      const runs: number[] = [];
      let run = 0;
      for (let y = 0; y <= height; y++) {
        const at = (y * width + Math.round(3 * ratio)) * 4;
        const isBar = y < height && data[at] === r && data[at + 1] === g && data[at + 2] === b;
        if (isBar) run += 1;
        else if (run > 0) {
          runs.push(run / ratio);
          run = 0;
        }
      }
      return runs;
    });

  it('draws what is too thin for a rate as a line, and what has a rate as a bar', async () => {
    const { page } = await reader.open(renderReport(marrenBridge()));
    await expect.poll(() => barsOf(page, '#measure-1 canvas')).not.toEqual([]);
    for (const bar of await barsOf(page, '#measure-1 canvas')) expect(bar).toBeGreaterThan(7);
    const lines = await barsOf(page, '#measure-2 canvas');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toBeLessThan(5);
  });
});
