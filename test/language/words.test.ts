import { expect, test } from 'vitest';
import { wordOf } from '../../src/language/words.js';
import { ofWord } from '../../src/model/word.js';

test('tokens of one spelling share a word', () => {
  expect(wordOf('Harbour')).toBe(wordOf('Harbour'));
  expect(wordOf('Harbour')).not.toBe(wordOf('harbour'));
  expect(wordOf('Don’t').normal).toBe("don't");
});

test('a question about a word is worked out once, and each question has its own answer', () => {
  let asked = 0;
  const length = ofWord(({ text }) => {
    asked++;
    return text.length;
  });
  const isLong = ofWord(({ text }) => text.length > 6);
  const token = { word: wordOf('lighthouse') };
  expect([length(token), length(token), length({ word: wordOf('lighthouse') })]).toEqual([10, 10, 10]);
  expect(isLong(token)).toBe(true);
  expect(asked).toBe(1);
});

test('after many words the first are forgotten, so that memory is bounded', () => {
  const first = wordOf('lighthouse');
  for (let i = 0; i < 50_000; i++) wordOf(`w${i}`);
  expect(wordOf('lighthouse')).not.toBe(first);
  expect(wordOf('lighthouse').normal).toBe('lighthouse');
});
