import type { Locator, Page } from 'playwright-core';
import { checkMarks } from '../../src/exercise/check.js';
import type { Numbered, ShownItem } from '../../src/exercise/shown.js';
import { wordsOf } from '../../src/exercise/words.js';
import { overlap } from '../../src/model/span.js';

export const itemOf = (page: Page, number: string): Locator => page.locator(`#item-${number.replace('.', '-')}`);

/** Presses Tab until the focus is there; a pupil who has to press it 200 times would have given up. */
export const tabTo = async (page: Page, target: Locator): Promise<void> => {
  const element = await target.first().elementHandle();
  for (let pressed = 0; pressed < 200; pressed++) {
    if (await element!.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`${target} was not reached by Tab`);
};

/** The places of the words that are to be marked, and one that is not. */
export const wordsToMark = (item: ShownItem & { format: 'mark' }) => {
  const words = wordsOf(item.text);
  const isWrong = (place: number) => checkMarks(item, [words[place]!]).wrong === 1;
  const places = words.map((_, place) => place);
  const isRight = (place: number) => item.answers.some((answer) => overlap(answer, words[place]!) > 0);
  return { right: places.filter(isRight), wrong: places.filter(isWrong).slice(0, 1) };
};

/** Answers an item by keyboard alone, all right or all wrong, and checks it. */
export const answerByKeyboard = async (page: Page, { number, item }: Numbered, isRight: boolean): Promise<void> => {
  const within = itemOf(page, number);
  const press = (key: string) => page.keyboard.press(key);
  switch (item.format) {
    case 'mark': {
      const places = wordsToMark(item)[isRight ? 'right' : 'wrong'];
      if (places.length === 0) {
        await tabTo(page, within.locator('.toggle'));
        await press('Space');
        break;
      }
      await tabTo(page, within.locator('.word[tabindex="0"]'));
      let at = 0;
      for (const place of places) {
        for (; at < place; at++) await press('ArrowRight');
        await press('Space');
      }
      break;
    }
    case 'choice': {
      const place = item.options.findIndex(({ correct }) => correct === isRight);
      await tabTo(page, within.locator('input'));
      await press('Space');
      for (let at = 0; at < place; at++) await press('ArrowDown');
      break;
    }
    case 'select':
      for (const [place, { correct }] of item.options.entries())
        if (correct === isRight) {
          await tabTo(page, within.locator(`.option:nth-child(${place + 1}) input`));
          await press('Space');
        }
      break;
    case 'match':
      for (const [row, { right }] of item.pairs.entries()) {
        const place = item.rights.findIndex((text) => (text === right) === isRight);
        await tabTo(page, within.locator(`li:nth-child(${row + 1}) select`));
        for (let at = 0; at <= place; at++) await press('ArrowDown');
      }
      break;
    case 'order': {
      const steps = item.steps.map((_, step) => step);
      const wanted = isRight ? steps : steps.reverse();
      for (const [to, step] of wanted.entries()) {
        const place = (await within.locator('.wording').allTextContents()).indexOf(item.steps[step]!.text);
        await tabTo(page, within.locator('.row').nth(place).locator('.mover').first());
        for (let at = place; at > to; at--) await press('ArrowUp');
      }
      break;
    }
    case 'open':
      await tabTo(page, within.locator('textarea'));
      await page.keyboard.type(isRight ? item.model : 'No.');
      await tabTo(page, within.locator('.actions button'));
      await press('Enter');
      return;
  }
  await tabTo(page, within.locator('.check'));
  await press('Enter');
};

export const verdict = (page: Page, { number }: Numbered): Promise<string> =>
  itemOf(page, number)
    .locator('[role=status]')
    .textContent()
    .then((text) => text!.replace(/\s+/g, ' ').trim());
