import { describe, expect, it } from 'vitest';
import { FEWEST, neededFor } from '../../src/statistics/needed.js';

describe('what is too little', () => {
  it('is refused with the number that would be enough', () => {
    expect(neededFor('events for an interval', 4)).toEqual({
      enough: false,
      have: 4,
      need: 10,
      what: 'events for an interval',
    });
    expect(neededFor('words for a rate', 999).enough).toBe(false);
    expect(neededFor('words for a rate', 1000).enough).toBe(true);
  });

  it('for a permutation is as few events as can never come below .05', () => {
    const fewest = FEWEST['events with both groups for a test'];
    expect(2 / 2 ** fewest).toBeLessThan(0.05);
    expect(2 / 2 ** (fewest - 1)).toBeGreaterThan(0.05);
  });
});
