import { describe, expect, it } from 'vitest';
import { cellsOf, widthOf } from '../../src/export/cells.js';
import { listText, lookUpText } from '../../src/export/entry-text.js';
import { listsText, totalsOf } from '../../src/export/lists-text.js';
import type { DescribedEntry, DescribedList } from '../../src/model/described-list.js';

const entry: DescribedEntry = {
  id: 'loaded/noise#hullabaloo',
  kind: 'loaded',
  category: 'dysphemism',
  forms: ['hullabaloo', 'great to-do'],
  rule: null,
  match: 'lemma',
  pos: ['NOUN'],
  why: 'Makes a dispute look like noise.',
  alternatives: ['dispute'],
  sources: [
    { title: 'A style guide', publisher: 'The Courier', year: 2020, url: 'https://example.org/guide', note: null },
  ],
  disputed: 'Some call a hullabaloo what it is.',
  unless: { before: ['the', 'NUM'], sentence: ['migra*'] },
  only: [{ nearAfter: ['ferry'] }, { after: ['over'] }],
  examples: ['The hullabaloo over the ferry went on.'],
  counterExamples: ['The dispute went on.'],
};

const list = (id: string, kind: DescribedList['kind'], entries: DescribedEntry[]): DescribedList => ({
  id,
  kind,
  version: '0.1.0',
  title: 'Words that make a dispute look like noise',
  description: 'Words for a test.',
  entries,
});

const lists = [
  list('hedges/doubt', 'hedges', [{ ...entry, category: 'likelihood' }]),
  list('loaded/noise', 'loaded', [entry, { ...entry, category: 'euphemism' }, entry]),
];

const widest = (text: string): number => Math.max(...text.split('\n').map((line) => widthOf(cellsOf(line))));

describe('an entry on a terminal', () => {
  it('shows everything that its list says of it, conditions in words', () => {
    const text = lookUpText({ found: 'entries', entries: [entry], within: [] }, { columns: 100, colours: false });
    expect(text).toBe(`loaded/noise#hullabaloo
  kind        loaded · dysphemism
  forms       hullabaloo, great to-do (in all inflections, as NOUN)
  why         Makes a dispute look like noise.
  plainer     dispute
  disputed    Some call a hullabaloo what it is.
  not where   “the” or a number directly before it; or “migra…” anywhere in its sentence
  only where  “ferry” among the five words after it
              “over” directly after it
  source      A style guide (The Courier, 2020)
              https://example.org/guide
  found       The hullabaloo over the ferry went on.
  not found   The dispute went on.
`);
  });

  it.each([40, 60, 120])('fits %i columns', (columns) => {
    const options = { columns, colours: false };
    expect(widest(listText(lists[1]!, options))).toBeLessThanOrEqual(columns);
    expect(widest(listsText(lists, options))).toBeLessThanOrEqual(columns);
  });

  it('has colours only where they are wanted, and lets no text steer the terminal', () => {
    const evil = { ...entry, why: '\u001b[2J' };
    const shown = (colours: boolean) =>
      lookUpText({ found: 'entries', entries: [evil], within: [] }, { columns: 80, colours });
    expect(shown(false)).not.toContain('\u001b');
    expect(shown(true)).toContain('\u001b[1mloaded/noise#hullabaloo\u001b[0m');
    expect(shown(true)).not.toContain('\u001b[2J');
  });

  it('names the phrases that a word is only part of', () => {
    const text = lookUpText({ found: 'entries', entries: [], within: [entry] }, { columns: 80, colours: false });
    expect(text).toBe('Only in phrases of: loaded/noise#hullabaloo\n');
  });
});

describe('the table of lists', () => {
  it('goes kind by kind, with the totals of each', () => {
    expect(listsText(lists, { columns: 100, colours: false })).toBe(`hedges · 1 list · 1 entry
  hedges/doubt  0.1.0  1  Words that make a dispute look like noise
  by category: likelihood 1

loaded · 1 list · 3 entries
  loaded/noise  0.1.0  3  Words that make a dispute look like noise
  by category: dysphemism 2, euphemism 1

2 lists, 4 entries.
`);
  });

  it('counts by kind and category', () => {
    expect(totalsOf(lists)[1]).toEqual({
      kind: 'loaded',
      lists: 1,
      entries: 3,
      categories: [
        { category: 'dysphemism', entries: 2 },
        { category: 'euphemism', entries: 1 },
      ],
    });
  });
});
