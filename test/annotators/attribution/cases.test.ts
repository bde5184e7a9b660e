import { describe, expect, it } from 'vitest';
import { casesOf } from './case-file.js';
import { underlined } from './marked.js';

/**
 * `test/cases/attribution.txt`: a sentence behind `>`, below it one line an attribution (S source, C cue, T content).
 * A sentence without lines below it must be left alone.
 */
describe('attributions are found as underlined', () => {
  for (const { section, text, expected } of casesOf('test/cases/attribution.txt'))
    it(`${section}: ${text}`, () => expect(underlined(text)).toEqual(expected));
});
