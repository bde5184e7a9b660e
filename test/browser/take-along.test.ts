import { readFileSync } from 'node:fs';
import type { Download, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/model/comparison.js';
import { excerpted, renderReport } from '../../src/report/index.js';
import { marrenBridge } from '../report/fixture.js';
import { violations } from './accessibility.js';
import { type Reader, startReader } from './browser.js';

const html = renderReport(marrenBridge());

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const downloadOf = async (page: Page, button: Locator): Promise<Download> => {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return download;
};

const save = async (page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> => {
  const download = await downloadOf(page, button);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
};

/** What a page saves that was held against no original. */
const withoutReference = ({ reference: _, ...rest }: Comparison) => rest;

describe('tables taken along', () => {
  it('are saved from below the table, with a name of their own', async () => {
    const { page, complaints } = await reader.open(html);
    const { name, bytes } = await save(page, page.locator('#matrix .as-csv').first());
    expect(name).toBe('facts-by-outlet.csv');
    const lines = bytes.toString('utf8').split('\r\n');
    expect(lines[0]).toBe('\uFEFFFact,The Marren Courier,North Ledger,Evening Post');
    expect(lines.length - 2).toBe(await page.locator('#matrix table').first().locator('tbody tr').count());
    expect(complaints).toEqual([]);
  });

  it('hold figures as numbers, own words and credited words apart', async () => {
    const { page } = await reader.open(html);
    const { bytes } = await save(page, page.locator('#loaded > .scroller .as-csv'));
    const [head, ...rows] = bytes.toString('utf8').trim().split('\r\n');
    expect(head).toContain('North Ledger: own words,North Ledger: credited words');
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row).toMatch(/(,\d+){6}$/);
  });

  it('hold the words of a cell, a line each, without its links to elsewhere', async () => {
    const { page } = await reader.open(html);
    const articles = (await save(page, page.locator('#articles .as-csv'))).bytes.toString('utf8').split('\r\n');
    expect(articles[1]).toMatch(
      /^The Marren Courier,Council slams shut Marren bridge after crack is found,2026-02-11,1480,/,
    );
    expect(articles.join()).not.toContain('source');
    const sets = (await save(page, page.locator('#naming .as-csv').first())).bytes.toString('utf8').split('\r\n');
    expect(sets[1]).toMatch(/commuters; Stranded tells what became of them/);
  });

  it('hold the table and not what was opened in it', async () => {
    const { page } = await reader.open(html);
    const button = page.locator('#matrix .as-csv').first();
    const before = await save(page, button);
    await page.locator('#matrix button.opener').first().click();
    expect((await save(page, button)).bytes.equals(before.bytes)).toBe(true);
  });

  it.each(['findings', 'facts', 'measures'])('of all %s are saved beside the contents', async (what) => {
    const { page } = await reader.open(html);
    const { name, bytes } = await save(page, page.getByRole('button', { name: `Save the ${what} (CSV)` }));
    expect(name).toBe(`${what}.csv`);
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
    expect(bytes.toString('utf8')).toContain('North Ledger');
  });

  it('are not offered where no script runs', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    expect(
      await page.locator('.as-csv:visible, .as-png:visible, [data-save]:visible, [data-copy]:visible').count(),
    ).toBe(0);
  });
});

