import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.js';
import { longArticles } from '../report/events.js';
import { marrenBridge } from '../report/fixture.js';
import { type Reader, startReader } from './browser.js';

const reports = {
  'three short articles': renderReport(marrenBridge()),
  'two long ones': renderReport(longArticles(2, 800)),
};

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const show = (page: Page, size: string): Promise<void> =>
  page.evaluate((fontSize) => {
    document.documentElement.style.fontSize = fontSize;
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  }, size);

const widerThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

/** Elements that hide a part of their words: what only is heard and what the reader scrolls aside. */
const cut = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none' || !element.checkVisibility() || element.clientWidth === 0) return [];
      const isCut =
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1 && overflowX !== 'auto');
      return isCut ? [`${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`] : [];
    }),
  );

/** Blocks that begin above the foot of the one before them. */
const overlapping = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('.section, .fact, .headed, .wording, .stated, .layer, .fold, .masthead')].flatMap(
      (around) => {
        const boxes = [...around.children]
          .filter((child) => getComputedStyle(child).position === 'static' && child.checkVisibility())
          .map((child) => ({ child, box: child.getBoundingClientRect() }))
          .filter(({ box }) => box.width > 0 && box.height > 0);
        return boxes.flatMap(({ child, box }, i) => {
          const before = boxes[i - 1]?.box;
          const isOver =
            before &&
            box.top < before.bottom - 2 &&
            box.left < before.right - 2 &&
            box.right > before.left + 2 &&
            [child, boxes[i - 1]!.child].every((one) => getComputedStyle(one).display !== 'inline');
          return isOver
            ? [`${around.id} ${child.localName}.${child.className}: ${child.textContent?.slice(0, 40)}`]
            : [];
        });
      },
    ),
  );

describe.each(Object.entries(reports))('text twice as large, of %s', (_, html) => {
  it.each([
    ['by the zoom of the browser', { width: 640, height: 450 }, 2, '100%'],
    ['as text alone, at a desk', { width: 1280, height: 900 }, 1, '200%'],
    ['as text alone, on a phone', { width: 390, height: 844 }, 1, '200%'],
  ])(
    'is neither cut nor covered and needs no scrolling sideways, %s',
    async (_how, viewport, deviceScaleFactor, size) => {
      const { page } = await reader.open(html, { viewport, deviceScaleFactor });
      await show(page, size);
      expect(await widerThanWindow(page)).toBe(false);
      expect(await cut(page)).toEqual([]);
      expect(await overlapping(page)).toEqual([]);
    },
  );
});
