import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compare, renderReport } from '../../src/index.js';
import { violations } from './accessibility.js';
import { type Opened, type Reader, startReader } from './browser.js';

const folder = join(import.meta.dirname, '../../examples/harbor-strike');
const texts = readdirSync(folder).map((file) =>
  readFileSync(join(folder, file), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''),
);
const comparison = compare(texts.map((text, i) => ({ outlet: `Outlet ${i + 1}`, text })));
const html = renderReport(comparison);

const calm: BrowserContextOptions = { reducedMotion: 'reduce' };
const phone: BrowserContextOptions = { ...calm, viewport: { width: 390, height: 844 }, hasTouch: true };

let reader: Reader;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const openAt = async (hash: string, options: BrowserContextOptions = calm): Promise<Opened> => {
  const opened = await reader.open(html, options);
  await opened.page.goto(`${opened.page.url()}${hash}`);
  await opened.page.reload();
  await opened.page.waitForFunction(() => !document.querySelector('[data-part]'));
  return opened;
};

/** The numbers of the facts, each with where it first stands in the article in which it stands highest. */
const facts = comparison.facts.map(({ mentions, notFoundIn }, i) => ({
  number: i + 1,
  highest: Math.min(...mentions.map(({ start }) => start)),
  notFoundIn,
}));
const deepest = facts.reduce((a, b) => (b.highest > a.highest ? b : a)).number;
const halfway = Math.min(...texts.map(({ length }) => length)) / 2;
const middle = facts.reduce((a, b) => (Math.abs(b.highest - halfway) < Math.abs(a.highest - halfway) ? b : a)).number;
const missed = facts.find(({ notFoundIn }) => notFoundIn.length > 0)!;

/** What each column shows of the chosen fact: whether its place stands in sight, or what is said at its head. */
const columns = (page: Page): Promise<(boolean | string)[]> =>
  page.locator('.column').evaluateAll((all) =>
    all.map((column) => {
      const at = column.querySelector('.fact-ref.at');
      if (!at) return column.querySelector('.picked')!.textContent!;
      const { top } = at.getBoundingClientRect();
      const foot = Math.min(innerHeight, column.getBoundingClientRect().bottom);
      return top >= column.querySelector('.head')!.getBoundingClientRect().bottom - 2 && top < foot;
    }),
  );

/** Where each column stands for a fact, as its outlet has a match for it. */
const expected = (fact: number): (boolean | string)[] =>
  comparison.articles.map(({ article }) =>
    comparison.facts[fact - 1]!.notFoundIn.includes(article.id) ? `Fact ${fact}: no match found` : true,
  );

const hashOf = (page: Page): string => new URL(page.url()).hash;
const chosen = (page: Page): Promise<string> => page.locator('.fact-chooser select').inputValue();
const toReading = (page: Page): Promise<void> =>
  page.locator('.reader').evaluate((reader) => reader.scrollIntoView({ behavior: 'instant' }));

