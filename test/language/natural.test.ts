import { describe, expect, it } from 'vitest';
import { maySpellOneName } from '../../src/language/natural.js';

describe('spellings of one name', () => {
  it.each([
    ['Schmidt', 'Schmitt'],
    ['Katherine', 'Catherine'],
    ['Yusuf', 'Yousef'],
  ])('%s and %s may be one', (a, b) => {
    expect(maySpellOneName(a, b)).toBe(true);
  });
  it.each([
    ['Ann', 'Anna'],
    ['Walker', 'Wilcox'],
    ['Harris', 'Horace'],
    ['Georgia', 'Jordan'],
  ])('%s and %s are two', (a, b) => {
    expect(maySpellOneName(a, b)).toBe(false);
  });
});
