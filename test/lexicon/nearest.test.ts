import { describe, expect, it } from 'vitest';
import { nearest } from '../../src/lexicon/nearest.js';

describe('the names near to a misspelt one', () => {
  it.each([
    ['regim', ['reign', 'regimes', 'regime', 'prelim'], ['regime']],
    ['kindd', ['kind', 'list', 'title'], ['kind']],
    ['CounterExamples', ['examples', 'counterExamples'], ['counterExamples']],
    ['zzzzzz', ['regime', 'kind'], []],
    ['', ['regime'], []],
  ])('%s', (word, names, expected) => {
    expect(nearest(word, names)).toEqual(expected);
  });

  it('of an endless word are none, at once', () => {
    expect(nearest('a'.repeat(1e6), ['a'.repeat(1e6)])).toEqual([]);
  });
});
