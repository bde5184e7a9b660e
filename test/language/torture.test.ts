import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { passageOf } from './passage.js';

/** The same bytes in every run, and as little alike as encoded data are. */
const noise = (length: number): string => {
  let made = '';
  for (let i = 0; made.length < length; i++) made += createHash('sha256').update(String(i)).digest('base64');
  return made.slice(0, length);
};

const SIZE = 200_000;
const filled = (part: string): string => part.repeat(Math.ceil(SIZE / part.length)).slice(0, SIZE);

test.each([
  ['one letter', filled('a')],
  ['straight quotation marks', filled('"')],
  ['single quotation marks', filled("'")],
  ['opening marks, then closing marks', filled('“').slice(SIZE / 2) + filled('”').slice(SIZE / 2)],
  ['opening marks before words', filled('“a ')],
  ['closing marks after words', filled('a,” B. ')],
  ['single marks after words', filled("as' 'b ")],
  ['marks of all kinds', filled('“a ‘b "c\' d” [e] (He) ')],
  ['dashes', filled('-')],
  ['dashes between blanks', filled('— ')],
  ['stops', filled('.')],
  ['stops and marks', filled('.” ')],
  ['base64', noise(SIZE)],
  ['base64 in short runs', noise(SIZE).replace(/(.{250})/g, '$1 ')],
  ['nested brackets', filled('[').slice(SIZE / 2) + filled(']').slice(SIZE / 2)],
  ['quoted brackets', `“${filled('([')}”`],
  ['words without a stop', filled('clearly ')],
  ['blanks', `a${filled(' ')}b`],
  ['lines', filled('a\n')],
])('200 KB of %s are read in seconds of processor time', (_, text) => {
  // One second on a free machine, two or three on a crowded one; anything quadratic takes twenty.
  const before = process.cpuUsage();
  const { tokens } = passageOf(text);
  expect(process.cpuUsage(before).user / 1e6).toBeLessThan(5);
  expect(tokens.length).toBeGreaterThan(0);
});
