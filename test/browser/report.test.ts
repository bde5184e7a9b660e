import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDecisions } from '../../src/decisions-file.js';
import { renderReport } from '../../src/report/index.js';
import { marrenBridge } from '../report/fixture.js';
import { heldAgainstSpeech } from '../report/held.js';
import { attacked } from '../report/hostile.js';
import { violations } from './accessibility.js';
import { type Reader, startReader } from './browser.js';
import { movedSoFar } from './stillness.js';

const comparison = marrenBridge();
const html = renderReport(comparison);
const phone = { viewport: { width: 390, height: 844 } };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const isWiderThanWindow = (page: Page): Promise<boolean> =>
  page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);

describe('a report opened from a file', () => {
  it('asks for nothing and complains of nothing', async () => {
    const { page, requests, complaints } = await reader.open(html);
    await page.mouse.wheel(0, 20_000);
    await page.waitForLoadState('networkidle');
    expect(requests).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('runs nothing that stands in its texts', async () => {
    const { page, complaints } = await reader.open(renderReport(attacked(marrenBridge())));
    for (const mark of await page.locator('a.m').all()) await mark.dispatchEvent('click');
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(complaints).toEqual([]);
    expect(await page.locator('h2').count()).toBe(16);
    expect(await page.locator('body').evaluate((body) => getComputedStyle(body).display)).toBe('block');
  });

  it('runs nothing that stands in the original either', async () => {
    const { page, complaints } = await reader.open(renderReport(attacked(heldAgainstSpeech())));
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
    expect(complaints).toEqual([]);
    expect(await page.locator('#reference .fact').count()).toBeGreaterThan(2);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility beside an original in %s',
    async (colorScheme) => {
      const { page, complaints } = await reader.open(renderReport(heldAgainstSpeech()), { colorScheme });
      expect(complaints).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await violations(page)).toEqual([]);
    },
  );

  it('opens a figure beside the original onto its sentences, and fits a phone', async () => {
    const { page } = await reader.open(renderReport(heldAgainstSpeech()), phone);
    expect(await isWiderThanWindow(page)).toBe(false);
    const count = page.locator('#reference .figures a').first();
    const target = page.locator((await count.getAttribute('href'))!);
    await expect.poll(() => target.isVisible()).toBe(false);
    await count.click();
    await target.waitFor({ state: 'visible' });
    await target.locator('a').first().click();
    await expect.poll(() => new URL(page.url()).hash).toMatch(/^#statement-\d+$/);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
    const { page } = await reader.open(html, { colorScheme });
    expect(await violations(page)).toEqual([]);
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await page.locator('a.m').first().click();
    expect(await violations(page)).toEqual([]);
  });

  it('draws each chart beside its table', async () => {
    const { page } = await reader.open(html);
    const charts = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('canvas')].map((canvas) => {
          const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
          const section = canvas.closest('.measure') ?? canvas.closest('section')!;
          return { isInked: data.some((value) => value > 0), tables: section.querySelectorAll('table').length };
        }),
      );
    // A chart that is fitted to its place is drawn again a frame later.
    await expect.poll(async () => (await charts()).filter(({ isInked }) => !isInked)).toEqual([]);
    const drawn = await charts();
    expect(drawn.length).toBe(comparison.measures.length + 4 * comparison.articles.length + 1);
    for (const { tables } of drawn) expect(tables).toBeGreaterThan(0);
  });

  it('does not move when its charts are drawn', async () => {
    const { page } = await reader.open(html);
    expect(await movedSoFar(page)).toBeLessThan(0.001);
  });
});

describe('the marks in the full texts', () => {
  const lineOf = (page: Page, kind: string): Promise<string> =>
    page
      .locator(`.full-text .m-${kind}`)
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);

  it.each(['loaded-term', 'hedge', 'booster', 'attribution', 'unnamed', 'agency'])(
    'are switched by keyboard: %s',
    async (kind) => {
      const { page } = await reader.open(html);
      expect(await lineOf(page, kind)).toBe('underline');
      await page.locator(`#layer-${kind}`).focus();
      await page.keyboard.press('Space');
      expect(await lineOf(page, kind)).toBe('none');
      await page.keyboard.press('Space');
      expect(await lineOf(page, kind)).toBe('underline');
    },
  );

  it('leave the order of the Tab key with their layer', async () => {
    const { page } = await reader.open(html);
    await page.locator('#layer-booster').uncheck();
    expect(await page.locator('a.m:has(.m-booster)').first().getAttribute('tabindex')).toBe('-1');
    expect(await page.locator('a.m:has(.m-hedge)').first().getAttribute('tabindex')).toBe('0');
  });

  it('each have a line of their own shape', async () => {
    const { page } = await reader.open(html);
    const shapes = await page.evaluate(() =>
      ['loaded-term', 'hedge', 'booster', 'attribution', 'unnamed', 'agency'].map((kind) => {
        const { textDecorationStyle, textDecorationThickness } = getComputedStyle(
          document.querySelector(`.full-text .m-${kind}`)!,
        );
        return `${textDecorationStyle} ${textDecorationStyle === 'solid' ? textDecorationThickness : ''}`;
      }),
    );
    expect(new Set(shapes).size).toBe(6);
  });

  it('open a card with the reason by keyboard, and give the focus back', async () => {
    const { page } = await reader.open(html);
    const word = page.locator('a.m', { hasText: 'stormed' });
    await word.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog');
    expect(await card.textContent()).toContain('The word may be accurate');
    expect(await card.textContent()).toContain('walked into, entered');
    expect(await card.textContent()).toContain('in the outlet’s own words');
    await page.keyboard.press('Escape');
    await expect.poll(() => card.isVisible()).toBe(false);
    await expect.poll(() => word.evaluate((link) => link === document.activeElement)).toBe(true);
  });

  it('tell of every finding on the same words', async () => {
    const { page } = await reader.open(html);
    await page.locator('a.m', { hasText: 'reportedly' }).first().click();
    const card = page.getByRole('dialog');
    expect(await card.textContent()).toContain('Hedge:');
    expect(await card.textContent()).toContain('Unnamed source:');
  });
});

