import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../src/align/candidates.js';
import type { Sketch } from '../../src/align/sketch.js';

/** A sketch of a statement that has these words and nothing else. */
const sketch = (article: number, keys: string[]): Sketch =>
  ({ statement: { article }, content: { keys: new Set(keys), weight: keys.length } }) as unknown as Sketch;

/** Every statement has words that all have, words of its theme (as many statements a theme at any size) and one of its own. */
const event = (statements: number): Sketch[] =>
  Array.from({ length: statements }, (_, i) =>
    sketch(i % 10, ['port', 'dockers', `theme-${Math.floor(i / 20)}`, `subject-${Math.floor(i / 30)}`, `own-${i}`]),
  ).sort((a, b) => a.statement.article - b.statement.article);

describe('pairs to compare', () => {
  it('grow with the number of statements, not with its square', () => {
    const [few, many] = [candidatesOf(event(600), 10).length, candidatesOf(event(6000), 10).length];
    expect(few).toBeGreaterThan(600);
    expect(many / few).toBeGreaterThan(8);
    expect(many / few).toBeLessThan(12);
  });
  it('are of different articles, each pair once', () => {
    const sketches = event(300);
    const pairs = candidatesOf(sketches, 10);
    for (const { a, b } of pairs) expect(sketches[a]!.statement.article).not.toBe(sketches[b]!.statement.article);
    expect(new Set(pairs.map(({ a, b }) => `${Math.min(a, b)} ${Math.max(a, b)}`)).size).toBe(pairs.length);
  });
  it('share a word', () => {
    expect(candidatesOf([sketch(0, ['gate']), sketch(1, ['gate', 'crane']), sketch(1, ['pier'])], 2)).toEqual([
      { a: 0, b: 1 },
    ]);
  });
});
