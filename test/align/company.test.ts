import { describe, expect, it } from 'vitest';
import { companyOf, type ScoredPair } from '../../src/align/company.js';
import type { Sketch } from '../../src/align/sketch.js';

const sketch = (article: number, ...keys: string[]): Sketch =>
  ({ statement: { article }, content: { keys: new Set(keys), weight: keys.length } }) as unknown as Sketch;
const scored = (a: number, b: number, score: number): ScoredPair => ({ a, b, score }) as ScoredPair;
const weigh = () => 1;

describe('what other pairs say of a pair', () => {
  const sketches = [
    sketch(0, 'ferry', 'aground'),
    sketch(1, 'ferry', 'stranded'),
    sketch(1, 'ferry', 'stranded', 'sandbank'),
    sketch(2, 'ferry', 'sandbank'),
  ];
  it('is vouched for by a third article as far as that matches both', () => {
    const pairs = [scored(0, 1, 0.3), scored(0, 3, 0.9), scored(1, 3, 0.6)];
    expect(companyOf(pairs, sketches, weigh).map(({ vouched }) => vouched)).toEqual([0.6, 0.3, 0.3]);
  });
  it('is vouched for by no article that matches only one of them', () => {
    expect(companyOf([scored(0, 1, 0.3), scored(0, 3, 0.9)], sketches, weigh)[0]!.vouched).toBe(0);
  });
  it('is a repetition as far as a surer match is like the other sentence', () => {
    const [first, second] = companyOf([scored(0, 1, 0.9), scored(0, 2, 0.5)], sketches, weigh);
    expect(second!.repeated).toBeCloseTo(0.9 * 0.8);
    expect(first!.repeated).toBeCloseTo(0.5 * 0.8);
  });
  it('is no repetition where the other sentences of the article speak of other things', () => {
    const others = [sketch(0, 'ferry'), sketch(1, 'ferry'), sketch(1, 'mayor')];
    expect(companyOf([scored(0, 1, 0.9), scored(0, 2, 0.5)], others, weigh)[1]!.repeated).toBe(0);
  });
});