describe('a fact that is picked', () => {
  it('from the list brings every column to its place, tells screen readers, and stands in the address', async () => {
    const { page, complaints } = await reader.open(html, calm);
    await toReading(page);
    await page.locator('.fact-chooser select').selectOption(`${deepest}`);
    expect(await columns(page)).toEqual(expected(deepest));
    expect(hashOf(page)).toBe(`#read-fact-${deepest}`);
    expect(await page.locator('.reader [role="status"]').textContent()).toContain(`Fact ${deepest}: `);
    expect(complaints).toEqual([]);
  });

  it('says at the head of a column that no match was found, and says so aloud', async () => {
    const { page } = await openAt(`#read-fact-${missed.number}`);
    expect(await columns(page)).toEqual(expected(missed.number));
    expect(await columns(page)).toContain(`Fact ${missed.number}: no match found`);
    expect(await page.locator('.reader [role="status"]').textContent()).toContain('no match found');
  });

  it('by its address is come to by whoever opens it, with the focus at its first place', async () => {
    const { page } = await openAt(`#read-fact-${deepest}`);
    expect(await columns(page)).toEqual(expected(deepest));
    expect(await chosen(page)).toBe(`${deepest}`);
    await expect.poll(() => page.evaluate(() => document.activeElement?.matches('.fact-ref.at'))).toBe(true);
  });

  it('is come to with motion where the reader allows it', async () => {
    const { page } = await openAt(`#read-fact-1`, {});
    await page.locator('.fact-chooser select').selectOption(`${deepest}`);
    await expect.poll(() => columns(page)).toEqual(expected(deepest));
  });

  it('has its clauses marked in all columns, and nothing else', async () => {
    const { page } = await openAt(`#read-fact-${deepest}`);
    const marked = await page
      .locator('.column')
      .evaluateAll((all) =>
        all.map((column) => [...column.querySelectorAll('.clause.at')].map(({ textContent }) => textContent).join('')),
      );
    const best = comparison.articles.map(({ article }) => {
      const own = comparison.facts[deepest - 1]!.mentions.filter((mention) => mention.article === article.id);
      return own.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 }).text;
    });
    expect(marked).toEqual(best);
    const before = await page.locator('.full-text').allTextContents();
    await page.locator('[data-step="1"]').click();
    const withoutHeads = (all: string[]) =>
      all.map((text) => text.replace(/Fact \d+(: no match found|, place \d of \d)?/, ''));
    expect(withoutHeads(await page.locator('.full-text').allTextContents())).toEqual(withoutHeads(before));
  });

  it('is the next and the one before by button, from the end of the list its beginning', async () => {
    const { page } = await reader.open(html, calm);
    const order = await page
      .locator('.fact-chooser option')
      .evaluateAll((all) => all.map((option) => (option as HTMLOptionElement).value).filter(Boolean));
    expect(order.length).toBe(comparison.facts.length);
    await page.getByRole('button', { name: 'Next fact' }).click();
    expect(await chosen(page)).toBe(order[0]);
    await page.getByRole('button', { name: 'Next fact' }).click();
    expect(await chosen(page)).toBe(order[1]);
    for (let i = 0; i < 2; i++) await page.getByRole('button', { name: 'Previous fact' }).click();
    expect(await chosen(page)).toBe(order.at(-1));
  });

  it('is the next and the one before by the keys n and p', async () => {
    const { page } = await openAt('#read-fact-1');
    const first = await chosen(page);
    await page.keyboard.press('n');
    const second = await chosen(page);
    expect(second).not.toBe(first);
    await page.keyboard.press('p');
    expect(await chosen(page)).toBe(first);
  });

  it('is not changed by a key in a field, with a modifier, far from the texts, or when keys are switched off', async () => {
    const { page } = await openAt('#read-fact-1');
    await page.locator('.fact-chooser select').focus();
    await page.keyboard.press('n');
    expect(await columns(page)).toEqual(expected(1));
    await page.locator('.reader .column').first().focus();
    await page.keyboard.press('Alt+n');
    expect(await chosen(page)).toBe('1');
    await page.keyboard.press('?');
    await page.getByLabel('Single keys work').uncheck();
    await page.locator('.reader .column').first().focus();
    await page.keyboard.press('n');
    expect(await chosen(page)).toBe('1');
    await page.getByLabel('Single keys work').check();
    await page.evaluate(() => scrollTo(0, 0));
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press('n');
    expect(await chosen(page)).toBe('1');
  });

  it('is the one whose small number is pressed; pressed again, it brings the other columns to their next place', async () => {
    const { page } = await reader.open(html, calm);
    const { fact, several, other } = await page.evaluate(() => {
      const all = [...document.querySelectorAll('.column')];
      for (const [several, column] of all.entries())
        for (const place of column.querySelectorAll<HTMLElement>('.fact-ref')) {
          const same = `.fact-ref[data-n="${place.dataset.n}"]`;
          const other = all.findIndex((one, i) => i !== several && one.querySelector(same));
          if (column.querySelectorAll(same).length > 1 && other >= 0) return { fact: place.dataset.n, several, other };
        }
      throw new Error('no fact stands twice in an article');
    });
    const pressed = page.locator('.column').nth(other).locator(`.fact-ref[data-n="${fact}"]`).first();
    const there = page.locator('.column').nth(several).locator('.fact-ref.at');
    await pressed.click();
    expect(hashOf(page)).toBe(`#read-fact-${fact}`);
    expect(await page.locator('.column').nth(several).locator('.picked').textContent()).toMatch(/place 1 of/);
    const first = await there.getAttribute('id');
    await pressed.click();
    expect(await there.getAttribute('id')).not.toBe(first);
    expect(await pressed.getAttribute('class')).toContain('at');
    expect((await columns(page))[several]).toBe(true);
    await page.getByRole('button', { name: 'Next place' }).click();
    expect((await columns(page))[several]).toBe(true);
  });

  it('is reached from the facts and from a row of the matrix', async () => {
    const { page } = await reader.open(html, calm);
    const fact = page.locator('#facts .fact').first();
    const number = (await fact.getAttribute('id'))!.replace('fact-', '');
    await fact.getByRole('link', { name: 'Read it in the texts' }).click();
    await expect.poll(() => columns(page)).toEqual(expected(Number(number)));
    await page.locator('#matrix tr', { hasText: /./ }).nth(3).locator('.opener').first().click();
    await page.locator('tr.opened').getByRole('link', { name: 'Read it in the texts' }).click();
    await expect.poll(() => hashOf(page)).not.toBe(`#read-fact-${number}`);
    await expect.poll(() => columns(page)).toEqual(expected(Number(hashOf(page).replace('#read-fact-', ''))));
  });

  it('leads back to what differs in it', async () => {
    const { page } = await openAt(`#read-fact-${deepest}`);
    await page.locator('.picked a').first().click();
    expect(hashOf(page)).toBe(`#fact-${deepest}`);
    await expect.poll(() => page.locator(`#fact-${deepest}`).isVisible()).toBe(true);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility in %s', async (colorScheme) => {
    const { page } = await openAt(`#read-fact-${deepest}`, { ...calm, colorScheme });
    await page.keyboard.press('?');
    for (const key of ['8', '9']) await page.keyboard.press(key);
    expect(await violations(page)).toEqual([]);
  });
});

