import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import type { AlignedFact } from '../../src/model/comparison.js';
import { articlesOf, placeIn, resources } from './event.js';

/** The fact that one sentence of each article states. */
const factIn = (...articles: [text: string, stating: string][]): AlignedFact => {
  const read = articlesOf(...articles.map(([text]) => text));
  const places = articles.map(([, stating], i) => placeIn(read, i, stating));
  return factsOf(read, [{ places }], [], resources)[0]!;
};

describe('a sentence that two articles print letter by letter', () => {
  const carried = 'The ferry carried 35 passengers on Monday.';
  const otherwise = 'The ferry carried 59 passengers on Friday.';
  const fact = factIn(
    [`It rained. ${carried}`, carried],
    [`The night was long. ${carried}`, carried],
    [otherwise, otherwise],
  );

  it('is told with its own words and place in each', () => {
    expect(fact.mentions.map(({ text, start }) => [text, start])).toEqual([
      [carried, 11],
      [carried, 20],
      [otherwise, 0],
    ]);
  });

  it('differs for both from what a third one says', () => {
    expect(fact.differences.map(({ kind, detail }) => [kind, detail])).toEqual([
      ['number', '35 passengers / 35 passengers / 59 passengers'],
      ['date', 'Monday / Monday / Friday'],
    ]);
  });

  it('has no words that only one of them has', () => {
    expect(fact.mentions.map(({ own = [] }) => own.map(({ text }) => text))).toEqual([[], [], ['59', 'Friday']]);
  });

  it('is a speaker’s in the one that quotes it and the outlet’s in the other', () => {
    const secret = 'The secret deal closed the harbour gate.';
    const plain = 'The deal closed the harbour gate.';
    const { differences } = factIn(
      [`“It is late. ${secret} We go home,” Mayor Brandt said.`, secret],
      [`It is late. ${secret} They went home.`, secret],
      [plain, plain],
    );
    expect(differences.filter(({ kind }) => kind === 'modifier')).toEqual([
      { kind: 'modifier', articles: ['a2', 'a3'], detail: '“secret deal” / “deal”' },
    ]);
    expect(differences.find(({ kind }) => kind === 'status')?.detail).toBe('attributed / asserted / asserted');
  });
});
