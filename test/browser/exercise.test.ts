import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerKey } from '../../src/exercise/pages/answer-key.js';
import { interactivePage } from '../../src/exercise/pages/interactive.js';
import { markingGuide } from '../../src/exercise/pages/marking-guide.js';
import { worksheet } from '../../src/exercise/pages/worksheet.js';
import { type Numbered, type ShownItem, shownTasks } from '../../src/exercise/shown.js';
import type { Exercise } from '../../src/model/exercise.js';
import { withEveryText } from '../exercise/hostile.js';
import { sample } from '../exercise/sample.js';
import { ATTACKS } from '../report/hostile.js';
import { violations } from './accessibility.js';
import { answerByKeyboard, itemOf, tabTo, verdict, wordsToMark } from './answering.js';
import { type Reader, startReader } from './browser.js';

const html = interactivePage(sample);
const items = shownTasks(sample).flatMap((task) => task.items);
const numbered = (format: ShownItem['format']): Numbered => items.find(({ item }) => item.format === format)!;
const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

describe('the interactive page', () => {
  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in %s, before answers and after, and asks for nothing',
    async (colorScheme) => {
      const { page, requests, complaints } = await reader.open(html, { colorScheme, reducedMotion: 'reduce' });
      expect(await violations(page)).toEqual([]);
      for (const one of items) await answerByKeyboard(page, one, one.number !== '1.1' && one.number !== '3.1');
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('is done by keyboard alone, all right', async () => {
    const { page } = await reader.open(html);
    for (const one of items) await answerByKeyboard(page, one, true);
    for (const one of items.filter(({ item }) => item.format !== 'open'))
      expect(await verdict(page, one)).toMatch(/^✓ Right\. (\d) of \1 points?/);
    expect(await page.locator('.sum').textContent()).toBe('11 of 11 points at the first try');
    expect(await page.locator('.progress').textContent()).toBe('7 of 7 done');
    expect(await page.locator('.sign.wrong, .sign.missed').count()).toBe(0);
  });

  it('is done by keyboard alone, all wrong, and then right at the second try', async () => {
    const { page } = await reader.open(html);
    for (const one of items) await answerByKeyboard(page, one, false);
    expect(await page.locator('.sum').textContent()).toBe('0 of 11 points at the first try');
    // Nothing to mark was said of plain words by marking one, and of loaded ones by marking a plain one.
    expect(await verdict(page, items[0]!)).toBe('✗ Not right. 0 of 2 points (0 right, 1 wrong, 2 missed)');
    expect(await itemOf(page, '1.1').locator('.judged').allTextContents()).toContain('slammed\u00a0○ missed');
    for (const one of items.filter(({ item }) => item.format !== 'open')) {
      expect(await verdict(page, one)).toMatch(/^✗ Not right\. 0 of/);
      const within = itemOf(page, one.number);
      await tabTo(page, within.locator('.check'));
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await answerByKeyboard(page, one, true);
      expect(await verdict(page, one)).toMatch(/^✓ Right\./);
    }
    expect(await page.locator('.sum').textContent()).toBe('0 of 11 points at the first try');
    expect(await page.locator('.result table').textContent()).toContain('2 of 2 at try 2');
  });

  it('is done by touch on a phone, and fits it', async () => {
    const { page } = await reader.open(html, PHONE);
    const isTooWide = () =>
      page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
    expect(await isTooWide()).toBe(false);
    for (const { number, item } of items) {
      const within = itemOf(page, number);
      if (item.format === 'mark') {
        const { right } = wordsToMark(item);
        for (const place of right) await within.locator('.word').nth(place).tap();
        if (right.length === 0) await within.locator('.toggle').tap();
      }
      if (item.format === 'choice' || item.format === 'select')
        for (const [place, { correct }] of item.options.entries())
          if (correct) await within.locator('.option label').nth(place).tap();
      if (item.format === 'match')
        for (const [row, { right }] of item.pairs.entries())
          await within
            .locator('select')
            .nth(row)
            .selectOption(String(item.rights.indexOf(right)));
      if (item.format === 'order')
        for (const [to, { text }] of item.steps.entries()) {
          const row = within.locator('.row', { hasText: text });
          for (let at = (await within.locator('.wording').allTextContents()).indexOf(text); at > to; at--)
            await row.getByRole('button', { name: /Move up/ }).tap();
        }
      if (item.format !== 'open') await within.locator('.check').tap();
    }
    expect(await page.locator('.sum').textContent()).toBe('11 of 11 points at the first try');
    expect(await isTooWide()).toBe(false);
  });

  it('gives fingers room: no control to press is lower or narrower than 24 pixels, save words of the running text', async () => {
    const { page } = await reader.open(html, PHONE);
    const small = await page.evaluate(() =>
      [...document.querySelectorAll('button:not(.word), select, textarea, #name, summary, .option label, .contents a')]
        .map((element) => element.getBoundingClientRect())
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24)),
    );
    expect(small).toEqual([]);
  });

  it.each([640, 320])('keeps its lines within a window of %i pixels, as at 200 and 400 per cent', async (width) => {
    const { page } = await reader.open(html, { viewport: { width, height: 450 } });
    await page.getByRole('button', { name: 'Wider letters and lines' }).click();
    for (const one of items.filter(({ item }) => item.format !== 'open'))
      await answerByKeyboard(page, one, one.item.format === 'order');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  it('tells a screen reader what an answer came to, and what is lacking before', async () => {
    const { page } = await reader.open(html);
    const { number } = numbered('choice');
    const status = itemOf(page, number).getByRole('status');
    await itemOf(page, number).locator('.check').click();
    expect(await status.textContent()).toBe('First choose an answer.');
    expect(await page.locator('.progress').textContent()).toBe('0 of 7 done');
    await itemOf(page, number).locator('input').first().check();
    await itemOf(page, number).locator('.check').click();
    expect(await status.textContent()).toMatch(/Right\.|Not right\./);
  });

  it('says where a moved sentence stands now, and keeps the focus on its button', async () => {
    const { page } = await reader.open(html);
    const { number, item } = numbered('order');
    if (item.format !== 'order') throw new Error('not an order');
    const last = item.steps[item.shown.at(-1)!]!.text;
    const up = itemOf(page, number).getByRole('button', { name: `Move up: ${last}` });
    await up.click();
    expect(await itemOf(page, number).getByRole('status').textContent()).toBe(`Now 2 of 3: ${last}`);
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowUp');
    expect(await itemOf(page, number).getByRole('status').textContent()).toBe(`Now 1 of 3: ${last}`);
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('lets a sentence be dragged to its place', async () => {
    const { page } = await reader.open(html);
    const { number } = numbered('order');
    const rows = itemOf(page, number).locator('.row');
    const before = await rows.locator('.wording').allTextContents();
    await rows.last().scrollIntoViewIfNeeded();
    const from = (await rows.last().locator('.handle').boundingBox())!;
    const to = (await rows.first().boundingBox())!;
    await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
    await page.mouse.down();
    await page.mouse.move(to.x + 200, to.y + to.height / 2, { steps: 12 });
    await page.mouse.up();
    expect(await rows.locator('.wording').allTextContents()).toEqual([before[2], before[0], before[1]]);
    await page.mouse.move(to.x + 200, to.y + 300, { steps: 4 });
    expect(await rows.locator('.wording').allTextContents()).toEqual([before[2], before[0], before[1]]);
  });

  it('lets a finger drag a sentence, and the page stand still meanwhile', async () => {
    const { page } = await reader.open(html, PHONE);
    const rows = itemOf(page, numbered('order').number).locator('.row');
    const before = await rows.locator('.wording').allTextContents();
    await rows.nth(1).scrollIntoViewIfNeeded();
    const scrolled = await page.evaluate(() => scrollY);
    const from = (await rows.first().locator('.handle').boundingBox())!;
    const to = (await rows.last().boundingBox())!;
    const fingers = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
      fingers.send('Input.dispatchTouchEvent', {
        type,
        touchPoints: y === undefined ? [] : [{ x: from.x + from.width / 2, y }],
      });
    const start = from.y + from.height / 2;
    const end = to.y + to.height / 2;
    await touch('touchStart', start);
    for (let step = 1; step <= 8; step++) await touch('touchMove', start + ((end - start) * step) / 8);
    await touch('touchEnd');
    expect(await rows.locator('.wording').allTextContents()).toEqual([before[1], before[2], before[0]]);
    expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  });

  it('moves between the words of a text by all arrow keys, and lets Tab leave it at once', async () => {
    const { page } = await reader.open(html, { viewport: { width: 420, height: 800 } });
    const within = itemOf(page, '1.1');
    const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '');
    await tabTo(page, within.locator('.word[tabindex="0"]'));
    expect(await focused()).toBe('The');
    await page.keyboard.press('ArrowRight');
    expect(await focused()).toBe('bosses');
    await page.keyboard.press('End');
    expect(await focused()).toBe('why');
    await page.keyboard.press('ArrowUp');
    const upper = await focused();
    expect(upper).not.toBe('why');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    expect(await focused()).toBe('The');
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('There is nothing to mark here');
  });

  it('shows criteria and a model answer only when they are asked for', async () => {
    const { page } = await reader.open(html);
    const { number } = numbered('open');
    const within = itemOf(page, number);
    expect(await within.textContent()).not.toContain('The managers criticised');
    await within.locator('textarea').fill('The plan was criticised.');
    await within.getByRole('button', { name: /how it is marked/ }).click();
    expect(await within.textContent()).toContain('The managers criticised');
    await within.getByLabel('The judging words are gone.').check();
    expect(await page.locator('.result table').textContent()).toContain('own marking: 2 of 3');
  });

  it('gives a result with the name that was typed, to be copied', async () => {
    const { page } = await reader.open(html, { permissions: ['clipboard-read', 'clipboard-write'] });
    await answerByKeyboard(page, items[0]!, true);
    await page.getByLabel('Name', { exact: true }).fill('Noor <b>');
    await page.getByRole('button', { name: 'Copy the result' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toContain('Name: Noor <b>\nPoints at the first try: 2 of 11');
    expect(copied).toContain('  1.1  2 of 2; one try');
  });

  it('selects the result where copying is not allowed', async () => {
    const { page } = await reader.open(html);
    await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await page.getByRole('button', { name: 'Copy the result' }).click();
    await page.getByText('Selected').waitFor();
    expect(await page.evaluate(() => String(getSelection()))).toContain('Points at the first try: 0 of 11');
  });

  it('stores nothing: opened again, it is as it was, and it asks before that', async () => {
    const { page } = await reader.open(html);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      return dialog.accept();
    });
    await page.reload();
    expect(asked).toEqual([]);
    await answerByKeyboard(page, items[0]!, true);
    expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([
      0,
      0,
      '',
    ]);
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    expect(await page.locator('.progress').textContent()).toBe('0 of 7 done');
  });

  it('prints the result and not the tasks', async () => {
    const { page } = await reader.open(html);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.task:visible').count()).toBe(0);
    await expect.poll(() => page.locator('.result table').isVisible()).toBe(true);
    expect(await page.locator('.result button:visible').count()).toBe(0);
    expect((await page.pdf({ format: 'A4' })).subarray(0, 5).toString()).toBe('%PDF-');
  });

  it('says so where no script runs, and leads to the worksheet', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    expect(await page.locator('main').textContent()).toContain('none has run');
    expect(await page.getByRole('link', { name: 'worksheet' }).getAttribute('href')).toBe('worksheet.html');
  });

  it('runs nothing that stands in a text', async () => {
    const { page, requests, complaints } = await reader.open(interactivePage(withEveryText(sample, ATTACKS.join(' '))));
    for (const { number } of items) await itemOf(page, number).locator('.actions button').first().click();
    expect(await page.evaluate(() => (window as unknown as { attacked?: number }).attacked)).toBeUndefined();
    expect(await page.locator('main img, main svg, main script').count()).toBe(0);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe.each([
  ['the worksheet', worksheet(sample)],
  ['the worksheet for dyslexic readers', worksheet(sample, { layout: 'dyslexia' })],
  ['the worksheet on texts that state no rights', worksheet({ ...sample, invented: false })],
  ['the answer key', answerKey(sample)],
  ['the marking guide', markingGuide(sample)],
])('%s', (_, sheet) => {
  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility in %s, and asks for nothing',
    async (colorScheme) => {
      const { page, requests, complaints } = await reader.open(sheet, { colorScheme });
      expect(await violations(page)).toEqual([]);
      expect(requests).toEqual([]);
      expect(complaints).toEqual([]);
    },
  );

  it('fits a phone', async () => {
    const { page } = await reader.open(sheet, PHONE);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  it.each(['A4', 'Letter'])(
    'is printed on %s, black on white, with whose texts these are at the foot of each page',
    async (format) => {
      const { page } = await reader.open(sheet, { colorScheme: 'dark' });
      await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
      const style = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.body);
        const { display, breakInside } = getComputedStyle(document.querySelector('.running')!);
        const broken = [...document.querySelectorAll('.item')].filter(
          (item) => getComputedStyle(item).breakInside !== 'avoid',
        );
        return { color, backgroundColor, display, breakInside, broken: broken.length };
      });
      expect(style).toEqual({
        color: 'rgb(0, 0, 0)',
        backgroundColor: 'rgba(0, 0, 0, 0)',
        display: 'table-footer-group',
        breakInside: 'avoid',
        broken: 0,
      });
      const pdf = (await page.pdf({ format })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(1);
    },
  );
});

it.each(['ceasefire-talks', 'harbor-strike', 'stadium-vote'])(
  'the page of the pack %s is done by keyboard alone, all right, and breaks no rule of accessibility',
  async (event) => {
    const kept = (file: string) =>
      readFileSync(join(import.meta.dirname, '../../packs', event, 'version-a', file), 'utf8');
    const exercise = JSON.parse(kept('exercise.json')) as Exercise;
    const { page, requests, complaints } = await reader.open(kept('interactive.html'), { reducedMotion: 'reduce' });
    for (const one of shownTasks(exercise).flatMap((task) => task.items)) await answerByKeyboard(page, one, true);
    expect(await page.locator('.sum').textContent()).toMatch(/^(\d+) of \1 points at the first try$/);
    expect(await page.locator('.sign.wrong, .sign.missed').count()).toBe(0);
    expect(await violations(page)).toEqual([]);
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  },
);

it('the layout for dyslexic readers has wide, upright letters on cream', async () => {
  const { page } = await reader.open(worksheet(sample, { layout: 'dyslexia' }));
  const style = await page.evaluate(() => {
    const all = [...document.querySelectorAll('.sheet *')].map((element) => getComputedStyle(element));
    const { letterSpacing, wordSpacing, fontSize, lineHeight, backgroundColor, textAlign } = getComputedStyle(
      document.querySelector('.sheet')!,
    );
    const size = Number.parseFloat(fontSize);
    return {
      points: (size * 3) / 4,
      lines: Number.parseFloat(lineHeight) / size,
      letters: Number.parseFloat(letterSpacing) / size,
      words: Number.parseFloat(wordSpacing) / size,
      textAlign,
      ground: getComputedStyle(document.body).backgroundColor,
      backgroundColor,
      italic: all.filter(({ fontStyle }) => fontStyle !== 'normal').length,
      underlined: all.filter(({ textDecorationLine }) => textDecorationLine !== 'none').length,
      capitals: all.filter(({ textTransform }) => textTransform !== 'none').length,
      smallest: Math.min(...all.map((one) => (Number.parseFloat(one.fontSize) * 3) / 4)),
    };
  });
  expect(style.points).toBeGreaterThanOrEqual(12);
  expect(style.points).toBeLessThanOrEqual(14);
  expect(style.lines).toBeGreaterThanOrEqual(1.5);
  // A letter is about half its size wide: 35 % of that.
  expect(style.letters).toBeCloseTo(0.17, 2);
  expect(style.words).toBeGreaterThan(style.letters);
  expect(style).toMatchObject({
    textAlign: 'left',
    ground: 'rgb(253, 246, 227)',
    italic: 0,
    underlined: 0,
    capitals: 0,
  });
  expect(style.smallest).toBeGreaterThanOrEqual(12);
  await page.emulateMedia({ media: 'print' });
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('.sheet *')].map(
      (one) => (Number.parseFloat(getComputedStyle(one).fontSize) * 3) / 4,
    ),
  );
  expect(Math.min(...printed)).toBeGreaterThanOrEqual(12);
});