it('an address that is none opens the report all the same', async () => {
  const { page, complaints } = await openAt('#%');
  expect(await page.locator('.notes li').count()).toBeGreaterThan(0);
  expect(complaints).toEqual([]);
});

describe('columns', () => {
  const tops = (page: Page): Promise<number[]> =>
    page.locator('.column').evaluateAll((all) => all.map(({ scrollTop }) => scrollTop));
  const wheel = async (page: Page): Promise<void> => {
    await toReading(page);
    await page.locator('.column').first().hover();
    await page.mouse.wheel(0, 700);
    await expect.poll(async () => (await tops(page))[0]).toBeGreaterThan(300);
    await page.waitForTimeout(400);
  };

  it('scroll alone unless they are asked to follow each other', async () => {
    const { page } = await reader.open(html, calm);
    await wheel(page);
    expect((await tops(page)).slice(1)).toEqual(texts.slice(1).map(() => 0));
  });

  it('come to the fact that is read in the one that was scrolled, when they are asked to', async () => {
    const { page } = await reader.open(html, calm);
    await page.getByLabel('Columns follow each other').check();
    await wheel(page);
    const [first, ...others] = await tops(page);
    expect(others.some((top) => top > 0)).toBe(true);
    expect((await tops(page))[0]).toBe(first);
  });

  it('fit into the window with the list of facts, however long the texts', async () => {
    const { page } = await reader.open(html, calm);
    expect((await page.locator('.reader').boundingBox())!.height).toBeLessThan(900);
    for (const column of await page.locator('.column').all())
      expect(await column.evaluate((one) => one.scrollHeight > one.clientHeight && one.tabIndex === 0)).toBe(true);
  });

  it('that were put away come back at the chosen fact', async () => {
    const { page } = await reader.open(html, calm);
    const stating = expected(middle).indexOf(true);
    const box = page.locator('.outlets input').nth(stating);
    await box.uncheck();
    await page.locator('.fact-chooser select').selectOption(`${middle}`);
    await box.check();
    await toReading(page);
    expect((await columns(page))[stating]).toBe(true);
  });

  it('are as long as the texts without script and on paper', async () => {
    const longEnough = (page: Page) =>
      page.locator('.column').evaluateAll((all) => all.every((one) => one.scrollHeight <= one.clientHeight + 1));
    const { page } = await openAt(`#read-fact-${deepest}`);
    expect(await longEnough(page)).toBe(false);
    await page.emulateMedia({ media: 'print' });
    expect(await longEnough(page)).toBe(true);
    await expect.poll(() => page.locator('.picked').first().isVisible()).toBe(false);
    await expect.poll(() => page.locator('.fact-chooser').isVisible()).toBe(false);
    const { page: plain } = await reader.open(html, { javaScriptEnabled: false });
    expect(await longEnough(plain)).toBe(true);
    for (const part of ['.fact-chooser', '.keys', '.outlets', '.layer.scripted'])
      await expect.poll(() => plain.locator(part).isVisible()).toBe(false);
  });

  it('keep every line in its place when a fact is marked in them', async () => {
    const { page } = await reader.open(html, calm);
    const lines = () =>
      page
        .locator('.full-text')
        .evaluateAll((all) =>
          all.map((text) => [
            text.clientHeight,
            ...[...text.querySelectorAll('p[data-at]')].map((line) => (line as HTMLElement).offsetTop),
          ]),
        );
    const before = await lines();
    await page.locator('.fact-chooser select').selectOption('1');
    expect(await lines()).toEqual(before);
  });
});

