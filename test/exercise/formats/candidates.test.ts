import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { candidatesIn } from '../../../src/exercise/formats/candidates.js';
import type { MarkItem } from '../../../src/model/exercise.js';
import { awkwardText, mark } from './awkward.js';

const beside = (item: MarkItem): string[] =>
  candidatesIn(item).flatMap(({ text, answer }) => (answer === null ? [text] : []));
const wordsBeside = (marked: string, ...alternatives: string[]) => beside({ ...mark('a-1', marked), alternatives });

describe('words that a platform offers beside those to be marked', () => {
  it('are nouns, verbs, adjectives and adverbs, no words of the closed classes, numerals or figures', () => {
    expect(wordsBeside('Three of the [greedy] owners quietly sold 40 boats, and it didn’t help them.')).toEqual([
      'owners',
      'quietly',
      'sold',
      'boats',
      'help',
    ]);
  });

  it('are a handful, also of a long sentence', () => {
    const long =
      'The [greedy] owners sold boats, nets, ropes, lamps, anchors, engines and paint while buyers from other harbours waited outside.';
    expect(wordsBeside(long)).toHaveLength(5);
  });

  it('are as many as there are words to be marked, where these are more than a handful', () => {
    const sentence = Array.from({ length: 7 }, (_, at) => `[vile${at}] owner${'abcdefg'[at]} met`).join(' and ');
    expect(wordsBeside(sentence)).toHaveLength(7);
  });

  it('are none that the key or a defence of another key names', () => {
    const sentence = 'The [greedy] bosses sold boats.';
    expect(wordsBeside(sentence)).toContain('bosses');
    expect(wordsBeside(sentence, '“bosses” may count as loaded.')).toEqual(['sold', 'boats']);
  });

  it('stand once in the text, so that nobody asks which is meant', () => {
    expect(wordsBeside('The [greedy] owners sold boats to owners of trucks.')).toEqual(['sold', 'boats', 'trucks']);
  });

  it('have the strong word that only says what happened among them', () => {
    const sentence =
      'Harbour engineers, warehouse labourers, crane operators and ferry passengers were hurt yesterday.';
    expect(beside({ ...mark('a-1', sentence), neutral: [] })).toContain('hurt');
  });

  it('leave names out while there are other words', () => {
    const item = mark('a-1', 'The [greedy] owners met near Lower Sarn on Monday morning, said Osric.');
    const neutral = ['Lower', 'Sarn', 'Monday', 'morning', 'said', 'Osric'].map((word) => {
      const start = item.text.indexOf(word);
      return { start, end: start + word.length };
    });
    expect(beside({ ...item, neutral })).toEqual(['owners', 'met', 'Monday', 'morning', 'said']);
  });

  it('never touch an answer, whatever the text', () => {
    fc.assert(
      fc.property(awkwardText, awkwardText, (before, after) => {
        const [left, right] = [before, after].map((text) => text.replace(/[[\]]/g, ''));
        const item = mark('a-1', `${left}[evil]${right}`);
        const [answer] = item.answers;
        for (const { start, end, answer: own } of candidatesIn(item))
          if (own === null) expect(end <= answer!.start || start >= answer!.end).toBe(true);
      }),
    );
  });
});
