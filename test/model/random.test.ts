import { describe, expect, it } from 'vitest';
import { randomOf } from '../../src/model/random.js';

describe('numbers that a seed decides', () => {
  it('are the same for the same seed on every machine, and others for another seed', () => {
    const [one, again, other] = ['herald', 'herald', 'courier'].map(randomOf);
    const first = one!();
    expect(first).toBeCloseTo(0.6054460466839373, 15);
    expect(again!()).toBe(first);
    expect(other!()).not.toBe(first);
  });

  it('spread evenly over ten parts of 0 to 1', () => {
    const random = randomOf('even');
    const parts = new Array(10).fill(0);
    for (let i = 0; i < 100_000; i++) parts[Math.floor(random() * 10)]++;
    for (const times of parts) expect(Math.abs(times - 10_000)).toBeLessThan(400);
  });
});
