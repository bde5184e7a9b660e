import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { underlined } from './marked.js';

/**
 * `test/cases/attribution.txt`: a sentence behind `>`, below it one line an attribution (S source, C cue, T content).
 * A sentence without lines below it must be left alone.
 */
const lines = readFileSync('test/cases/attribution.txt', 'utf8').split('\n');

describe('attributions are found as underlined', () => {
  let section = '';
  lines.forEach((line, i) => {
    if (line.startsWith('#')) section = line.slice(2);
    if (!line.startsWith('> ')) return;
    const end = lines.findIndex((below, j) => j > i && !below.startsWith('  '));
    const expected = lines.slice(i + 1, end < 0 ? lines.length : end).map((below) => below.slice(2));
    it(`${section}: ${line.slice(2)}`, () => expect(underlined(line.slice(2))).toEqual(expected));
  });
});
