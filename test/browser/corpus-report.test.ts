import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderCorpusReport } from '../../src/report/corpus/index.js';
import { inventedStatistics } from '../report/corpus-statistics.js';
import { violations } from './accessibility.js';
import { type Reader, startReader } from './browser.js';

const few = renderCorpusReport(
  inventedStatistics({ groups: ['Courier', 'Gong <b>', 'Ledger', 'Post', 'Zephyr'], words: 12, coded: true }),
);
const many = renderCorpusReport(
  inventedStatistics({ groups: Array.from({ length: 26 }, (_, i) => `${i % 2 ? 'Courier' : 'Ledger'} ${i}`) }),
);
const phone = { viewport: { width: 390, height: 844 } };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const openFolds = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('the report of a corpus opened from a file', () => {
  it('asks for nothing and complains of nothing', async () => {
    const { page, requests, complaints } = await reader.open(few);
    await openFolds(page);
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it.each([
    ['few groups', few],
    ['many groups', many],
  ])('breaks no rule of accessibility with %s, in light and dark, folds and a word open', async (_, html) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page } = await reader.open(html, { colorScheme });
      await openFolds(page);
      expect(await violations(page)).toEqual([]);
      await page.locator('button.word').first().click();
      await page.getByRole('dialog').waitFor();
      expect(await violations(page)).toEqual([]);
    }
  });

  it('fits a phone, where each row says in words what its columns are', async () => {
    const { page } = await reader.open(few, phone);
    expect(await isWiderThanWindow(page)).toBe(false);
    await openFolds(page);
    expect(await isWiderThanWindow(page)).toBe(false);
    const row = page.locator('.forest tbody tr').first();
    const [name, drawn] = await row.evaluate((one) =>
      [...one.children].slice(0, 2).map((cell) => cell.getBoundingClientRect().width),
    );
    expect(name).toBe(drawn);
  });

  it('draws each interval where its axis has the figures', async () => {
    const { page } = await reader.open(few);
    const [point, ticks] = await page
      .locator('.forest')
      .first()
      .evaluate((table) => {
        const middle = (element: Element): number => {
          const { left, width } = element.getBoundingClientRect();
          return left + width / 2;
        };
        return [
          middle(table.querySelector('tbody circle')!),
          [...table.querySelectorAll('thead text')].map((text) => [Number(text.textContent), middle(text)] as const),
        ] as const;
      });
    const [[low, from], [high, to]] = [ticks[0]!, ticks.at(-1)!];
    // The first group has a rate of 12.
    expect(point).toBeCloseTo(from + ((12 - low) / (high - low)) * (to - from), -0.3);
  });
});

describe('a word that sets a group apart', () => {
  it('opens onto its sentences by group with a click, and closes with Escape', async () => {
    const { page, complaints } = await reader.open(few);
    await page.locator('.scatter .word text', { hasText: 'word-0-1-0' }).click();
    const card = page.getByRole('dialog');
    expect(await card.locator('h2').textContent()).toBe('word-0-1-0');
    expect(await card.locator('h3').allTextContents()).toEqual(['Gong <b>']);
    expect(await card.locator('li').count()).toBe(5);
    expect(await card.locator('li').first().textContent()).toBe(
      'On day 0 a word-0-1-0 plan was read.2026-01-10 · in the outlet’s own words',
    );
    expect(await card.locator('mark').first().textContent()).toBe('word-0-1-0');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });

  it('is reached by Tab and arrow keys, opened by Enter, and gets the focus back', async () => {
    const { page } = await reader.open(few);
    const words = page.locator('.scatter').first().locator('[data-word]');
    expect(await words.evaluateAll((all) => all.map((word) => word.getAttribute('tabindex')))).toEqual([
      '0',
      ...Array<string>(11).fill('-1'),
    ]);
    await words.first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('dialog').locator('h2').textContent()).toBe('word-0-0-2');
    await page.keyboard.press('Escape');
    await expect.poll(() => words.nth(2).evaluate((word) => word === document.activeElement)).toBe(true);
    await page.keyboard.press('Home');
    await page.keyboard.press(' ');
    expect(await page.getByRole('dialog').locator('h2').textContent()).toBe('word-0-0-0');
  });

  it('is a button of the table too', async () => {
    const { page } = await reader.open(few);
    await page.locator('.word-group summary').first().click();
    await page.locator('.words-table button').nth(3).press('Enter');
    expect(await page.getByRole('dialog').locator('h2').textContent()).toBe('word-0-0-3');
  });
});

describe('what a reader takes along', () => {
  it('has the figures of a table as numbers, without what is drawn', async () => {
    const { page } = await reader.open(few);
    await openFolds(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.scroller:has(.differences-table) .as-csv').first().click(),
    ]);
    const [head, first] = readFileSync(await download.path(), 'utf8').split('\r\n');
    expect(head).toBe(
      '\uFEFFGroups,Difference,95% interval: low,95% interval: high,Ratio,95% of it: low,95% of it: high,"p, BH","p, Bonf.",Rests most on',
    );
    expect(first).toMatch(/^Gong <b> − ?Ledger,-1,-2,-0\.25,0\.5,0\.25,0\.9,/);
  });
});

describe('a report of many groups', () => {
  it('shows those alone whose name has the letters that are typed, in every part', async () => {
    const { page } = await reader.open(many);
    await page.getByLabel('Only groups whose name contains').fill('COURIER 1');
    await expect.poll(() => page.locator('.filter [role="status"]').textContent()).toBe('6 of 26 groups');
    const names = await page
      .locator('[data-group]:not([hidden])')
      .evaluateAll((parts) => [...new Set(parts.map((part) => (part as HTMLElement).dataset.group))]);
    expect(names).toEqual([1, 11, 13, 15, 17, 19].map((i) => `Courier ${i}`));
    expect(await page.locator('.forest tbody tr:visible').count()).toBe(12);
  });
});

describe('on paper and without script', () => {
  it('prints folds open, and of the words of a group the surest', async () => {
    const { page } = await reader.open(
      renderCorpusReport(inventedStatistics({ groups: ['Courier', 'Gong', 'Ledger', 'Post', 'Zephyr'], words: 20 })),
    );
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.differences-table').count()).toBeGreaterThan(0);
    expect(await page.locator('.words-table').first().locator('tbody tr:visible').count()).toBe(15);
    expect(await page.locator('.as-csv:visible').count()).toBe(0);
    await page.setViewportSize({ width: 680, height: 1000 });
    expect(await isWiderThanWindow(page)).toBe(false);
  });

  it('shows rates, changes and words as they are', async () => {
    const { page } = await reader.open(few, { javaScriptEnabled: false });
    expect(await page.locator('.forest tbody tr:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('.scatter:visible').count()).toBe(8);
    expect(await page.locator('.with-script:visible').count()).toBe(0);
  });
});