describe('twenty outlets', () => {
  const chooser = (page: Page) => page.getByRole('group', { name: 'Articles shown' });
  const many = renderReport(
    compare(Array.from({ length: 20 }, (_, i) => ({ outlet: `Outlet ${i + 1}`, text: texts[i % texts.length]! }))),
  );

  it('come sideways to one that states the fact', async () => {
    const { page } = await reader.open(many, calm);
    const fact = await page.evaluate(() => {
      const [first, second, third] = document.querySelectorAll('.column');
      const places = [...document.querySelectorAll<HTMLElement>('.fact-ref')];
      const inFirst = new Set(
        places
          .filter((one) => [first, second, third].includes(one.closest('.column')!))
          .map(({ dataset }) => dataset.n),
      );
      return places.find(({ dataset }) => !inFirst.has(dataset.n))!.dataset.n!;
    });
    await page.locator('.fact-chooser select').selectOption(fact);
    expect(await columns(page)).toContain(true);
    const { x, width } = (await page.locator('.column:has(.fact-ref.at)').first().boundingBox())!;
    expect(x).toBeGreaterThan(200);
    expect(x + width).toBeLessThanOrEqual(1280);
  });

  it('stand in a row of readable columns, of which the reader chooses', async () => {
    const { page } = await reader.open(many, calm);
    expect(await page.locator('.column').count()).toBe(20);
    const widths = await page.locator('.column').evaluateAll((all) => all.map(({ clientWidth }) => clientWidth));
    for (const width of widths) expect(width).toBeGreaterThan(260);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.getByRole('button', { name: 'None' }).click();
    for (const name of ['Outlet 3', 'Outlet 17']) await chooser(page).getByLabel(name, { exact: true }).check();
    const shown = await page
      .locator('.column')
      .evaluateAll((all) =>
        all.flatMap((one) => (one.getBoundingClientRect().width > 1 ? one.querySelector('.outlet')!.textContent : [])),
      );
    expect(shown).toEqual(['Outlet 3', 'Outlet 17']);
    const [left, right] = await Promise.all([2, 16].map((i) => page.locator('.column').nth(i).boundingBox()));
    expect(right!.x + right!.width).toBeLessThanOrEqual(1280);
    expect(left!.x).toBeGreaterThan(0);
  });

  it('that were put away are shown again when a search in the page finds words in them', async () => {
    const { page } = await reader.open(many, calm);
    await chooser(page).getByLabel('Outlet 2', { exact: true }).uncheck();
    const second = page.locator('.column').nth(1);
    expect(await second.getAttribute('hidden')).toBe('until-found');
    await second.dispatchEvent('beforematch');
    expect(await second.getAttribute('hidden')).toBeNull();
    await expect.poll(() => chooser(page).getByLabel('Outlet 2', { exact: true }).isChecked()).toBe(true);
  });

  it('are tabs of one row on a phone', async () => {
    const { page } = await reader.open(many, phone);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect((await page.locator('.jump').boundingBox())!.height).toBeLessThan(70);
  });
});

