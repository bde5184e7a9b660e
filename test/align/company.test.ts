import { describe, expect, it } from 'vitest';
import { type Company, companyOf } from '../../src/align/company.js';
import type { Sketch } from '../../src/align/sketch.js';
import { pairScores } from './scores.js';

const sketch = (article: number, ...keys: string[]): Sketch =>
  ({ statement: { article }, content: { keys: new Set(keys), weight: keys.length } }) as unknown as Sketch;
/** Pairs of statements with their first scores. */
const company = (sketches: Sketch[], ...scored: [a: number, b: number, score: number][]): Company[] =>
  companyOf(
    scored.map(([a, b, score]) => ({ a, b, score })),
    pairScores(sketches.length, scored).index,
    sketches,
    () => 1,
  );

describe('what other pairs say of a pair', () => {
  const sketches = [
    sketch(0, 'ferry', 'aground'),
    sketch(1, 'ferry', 'stranded'),
    sketch(1, 'ferry', 'stranded', 'sandbank'),
    sketch(2, 'ferry', 'sandbank'),
  ];
  it('is vouched for by a third article as far as that matches both', () => {
    const all = company(sketches, [0, 1, 0.3], [0, 3, 0.9], [1, 3, 0.6]);
    expect(all.map(({ vouched }) => vouched)).toEqual([0.6, 0.3, 0.3]);
  });
  it('is vouched for by no article that matches only one of them', () => {
    expect(company(sketches, [0, 1, 0.3], [0, 3, 0.9])[0]!.vouched).toBe(0);
  });
  it('is a repetition as far as a surer match is like the other sentence', () => {
    const [first, second] = company(sketches, [0, 1, 0.9], [0, 2, 0.5]);
    expect(second!.repeated).toBeCloseTo(0.9 * 0.8);
    expect(first!.repeated).toBeCloseTo(0.5 * 0.8);
  });
  it('is no repetition where the other sentences of the article speak of other things', () => {
    const others = [sketch(0, 'ferry'), sketch(1, 'ferry'), sketch(1, 'mayor')];
    expect(company(others, [0, 1, 0.9], [0, 2, 0.5])[1]!.repeated).toBe(0);
  });
});
