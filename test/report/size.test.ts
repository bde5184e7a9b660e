import { describe, expect, it } from 'vitest';
import { renderReport } from '../../src/index.js';
import { longArticles } from './events.js';

const kilobytes = (count: number, words: number): number =>
  Buffer.byteLength(renderReport(longArticles(count, words))) / 1000;

describe('the size of a report', () => {
  it('stays under 350 KB for two articles of 800 words', () => {
    expect(kilobytes(2, 800)).toBeLessThan(350);
  });

  it('stays under 1,400 KB for five articles of 2,000 words', () => {
    expect(kilobytes(5, 2000)).toBeLessThan(1400);
  }, 60_000);
});