describe('a picture of a chart', () => {
  /** Width and height as the file itself states them. */
  const sizeOf = (png: Buffer): [number, number] => [png.readUInt32BE(16), png.readUInt32BE(20)];

  /** The colour of the first pixel of a saved picture, and how many colours it has. */
  const coloursOf = (page: Page, png: Buffer): Promise<{ corner: number[]; colours: number }> =>
    page.evaluate(async (data) => {
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d')!;
      context.drawImage(image, 0, 0);
      const { data: channels } = context.getImageData(0, 0, image.width, image.height);
      return { corner: [...channels.slice(0, 4)], colours: new Set(new Uint32Array(channels.buffer)).size };
    }, png.toString('base64'));

  it.each(['light', 'dark'] as const)('is saved on the background of the page in %s', async (colorScheme) => {
    const { page, complaints } = await reader.open(html, { colorScheme });
    await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
    const { name, bytes } = await save(page, page.locator('#measures .as-png').first());
    expect(name).toMatch(/^[\p{L}\p{N}-]+\.png$/u);
    const background = await page.evaluate(() =>
      getComputedStyle(document.body).backgroundColor.match(/\d+/g)!.map(Number),
    );
    const { corner, colours } = await coloursOf(page, bytes);
    expect(corner.slice(0, 3)).toEqual(background.slice(0, 3));
    expect(colours).toBeGreaterThan(8);
    expect(complaints).toEqual([]);
  });

  it('has twice the pixels of what is seen, whatever the screen', async () => {
    const { page } = await reader.open(html);
    await page.waitForFunction(() => document.documentElement.classList.contains('drawn'));
    const canvas = page.locator('#measures canvas').first();
    const seen = (await canvas.boundingBox())!;
    const [width, height] = sizeOf((await save(page, page.locator('#measures .as-png').first())).bytes);
    expect(width).toBeGreaterThanOrEqual(2 * seen.width);
    expect(height).toBeGreaterThanOrEqual(2 * seen.height);
  });

  it('is offered for each chart', async () => {
    const { page } = await reader.open(html);
    expect(await page.locator('.as-png').count()).toBe(await page.locator('canvas').count());
  });
});

describe('the citation', () => {
  it('is copied where the browser allows it', async () => {
    const { page } = await reader.open(html, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('#citation').textContent(),
    );
  });

  it('is selected where it does not', async () => {
    const { page } = await reader.open(html);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy', exact: true }).click();
    await page.getByText('Selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toBe(await page.locator('#citation').textContent());
  });
});

describe('a link to a place', () => {
  it('stands beside each section and each fact, named, and sets the address', async () => {
    const { page } = await reader.open(html);
    expect(await page.locator('.section > .headed > .here').count()).toBe(await page.locator('h2').count());
    expect(await page.locator('.fact > .headed > .here').count()).toBe(await page.locator('#facts .fact').count());
    await page.getByRole('link', { name: 'Link to fact 1', exact: true }).click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#fact-1');
  });

  it('is reached by keyboard and seen when it is', async () => {
    const { page } = await reader.open(html);
    const link = page.locator('#measures > .headed > .here');
    await link.focus();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Tab');
    await expect
      .poll(() => link.evaluate((one) => one === document.activeElement && one.matches(':focus-visible')))
      .toBe(true);
    expect(await link.evaluate((one) => getComputedStyle(one).outlineStyle)).not.toBe('none');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).hash).toBe('#measures');
  });
});

describe('a report of excerpts', () => {
  const short = renderReport(excerpted(marrenBridge()));

  it.each(['light', 'dark'] as const)(
    'opens without a complaint and breaks no rule of accessibility in %s',
    async (colorScheme) => {
      const { page, requests, complaints } = await reader.open(short, { colorScheme });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('says where the full texts would be that they are left out, and has no link into them', async () => {
    const { page } = await reader.open(short);
    await page.getByRole('link', { name: 'Full texts, left out' }).click();
    expect(await page.locator('#reading').textContent()).toContain('The full texts are left out');
    expect(await page.locator('.full-text, a.m').count()).toBe(0);
    const dead = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')].filter(
          ({ hash }) => !document.getElementById(decodeURIComponent(hash.slice(1))),
        ).length,
    );
    expect(dead).toBe(0);
  });

  it('hands out data that say so and hold no more than the page', async () => {
    const { page } = await reader.open(short);
    const { bytes } = await save(page, page.locator('[data-save=data]'));
    const saved = JSON.parse(bytes.toString('utf8'));
    expect(saved).toEqual(JSON.parse(JSON.stringify(withoutReference(excerpted(marrenBridge())))));
    expect(saved.articles[0].article.warnings.at(-1).code).toBe('excerpted');
  });

  it('fits a phone', async () => {
    const { page } = await reader.open(short, { viewport: { width: 390, height: 844 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth)).toBe(
      false,
    );
  });

  it('has on paper what a whole report leaves to its full texts', async () => {
    const { page } = await reader.open(short);
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => page.locator('#loaded .entry-places').first().isVisible()).toBe(true);
    await expect.poll(() => page.locator('#notes .notes').first().isVisible()).toBe(true);
  });
});
