import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { renderReport } from '../../src/report/index.js';
import { longArticles } from '../report/events.js';
import { type Reader, startReader } from './browser.js';
import { movedSoFar } from './stillness.js';

const html = renderReport(longArticles(5, 2000));
const windows = { desk: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

/** What an address may lead to, and the element that has to be seen then. */
const ADDRESSES: [what: string, address: string, target: string][] = [
  ['a section', '#naming', '#naming'],
  ['a fact that stands in the page', '#fact-12', '#fact-12'],
  ['a fact in a fold', '#fact-40', '#fact-40'],
  ['a fact that is built', '#fact-78', '#fact-78'],
  ['a fact in the texts', '#read-fact-3', '.clause.at'],
  ['words of a text', '#text-2-b120-133', '.asked-for'],
  ['a place in a text', '#mention-5-2', '#mention-5-2'],
  ['a note', '#note-3-20', '#note-3-20'],
  ['a name', '#named-12-1', '#named-12-1'],
  ['a speaker', '#speaker-2-3', '#speaker-2-3'],
];

describe.each(Object.entries(windows))('whoever comes with an address, at a %s', (_, viewport) => {
  it.each(ADDRESSES)('sees %s at once, and nothing moves', async (_what, address, target) => {
    const { page, complaints } = await reader.open(html, { viewport, reducedMotion: 'reduce' }, address);
    const top = await page
      .locator(target)
      .first()
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(viewport.height);
    await expect.poll(() => page.locator(target).first().isVisible()).toBe(true);
    expect(await movedSoFar(page)).toBeLessThan(0.001);
    expect(complaints).toEqual([]);
  });

  it('sees the page without one, and nothing moves', async () => {
    const { page } = await reader.open(html, { viewport });
    expect(await movedSoFar(page)).toBeLessThan(0.001);
  });
});

it('an address whose part the script cannot bring still shows the page', async () => {
  const { page } = await reader.open(html, {}, '#fact-40');
  await page.evaluate(() => document.documentElement.classList.add('coming'));
  await page.waitForFunction(() => getComputedStyle(document.querySelector('main')!).visibility === 'visible');
});

it('nothing has to be run before the first paint but what stands bare in the page', async () => {
  const { page } = await reader.open(html);
  const bare = await page
    .locator('script:not([type])')
    .evaluateAll((scripts) =>
      scripts
        .filter(({ parentElement }) => parentElement?.localName === 'head')
        .map(({ textContent }) => textContent?.length ?? 0),
    );
  expect(bare).toHaveLength(1);
  expect(bare[0]).toBeLessThan(2000);
});
