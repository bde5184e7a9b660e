import { describe, expect, it } from 'vitest';
import { withoutEach } from '../../src/statistics/leave-one-out.js';

describe('how much a difference rests on one list of words', () => {
  // In 10,000 words of either outlet.
  const lists = [
    { part: 'sensational verbs', count: 30, otherCount: 10 },
    { part: 'conflict labels', count: 10, otherCount: 20 },
    { part: 'intensifiers', count: 5, otherCount: 5 },
  ];

  it('is seen by leaving each out, the weightiest first', () => {
    const without = withoutEach(lists, 10_000, 10_000);
    expect(without.map(({ part }) => part)).toEqual(['sensational verbs', 'conflict labels', 'intensifiers']);
    expect(without[0]).toMatchObject({ share: 0.5, turns: true });
    expect(without[0]!.difference).toBeCloseTo(-1, 12);
    expect(without[0]!.change).toBeCloseTo(-2, 12);
    expect(without[1]).toMatchObject({ turns: false });
    expect(without[2]!.change).toBeCloseTo(0, 12);
  });

  it('counts a difference that is gone as turned', () => {
    expect(withoutEach([lists[0]!], 10_000, 10_000)[0]).toMatchObject({ difference: 0, turns: true });
  });
});