describe('what a person decides', () => {
  const decide = async (place: Locator, verdict: string, comment: string): Promise<void> => {
    await place.getByText('Decide', { exact: true }).click();
    await place.getByLabel(verdict).check();
    await place.getByLabel('Comment', { exact: true }).fill(comment);
    await place.getByRole('button', { name: 'Keep this decision' }).click();
  };
  const saved = async (page: Page): Promise<string> => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Save the decisions' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('decisions.yaml');
    return readFileSync(await download.path(), 'utf8');
  };

  it('on a fact and on a mark is kept beside them, listed, and saved to a file that can be given back', async () => {
    const { page, complaints } = await reader.open(html);
    await decide(page.locator('.fact').first(), 'Reject', 'two different closures');
    expect(await page.locator('.fact').first().locator('.decided').textContent()).toBe(
      'Rejected by a person, so not counted: “two different closures”',
    );
    await page.locator('a.m', { hasText: 'stormed' }).click();
    await decide(page.getByRole('dialog'), 'Accept', 'he did');
    await page.keyboard.press('Escape');
    expect(await page.locator('[data-decided] li').count()).toBe(2);
    expect(await page.locator('#decisions').textContent()).toContain('Not yet saved');

    const decisions = parseDecisions(await saved(page), 'decisions.yaml');
    expect(decisions.map(({ on, verdict, comment }) => [on, verdict, comment])).toEqual([
      ['fact', 'reject', 'two different closures'],
      ['finding', 'accept', 'he did'],
    ]);
    expect(decisions[1]!.words[0]!.text).toBe('stormed');
    expect(await page.locator('#decisions').textContent()).not.toContain('Not yet saved');
    expect(complaints).toEqual([]);
  });

  it('can be changed, and a second file holds everything that the first one held', async () => {
    const { page } = await reader.open(html);
    const fact = page.locator('.fact').first();
    await decide(fact, 'Reject', 'no');
    await saved(page);
    await decide(fact, 'Accept', 'yes after all');
    await decide(page.locator('.fact').nth(1), 'Only comment', 'see page 3');
    const decisions = parseDecisions(await saved(page), 'decisions.yaml');
    expect(decisions.map(({ verdict, comment }) => [verdict, comment])).toEqual([
      ['accept', 'yes after all'],
      ['none', 'see page 3'],
    ]);
  });

  it('before is shown as a person’s, and a fact that was rejected is set aside', async () => {
    const comparison = marrenBridge();
    comparison.facts[0]!.decision = { verdict: 'reject', comment: null, by: '<b>M. Osei</b>' };
    const { page } = await reader.open(renderReport(comparison));
    expect(await page.locator('#fact-1 .decided').textContent()).toBe('Rejected by <b>M. Osei</b>, so not counted.');
    expect(await page.locator('#matrix').textContent()).not.toContain(comparison.facts[0]!.label);
    expect(await page.locator('#facts summary', { hasText: 'set aside' }).count()).toBe(1);
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility while it is made, in %s',
    async (colorScheme) => {
      const { page } = await reader.open(html, { colorScheme });
      await page.locator('.fact .decide summary').first().click();
      await page.locator('.fact form').waitFor();
      expect(await violations(page)).toEqual([]);
    },
  );

  it('can be made by keyboard alone', async () => {
    const { page } = await reader.open(html);
    await page.locator('.fact .decide summary').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.fact form').waitFor();
    for (const key of ['Tab', 'Space', 'Tab', 'a', 'Enter']) await page.keyboard.press(key);
    expect(await page.locator('.fact .decided').first().textContent()).toBe('Accepted by a person: “a”');
  });
});

