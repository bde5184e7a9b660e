import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/index.js';

/** Paragraphs of one kind, numbered so that names and quotations differ where the kind says so. */
const kinds: Record<string, (i: number) => string> = {
  'one speaker again and again': () =>
    'Peter Ruiz met the president. He said it was clear. The president of the union said so.',
  'quotations with their speakers': (i) => `“The bridge ${i} is not safe,” the mayor of Town ${i} said on Monday.`,
  'quotations without speakers': (i) => `“We will close bridge ${i}.” It was a “so-called” plan.`,
  'new names': (i) => `Anna Vel${letters(i)} said that Maria ${letters(i)}dun was wrong about the plan.`,
  'descriptions and loaded words': (i) =>
    `The ${letters(i).toLowerCase()} officials reportedly feared the deal, which the president slammed.`,
  'loose talk of unnamed people': () => 'They say that it may rain. Officials said so. They add that it might not.',
};

/** A word of its own for each number. */
const letters = (i: number): string =>
  [...String(i)].map((digit) => ['Ba', 'de', 'fi', 'go', 'hu', 'ja', 'ke', 'li', 'mo', 'nu'][Number(digit)]).join('');

/** One sentence without an end: what follows each other without a stop or a paragraph. */
const unbroken: Record<string, string> = {
  'quotations that touch': '“yes,” '.repeat(20),
  'quotations over every place where a sentence is cut': 'she said, “yes, we go,” '.repeat(4),
  'one who cites another': 'citing officials, ',
  'commas and cues': 'the mayor said, ',
};

const SMALL = 200;
const LARGE = 3000;

/**
 * Processor time, of which a crowded machine takes little more than a free one; the best of three runs. A short text is
 * read so often that as much is read in all: a moment's noise would be a large part of one short reading.
 */
const timeOf = (text: string, times: number): number => {
  const run = (): number => {
    const before = process.cpuUsage();
    for (let i = 0; i < times; i++) annotate({ outlet: 'The Courier', text });
    return process.cpuUsage(before).user;
  };
  return Math.min(run(), run(), run());
};

const paragraphs = (length: number, kind: (i: number) => string): string =>
  Array.from({ length }, (_, i) => kind(i)).join('\n\n');

describe('time grows with the length of an article', () => {
  it.each(Object.entries(kinds))('%s', { timeout: 60_000 }, (_, kind) => {
    // The long one first, so that the short one too runs compiled.
    const long = timeOf(paragraphs(LARGE, kind), 1);
    const short = timeOf(paragraphs(SMALL, kind), LARGE / SMALL);
    // A square of the length would make each paragraph of the longer one fifteen times as dear.
    expect(long).toBeLessThan(4 * short);
  });

  it.each(Object.entries(unbroken))('%s in one sentence', { timeout: 60_000 }, (_, part) => {
    const long = timeOf(part.repeat(LARGE), 1);
    const short = timeOf(part.repeat(SMALL), LARGE / SMALL);
    expect(long).toBeLessThan(4 * short);
  });
});
