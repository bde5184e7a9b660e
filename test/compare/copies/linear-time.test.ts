import { describe, expect, it } from 'vitest';
import { linkedSentences } from '../../../src/compare/copies/links.js';
import { runsOf } from '../../../src/compare/copies/runs.js';
import type { StorySentence } from '../../../src/compare/copies/story.js';

const SENTENCES = 40;
const TRIGRAMS = 20;

/** Articles that print one text; in the second half of each sentence every article has words of its own. */
const stories = (articles: number, edited: boolean): StorySentence[][] =>
  Array.from({ length: articles }, (_, article) =>
    Array.from({ length: SENTENCES }, (__, index) => {
      const shared = Array.from({ length: TRIGRAMS }, (___, i) => index * TRIGRAMS + i);
      const shingles = new Set(
        shared.map((trigram, i) => (edited && i >= TRIGRAMS / 2 ? trigram + 10_000 * (article + 1) : trigram)),
      );
      return { article, index, start: 0, end: 0, words: [], shingles, ownShingles: shingles };
    }),
  );

/** Processor time for each sentence, of which a crowded machine takes little more than a free one; the better of two runs. */
const timeOf = (articles: number, edited: boolean): number => {
  const event = stories(articles, edited);
  const run = (): number => {
    const before = process.cpuUsage();
    expect(runsOf(linkedSentences(event), event)).toHaveLength(1);
    return process.cpuUsage(before).user;
  };
  return Math.min(run(), run()) / articles;
};

describe('time grows with the number of sentences', () => {
  it.each([
    ['of one text', false],
    ['of a text that everybody edits', true],
  ])('%s', { timeout: 60_000 }, (_, edited) => {
    // The large one first, so that the small one too runs compiled.
    const large = timeOf(800, edited);
    const small = timeOf(50, edited);
    expect(large).toBeLessThan(5 * small);
  });
});