it('the card of a word that stands low on a phone does not cover it', async () => {
  const { page } = await reader.open(html, phone);
  const word = page.locator('a.m', { hasText: 'slammed' });
  await word.evaluate((link) => link.scrollIntoView({ block: 'end', behavior: 'instant' }));
  await word.click();
  await page.waitForFunction(() => {
    const words = [...document.querySelectorAll('a.m')].find(({ textContent }) => textContent === 'slammed')!;
    return words.getBoundingClientRect().bottom <= document.querySelector('.card')!.getBoundingClientRect().top;
  });
});

describe('who speaks', () => {
  it('opens each speaker onto the statements, and leads from there to the text', async () => {
    const { page } = await reader.open(html);
    const ruiz = page.locator('.speaker', { hasText: 'Lena Ruiz' });
    const said = ruiz.locator('.statements li');
    await expect.poll(() => said.first().isVisible()).toBe(false);
    await ruiz.locator('summary').press('Enter');
    expect(await said.count()).toBe(2);
    expect(await said.first().textContent()).toContain('They knew, and they kept us driving');
    await said.first().locator('a').click();
    await expect.poll(() => page.url()).toMatch(/#mark-3-\d+$/);
  });

  it('opens the fold that a figure counts', async () => {
    const { page } = await reader.open(html);
    await page.locator('.sourcing-overview a', { hasText: 'Tomas Brandt' }).first().click();
    await expect.poll(() => page.locator('#speaker-1-1').evaluate((fold: HTMLDetailsElement) => fold.open)).toBe(true);
  });

  it('says of each thing that is asked for whether the text states it', async () => {
    const { page } = await reader.open(html);
    const officials = page.locator('.scored', { hasText: 'Two officials' });
    await officials.locator('summary').press('Enter');
    const rows = await officials.locator('tbody tr').allTextContents();
    expect(rows.find((row) => row.startsWith('How many'))).toMatch(/Reuterstwo/);
    expect(rows.find((row) => row.startsWith('Why unnamed'))).toContain('not authorised to speak');
    const words = officials.locator('tr', { hasText: 'How they know' }).locator('.focus');
    expect(await words.textContent()).toBe('familiar with the inspection');
    expect(rows.find((row) => row.startsWith('Support'))).toContain('not stated');
  });

  it('draws the unnamed end of a path with a broken line, and says so in words', async () => {
    const { page } = await reader.open(html);
    const steps = page.locator('#paths-2 .path li');
    expect(await steps.allTextContents()).toEqual([
      'North Ledgerthis article',
      '←has it from Marren Radioanother outlet',
      '←has it from an engineernot named',
    ]);
    const line = (i: number) => steps.nth(i).evaluate((step) => getComputedStyle(step).borderTopStyle);
    expect([await line(1), await line(2)]).toEqual(['solid', 'dashed']);
  });

  it('runs a path down a phone', async () => {
    const { page } = await reader.open(html, phone);
    const tops = await page
      .locator('#paths-2 .path li')
      .evaluateAll((steps) => steps.map((step) => step.getBoundingClientRect().top));
    expect(tops).toEqual([...tops].sort((a, b) => a - b));
    expect(new Set(tops).size).toBe(3);
  });
});

describe('a cell of the matrix', () => {
  const cell = (page: Page, outlet: string) =>
    page.locator('#matrix tr', { hasText: 'the bridge was closed' }).locator(`td[data-outlet="${outlet}"] .opener`);

  it.each([
    ['at a desk', {}],
    ['on a phone', phone],
  ])('opens the sentences of every outlet by keyboard, %s', async (_, options) => {
    const { page } = await reader.open(html, options);
    const button = cell(page, 'North Ledger');
    expect(await button.getAttribute('aria-expanded')).toBe('false');
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const opened = page.locator(`#${await button.getAttribute('aria-controls')}`);
    expect(await opened.locator('.who').allTextContents()).toEqual([
      'The Marren Courier',
      'North Ledger',
      'Evening Post',
    ]);
    expect(await opened.locator('.asked .focus').textContent()).toBe(
      'The bridge at Marren was closed to traffic on Tuesday',
    );
    const inside = (await opened.locator('.opened-inside').boundingBox())!;
    expect(inside.x + inside.width).toBeLessThanOrEqual(page.viewportSize()!.width);
    expect(await isWiderThanWindow(page)).toBe(false);
    expect(await violations(page)).toEqual([]);
    await opened.locator('a', { hasText: 'Fact 1' }).click();
    await expect.poll(() => page.url()).toMatch(/#fact-1$/);
  });

  it('closes with Escape and gives the focus back, and another cell of the row takes its place', async () => {
    const { page } = await reader.open(html);
    await cell(page, 'North Ledger').click();
    await cell(page, 'Evening Post').click();
    expect(await page.locator('tr.opened').count()).toBe(1);
    expect(await cell(page, 'North Ledger').getAttribute('aria-expanded')).toBe('false');
    expect(await page.locator('tr.opened .asked .who').textContent()).toBe('Evening Post');
    await page.keyboard.press('Escape');
    expect(await page.locator('tr.opened').count()).toBe(0);
    await expect
      .poll(() => cell(page, 'Evening Post').evaluate((button) => button === document.activeElement))
      .toBe(true);
  });

  it('gives no id twice', async () => {
    const { page } = await reader.open(html);
    await cell(page, 'North Ledger').click();
    const ids = await page.locator('[id]').evaluateAll((elements) => elements.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('is a link to the sentences without script', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    await cell(page, 'North Ledger').click();
    await expect.poll(() => page.url()).toMatch(/#wording-1-2$/);
  });

  it('stands on paper, with the sentences that were opened', async () => {
    const { page } = await reader.open(html);
    await cell(page, 'North Ledger').click();
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => cell(page, 'Evening Post').isVisible()).toBe(true);
    await expect.poll(() => page.locator('tr.opened .asked .focus').isVisible()).toBe(true);
  });
});

describe('what is built behind the first paint', () => {
  it('is there for whoever follows a mark to its note, as many notes as marks were found', async () => {
    const { page, complaints } = await reader.open(html);
    const found = marrenBridge().articles.flatMap(({ findings }) => findings).length;
    expect(await page.locator('.notes li').count()).toBe(found);
    expect(await page.locator('details details[open]').count()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is opened for whoever comes with its address', async () => {
    const { page } = await reader.open(html);
    await page.goto(`${page.url()}#note-2-3`);
    await page.reload();
    await page.locator('#note-2-3').waitFor({ state: 'visible' });
  });
});

describe('without JavaScript', () => {
  it('the first screen, the matrix, the facts, every table and the texts in full can be read', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    for (const part of ['.key-differences li', '.matrix', '.fact', 'table', '.entry', '.full-text']) {
      expect(await page.locator(part).count()).toBeGreaterThan(0);
      for (const one of await page.locator(part).all()) expect(await one.isVisible()).toBe(true);
    }
    for (const plot of await page.locator('.plot').all()) expect(await plot.isVisible()).toBe(false);
  });

  it('what only repeats sentences of the texts says where they stand', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    const notes = page.locator('#notes details').first();
    expect(await notes.locator('summary').textContent()).toContain('notes');
    expect(await notes.locator('p').textContent()).toContain('the sentences stand in the full texts');
  });

  it('the layers still switch', async () => {
    const { page } = await reader.open(html, { javaScriptEnabled: false });
    await page.locator('#layer-hedge').uncheck();
    const line = await page
      .locator('.full-text .m-hedge')
      .first()
      .evaluate((mark) => getComputedStyle(mark).textDecorationLine);
    expect(line).toBe('none');
  });
});

describe('in a browser that cannot unpack what the page carries', () => {
  it('the page reads as it does without script, and offers nothing that would not work', async () => {
    const { page, complaints } = await reader.open(html);
    await page.addInitScript('delete window.DecompressionStream');
    await page.reload();
    expect(await page.locator('details[data-fold]:not([open])').count()).toBe(0);
    for (const offered of ['.plot', 'button', '.scripted'])
      for (const one of await page.locator(offered).all()) expect(await one.isVisible()).toBe(false);
    expect(complaints).toEqual([]);
  });
});

describe('on paper', () => {
  it('all articles stand in full, with letters for the marks and no switches', async () => {
    const { page } = await reader.open(html);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    for (const one of await page.locator('.full-text').all()) expect(await one.isVisible()).toBe(true);
    await expect.poll(() => page.locator('.contents').isVisible()).toBe(false);
    const letter = await page
      .locator('.full-text .m-loaded-term')
      .first()
      .evaluate((mark) => getComputedStyle(mark, '::after').content);
    expect(letter).toContain('L');
  });

  it('a statement stands in the articles and not again under who speaks', async () => {
    const { page } = await reader.open(html);
    expect(await page.locator('.speakers .statements').count()).toBeGreaterThan(0);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.speakers .statements').count()).toBeGreaterThan(0);
    for (const list of await page.locator('.speakers .statements').all()) expect(await list.isVisible()).toBe(false);
    await expect.poll(() => page.locator('.speaker summary').first().isVisible()).toBe(true);
  });

  it('what repeats sentences of the full texts stays in the file, and the page says where it is', async () => {
    const { page } = await reader.open(html);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.locator('.on-screen').count()).toBeGreaterThan(0);
    for (const one of await page.locator('.on-screen').all()) expect(await one.isVisible()).toBe(false);
    await expect.poll(() => page.locator('.notes li').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('#notes .on-paper').isVisible()).toBe(true);
  });

  it('the address of each article stands as a footnote to its headline', async () => {
    const { page } = await reader.open(html);
    const notes = page.locator('#articles .footnotes');
    await expect.poll(() => notes.isVisible()).toBe(false);
    await page.emulateMedia({ media: 'print' });
    await expect.poll(() => notes.isVisible()).toBe(true);
    expect(await notes.textContent()).toContain('https://');
  });

  it('the addresses are numbered one after the other, as the headlines are that have one', async () => {
    const comparison = marrenBridge();
    comparison.articles[0]!.article.url = null;
    comparison.articles[1]!.article.url = 'https://north-ledger.example/bridge';
    comparison.articles[2]!.article.url = 'https://evening-post.example/bridge';
    const { page } = await reader.open(renderReport(comparison));
    await page.emulateMedia({ media: 'print' });
    const headlines = await page.locator('#articles .headline').allTextContents();
    expect(headlines.map((words) => /(\d*) source of /.exec(words)?.[1])).toEqual([undefined, '1', '2']);
    const notes = await page.locator('#articles .footnotes li').allTextContents();
    expect(notes).toEqual(['1 https://north-ledger.example/bridge', '2 https://evening-post.example/bridge']);
  });

  it('a PDF has the sections on pages of their own', async () => {
    const { page } = await reader.open(html);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(9);
  });
});

describe('on a phone', () => {
  it('nothing is wider than the window', async () => {
    const { page } = await reader.open(html, phone);
    expect(await isWiderThanWindow(page)).toBe(false);
  });

  it('one outlet fills the window, and its name leads to the next', async () => {
    const { page } = await reader.open(html, phone);
    await page.locator('.jump a').nth(1).click();
    await page.waitForFunction(() => {
      const { left } = document.getElementById('article-2')!.getBoundingClientRect();
      return left >= 0 && left < 60;
    });
    expect(await isWiderThanWindow(page)).toBe(false);
  });

  it('breaks no rule of accessibility', async () => {
    const { page } = await reader.open(html, phone);
    expect(await violations(page)).toEqual([]);
  });
});

it('at a zoom of 200% nothing is wider than the window', async () => {
  const { page } = await reader.open(html, { viewport: { width: 640, height: 450 }, deviceScaleFactor: 2 });
  expect(await isWiderThanWindow(page)).toBe(false);
});

it('a link to a note opens the list that holds it', async () => {
  const { page } = await reader.open(html);
  await page.evaluate(() => {
    location.hash = '#note-2-3';
  });
  await page.locator('#note-2-3').waitFor({ state: 'visible' });
});

it('the data are saved as the comparison that went in', async () => {
  const { page } = await reader.open(html);
  const [download] = await Promise.all([page.waitForEvent('download'), page.locator('[data-save=data]').click()]);
  const saved = JSON.parse(readFileSync(await download.path(), 'utf8'));
  const { reference: _, ...compared } = marrenBridge();
  expect(saved).toEqual(JSON.parse(JSON.stringify(compared)));
});