describe('layers', () => {
  const lineOf = (page: Page, mark: string): Promise<string> =>
    page
      .locator(`.full-text ${mark}`)
      .first()
      .evaluate((one) => getComputedStyle(one).textDecorationLine);

  it('have a key each, which the legend shows', async () => {
    const { page } = await reader.open(html, calm);
    await toReading(page);
    const keys = await page
      .locator('.layer')
      .evaluateAll((all) => all.map((one) => one.querySelector('.key')!.textContent));
    expect(keys).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9', '0']);
    for (const [i, box] of (await page.locator('.layer input').all()).entries()) {
      const before = await box.isChecked();
      expect(await box.getAttribute('aria-keyshortcuts')).toBe(keys[i]);
      await page.keyboard.press(keys[i]!);
      expect(await box.isChecked()).toBe(!before);
    }
  });

  it('draw quotations and names when they are asked for', async () => {
    const { page } = await reader.open(html, calm);
    expect(await lineOf(page, '.quoted')).toBe('none');
    await page.locator('#layer-quotation').check();
    expect(await lineOf(page, '.quoted')).toBe('overline');
    const before = await page.locator('.full-text').allTextContents();
    await page.locator('#layer-naming').check();
    expect(await lineOf(page, '.named')).toBe('overline');
    expect(await page.locator('.full-text').allTextContents()).toEqual(before);
    const names = await page.locator('#naming .places mark').allTextContents();
    expect(await page.locator('.full-text .named').first().textContent()).not.toBe('');
    expect(await page.locator('.full-text .named').count()).toBeGreaterThanOrEqual(new Set(names).size);
    await page.locator('#layer-naming').uncheck();
    expect(await page.locator('.full-text .named').count()).toBe(0);
    expect(await page.locator('.full-text').allTextContents()).toEqual(before);
  });

  it('lead from a name to its row, whose numbers lead to the places, and from there to the name', async () => {
    const { page } = await reader.open(html, calm);
    await page.locator('#layer-naming').check();
    const name = page.locator('.full-text a.named').first();
    const [words, row] = [await name.textContent(), await name.getAttribute('href')];
    await name.press('Enter');
    expect(hashOf(page)).toBe(row);
    const told = page.locator(`tr${row}`);
    await told.waitFor({ state: 'visible' });
    expect(await name.getAttribute('title')).toBe(
      `What each outlet calls ${await told.locator('th bdi').first().textContent()}`,
    );
    await told.locator('.count a').first().click();
    const place = page.locator(`${hashOf(page)} a`);
    await place.waitFor({ state: 'visible' });
    await place.click();
    await expect.poll(() => page.locator('.asked-for').first().isVisible()).toBe(true);
    expect(await page.locator('.full-text a a').count()).toBe(0);
    expect(words).not.toBe('');
  });

  it('lead from a name within marked words by their card', async () => {
    const { page } = await reader.open(html, calm);
    await page.locator('#layer-naming').check();
    const note = await page.locator('.full-text a.m:has(.named)').first().getAttribute('href');
    await page.locator('#layer-naming').uncheck();
    const marked = page.locator(`.full-text a.m[href="${note}"]`).first();
    const onward = page.getByRole('dialog').getByRole('link', { name: /^What each outlet calls/ });
    await marked.click();
    expect(await onward.count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.locator('#layer-naming').check();
    await marked.click();
    await onward.first().click();
    expect(hashOf(page)).toMatch(/^#named-\d+$/);
    await expect.poll(() => page.locator(`tr${hashOf(page)}`).isVisible()).toBe(true);
  });

  it('break no rule of accessibility while names are shown', async () => {
    const { page } = await reader.open(html, calm);
    await page.locator('#layer-naming').check();
    expect(await violations(page)).toEqual([]);
  });

  it('stand in the address and are set by it, beside the chosen fact', async () => {
    const { page } = await openAt('#read-fact-2');
    await page.locator('#layer-hedge').uncheck();
    expect(hashOf(page)).toBe('#read-fact-2&layers=loaded,booster,attribution,unnamed,agency,credited,facts');
    await page.locator('#layer-hedge').check();
    expect(hashOf(page)).toBe('#read-fact-2');
    const { page: other } = await openAt('#layers=loaded,hedge');
    const on = await other
      .locator('.layer input')
      .evaluateAll((all) => all.flatMap((one) => ((one as HTMLInputElement).checked ? one.id : [])));
    expect(on).toEqual(['layer-loaded-term', 'layer-hedge']);
    expect(await lineOf(other, '.m-attribution')).toBe('none');
  });

  it('without small numbers still let a fact be picked', async () => {
    const { page } = await openAt(`#layers=loaded&read-fact-${deepest}`);
    expect(await columns(page)).toEqual(expected(deepest));
  });

  it('a place of a name leads to its very words in the text', async () => {
    const { page } = await reader.open(html, calm);
    await page.locator('#naming .places > summary').click();
    const place = page.locator('#naming .places a').last();
    const words = await place.locator('mark').textContent();
    await place.click();
    await expect
      .poll(() =>
        page
          .locator('.asked-for')
          .allTextContents()
          .then((all) => all.join('')),
      )
      .toBe(words);
    const box = (await page.locator('.asked-for').first().boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y).toBeLessThan(900);
  });
});

describe('on a phone', () => {
  const tab = (page: Page) => page.locator('[role="tab"][aria-selected="true"]');
  const inSight = (page: Page): Promise<string[]> =>
    page.locator('.column:not([hidden]) .fact-ref').evaluateAll((all) =>
      all.flatMap((one) => {
        const { top } = one.getBoundingClientRect();
        return top > 60 && top < innerHeight ? one.getAttribute('data-n')! : [];
      }),
    );
  const swipe = (page: Page, from: [number, number], to: [number, number]): Promise<void> =>
    page.locator('.columns').evaluate(
      (area, [from, to]) => {
        const touch = ([clientX, clientY]: [number, number]) =>
          new Touch({ identifier: 1, target: area, clientX, clientY });
        const send = (type: string, at: Touch, touches: Touch[]) =>
          area.dispatchEvent(new TouchEvent(type, { bubbles: true, touches, changedTouches: [at] }));
        send('touchstart', touch(from), [touch(from)]);
        send('touchend', touch(to), []);
      },
      [from, to] as const,
    );
  /** A fact that the first two outlets state, not at the head of either. */
  const common = facts
    .filter(({ notFoundIn }) => !comparison.articles.slice(0, 2).some(({ article }) => notFoundIn.includes(article.id)))
    .reduce((a, b) => (b.highest > a.highest ? b : a)).number;

  it('the outlets are tabs with one stop of the Tab key, gone through by arrows, Home and End', async () => {
    const { page } = await reader.open(html, phone);
    const tabs = page.getByRole('tab');
    expect(await page.getByRole('tabpanel').count()).toBe(1);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    expect(await tab(page).textContent()).toBe('Outlet 2');
    expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Outlet 2');
    await page.keyboard.press('End');
    expect(await tab(page).textContent()).toBe(`Outlet ${texts.length}`);
    await page.keyboard.press('Home');
    expect(await tab(page).textContent()).toBe('Outlet 1');
    expect(await tabs.evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length)).toBe(1);
    expect(await page.getByRole('tabpanel').getAttribute('aria-label')).toBe('Outlet 1');
  });

  it('a swipe goes to the next outlet at the same fact, and back', async () => {
    const { page } = await openAt(`#read-fact-${common}`, phone);
    expect(await tab(page).textContent()).toBe('Outlet 1');
    expect(await inSight(page)).toContain(`${common}`);
    await swipe(page, [300, 500], [120, 520]);
    expect(await tab(page).textContent()).toBe('Outlet 2');
    expect(await inSight(page)).toContain(`${common}`);
    await swipe(page, [120, 500], [300, 480]);
    expect(await tab(page).textContent()).toBe('Outlet 1');
    expect(await inSight(page)).toContain(`${common}`);
  });

  it('a short or a slanting movement is no swipe, and none goes beyond the last outlet', async () => {
    const { page } = await reader.open(html, phone);
    await swipe(page, [300, 500], [250, 500]);
    await swipe(page, [300, 500], [200, 600]);
    await swipe(page, [120, 500], [300, 500]);
    expect(await tab(page).textContent()).toBe('Outlet 1');
  });

  it('the arrow keys go to the next outlet at the same fact', async () => {
    const { page } = await openAt(`#read-fact-${common}`, phone);
    await page.keyboard.press('ArrowRight');
    expect(await tab(page).textContent()).toBe('Outlet 2');
    expect(await inSight(page)).toContain(`${common}`);
  });

  it('a fact that the shown outlet has not leads to one that has it, and the head says so', async () => {
    const first = comparison.articles[0]!.article.id;
    const elsewhere = facts.find(({ notFoundIn }) => notFoundIn.includes(first))!.number;
    const { page } = await openAt(`#read-fact-${elsewhere}`, phone);
    expect(await tab(page).textContent()).not.toBe('Outlet 1');
    expect(await inSight(page)).toContain(`${elsewhere}`);
    await page.getByRole('tab').first().click();
    expect(await page.locator('.picked').first().textContent()).toBe(`Fact ${elsewhere}: no match found`);
    await expect.poll(() => page.locator('.picked').first().isVisible()).toBe(true);
  });

  it('what is not shown is found by a search in the page and by its address', async () => {
    const { page } = await reader.open(html, phone);
    const third = page.locator('.column').nth(2);
    expect(await third.getAttribute('hidden')).toBe('until-found');
    await third.dispatchEvent('beforematch');
    expect(await tab(page).textContent()).toBe('Outlet 3');
    const mark = (await page.locator('.column').nth(1).locator('[id^="mark-"]').first().getAttribute('id'))!;
    await page.evaluate((hash) => {
      location.hash = hash;
    }, mark);
    await expect.poll(() => tab(page).textContent()).toBe('Outlet 2');
    const { y } = (await page.locator(`#${mark}`).boundingBox())!;
    expect(y).toBeGreaterThan((await page.locator('.bar').boundingBox())!.height - 1);
    expect(y).toBeLessThan(844);
  });

  it('turns into columns and back when the window changes', async () => {
    const { page } = await openAt(`#read-fact-${common}`, phone);
    await page.setViewportSize({ width: 1200, height: 800 });
    await expect.poll(() => page.getByRole('tab').count()).toBe(0);
    expect(await page.locator('.column[hidden]').count()).toBe(0);
    await page.setViewportSize({ width: 390, height: 844 });
    await expect.poll(() => page.getByRole('tab').count()).toBe(texts.length);
  });

  it('without script is the row of texts that it was', async () => {
    const { page } = await reader.open(html, { ...phone, javaScriptEnabled: false });
    await page.locator('.jump a').nth(1).click();
    await page.waitForTimeout(300);
    expect((await page.locator('#article-2').boundingBox())!.x).toBeLessThan(60);
  });

  it('breaks no rule of accessibility, and nothing is wider than the window', async () => {
    const { page, complaints } = await openAt(`#read-fact-${common}`, phone);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    expect(complaints).toEqual([]);
  });
});
