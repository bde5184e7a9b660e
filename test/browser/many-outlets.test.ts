import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.js';
import { manyOutlets } from '../report/events.js';
import { violations } from './accessibility.js';
import { type Reader, startReader } from './browser.js';

const html = renderReport(manyOutlets(20));
const phone = { viewport: { width: 390, height: 844 } };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const widerThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

/** The rules would take minutes over the whole page; what looks as it does with few outlets is held to them elsewhere. */
const leaveOnlyWhatDiffers = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const others =
      '.section:not(#articles, #matrix, #facts), #matrix tr:nth-child(n + 6), .fact:nth-of-type(n + 4), .fact ~ details';
    for (const other of document.querySelectorAll(others)) other.remove();
  });

describe('twenty outlets', () => {
  it.each([
    ['at a desk', {}],
    ['on a phone', phone],
  ])('widen nothing and break no rule of accessibility, %s', async (_, options) => {
    const { page, complaints } = await reader.open(html, options);
    expect(await widerThanWindow(page)).toBe(false);
    await unfold(page);
    expect(await widerThanWindow(page)).toBe(false);
    expect(complaints).toEqual([]);
    await leaveOnlyWhatDiffers(page);
    expect(await violations(page)).toEqual([]);
  });

  it('stand in one matrix that a desk shows whole, each cell with its words for those who point or listen', async () => {
    const { page } = await reader.open(html);
    const matrix = page.locator('#matrix .scroller').first();
    expect(await matrix.evaluate((box) => box.scrollWidth <= box.clientWidth)).toBe(true);
    const cell = matrix.locator('.opener').first();
    const outlet = await cell.evaluate((button) => button.closest('td')!.dataset.outlet);
    const said = await cell.locator('.said').allTextContents();
    expect(await cell.getAttribute('title')).toBe(`${outlet}: ${said.join('; ')}`);
    expect(await cell.textContent()).toMatch(/stated|attributed|unnamed source/);
    expect(await cell.evaluate((button) => button.getBoundingClientRect().height)).toBeGreaterThanOrEqual(24);
  });

  it('stand on paper in one matrix too', async () => {
    const { page } = await reader.open(html, { viewport: { width: 672, height: 990 } });
    await page.emulateMedia({ media: 'print' });
    const tables = page.locator('#matrix .matrix');
    for (const table of await tables.all()) {
      if (!(await table.isVisible())) continue;
      const { right } = await table.evaluate((one) => one.getBoundingClientRect());
      expect(right).toBeLessThanOrEqual(672);
    }
    expect(await tables.first().locator('.said').first().textContent()).toMatch(/stated|attributed|unnamed source/);
  });

  it('keep their names over the matrix and the names while a reader scrolls down', async () => {
    const { page } = await reader.open(html);
    for (const section of ['#matrix', '#naming']) {
      const box = page.locator(section).locator('.scroller').first();
      await box.evaluate((scroller) => {
        scroller.scrollIntoView({ block: 'end', behavior: 'instant' });
        scroller.scrollTop = scroller.scrollHeight;
      });
      expect(await box.evaluate((scroller) => scroller.scrollTop)).toBeGreaterThan(100);
      const inSight = await box.locator('thead th').evaluateAll((heads) => {
        const { top, bottom } = heads[0]!.closest('.scroller')!.getBoundingClientRect();
        return heads.every((head) => {
          const at = head.getBoundingClientRect();
          return at.top >= top - 1 && at.bottom <= bottom && at.top >= 0;
        });
      });
      expect(inSight).toBe(true);
    }
  });

  it('open in the matrix onto their sentences, the one that was asked for set off among those that read alike', async () => {
    const { page } = await reader.open(html);
    const cells = page.locator('#matrix tbody tr').nth(2).locator('.opener');
    for (const at of [0, 1]) {
      await cells.nth(at).click();
      const asked = page.locator('tr.opened .asked');
      expect(await asked.count()).toBe(1);
      const outlet = await cells.nth(at).evaluate((button) => button.closest('td')!.dataset.outlet);
      expect(await asked.locator('.who').textContent()).toContain(outlet);
    }
  });

  it('with the same sentences stand together, and those in which no match was found in one line', async () => {
    const { page } = await reader.open(html);
    await unfold(page);
    const told = await page.locator('#facts .fact').evaluateAll((facts) =>
      facts.map((fact) => {
        const named = [...fact.querySelectorAll('.wordings .who bdi, .missing.in-line bdi')];
        return {
          missing: fact.querySelectorAll('.missing').length,
          outlets: new Set(named.map(({ textContent }) => textContent)).size,
        };
      }),
    );
    expect(told.length).toBeGreaterThan(50);
    for (const { missing, outlets } of told) {
      expect(missing).toBeLessThanOrEqual(1);
      expect(outlets).toBe(20);
    }
    expect(await page.locator('#facts .who a').count()).toBeGreaterThan(20);
  });

  it('leave out of a phone’s matrix those in which no match was found, and each fact says in how many it was', async () => {
    const { page } = await reader.open(html, phone);
    const row = page.locator('#matrix tbody tr').first();
    const [, found] = /in (\d+) of 20 outlets/.exec((await row.locator('.tally').textContent())!)!;
    const shown = await row.locator('td').evaluateAll((cells) => cells.filter((cell) => cell.checkVisibility()).length);
    expect(shown).toBe(Number(found));
    const words = (await row.locator('.opener .said').first().boundingBox())!;
    expect(words.width).toBeGreaterThan(30);
  });

  it('have their words in the table that is saved', async () => {
    const { page } = await reader.open(html);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#matrix .as-csv').first().click(),
    ]);
    const [head, ...facts] = readFileSync(await download.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(head!.split(',')).toHaveLength(21);
    for (const fact of facts) {
      expect(fact).toMatch(/stated|attributed|unnamed source/);
      expect(fact).not.toContain('of 20 outlets');
    }
    expect(facts.some((fact) => fact.includes('no match'))).toBe(true);
  });

  it('have a picture and a column each, and come to a fact together', async () => {
    const { page } = await reader.open(html);
    expect(await page.locator('#sources canvas').count()).toBeGreaterThanOrEqual(20);
    await page.locator('.fact-chooser select').selectOption({ index: 1 });
    const heads = await page.locator('.reader .picked').allTextContents();
    expect(heads).toHaveLength(20);
    for (const head of heads) expect(head).toMatch(/^Fact \d+/);
  });
});
