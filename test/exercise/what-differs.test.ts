import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/model/exercise.js';
import { itemsOf } from './items-of.js';

const asked = (one: string, other: string): Item[] => itemsOf('what-differs', one, other);

/** What the key says of the two sentences, with the words that are set side by side. */
const keyed = (one: string, other: string): [words: string, kind: string][] =>
  asked(one, other).flatMap((item) => {
    if (item.format === 'match') return item.pairs.map(({ left, right }): [string, string] => [left, right]);
    if (item.format !== 'choice') return [];
    return item.options.filter(({ correct }) => correct).map(({ why, text }): [string, string] => [why, text]);
  });

const status = 'whether the outlet states it itself or credits it to somebody';

describe('words of one sentence set beside those of another', () => {
  it('differ in a number', () => {
    expect(
      keyed(
        'The ferry carried 35 passengers to the island of Brennick on Monday.',
        'The ferry carried 59 passengers to the island of Brennick on Monday.',
      ),
    ).toEqual([['“35 passengers” / “59 passengers”', 'a number']]);
  });

  it('differ in no number where it is only written otherwise', () => {
    expect(
      keyed(
        'The ferry carried eleven passengers to the island of Brennick on Monday, according to the police.',
        'The ferry carried 11 passengers to the island of Brennick on Monday.',
      ).map(([, kind]) => kind),
    ).not.toContain('a number');
  });

  it('differ in no number where the one sentence gives the other’s too', () => {
    expect(
      keyed(
        'The union said nine dockers were held at the northern gate on Monday.',
        'The police said seven dockers were held at the northern gate on Monday, and the union said nine.',
      ).map(([, kind]) => kind),
    ).not.toContain('a number');
  });

  it('are the credit of the one where the other has none', () => {
    const both: [string, string] = [
      'The ferry carried 59 passengers to the island of Brennick on Monday.',
      'The ferry carried 59 passengers to the island of Brennick on Monday, according to the harbor police, which counts them.',
    ];
    expect(keyed(...both)).toEqual([
      [
        '“according to the harbor police” tells it; the other sentence has nothing like it.',
        'Only the second; the first states it itself.',
      ],
    ]);
  });

  it('are not asked of where all that differs is the verb of saying, which is seen at once', () => {
    expect(
      asked(
        'The mayor of Ostermoor, Ana Brandt, said the 14 cranes at the northern gate were safe.',
        'The mayor of Ostermoor, Ana Brandt, complained the 14 cranes at the northern gate were safe.',
      ),
    ).toEqual([]);
  });

  it('are no credit of who is kept unnamed, whom nobody could ask', () => {
    expect(
      asked(
        'The ferry carried 59 passengers to the island of Brennick on Monday.',
        'The ferry carried 59 passengers to the island of Brennick on Monday, according to two officials.',
      ),
    ).toEqual([]);
  });

  it('differ in a word that judges, and in none that may tell of others', () => {
    const with_ = (word: string): string[] =>
      keyed(
        `The city of Ostermoor will pay ${word} assistance of 300 dollars to 46 households in May.`,
        'The city of Ostermoor will pay assistance of 300 dollars to 46 households in May.',
      ).map(([, kind]) => kind);
    expect(with_('generous')).toContain('a word that describes somebody or something');
    expect(with_('monthly')).not.toContain('a word that describes somebody or something');
  });
});

describe('what is asked of words set side by side', () => {
  const both: [string, string] = [
    'The project would displace 46 households, according to the relocation plan.',
    'Some 46 households will be relocated for the project.',
  ];

  it('offers no kind that fair readers could see in them', () => {
    for (const item of asked(
      'The ferry carried 59 passengers to the island of Brennick on Monday.',
      'The ferry carried 59 passengers to the island of Brennick on Monday, according to the harbor police.',
    ))
      expect(JSON.stringify(item)).not.toContain('how certain it is made');
  });

  it('offers no number where none of the words is one', () => {
    const [item] = asked(
      'The mayor of Ostermoor, Ana Brandt, said on Monday that the city would “not be held to ransom” by 14 cranes.',
      'The mayor of Ostermoor, Ana Brandt, said on Monday that the city would “not be held for ransom” by 14 cranes.',
    );
    expect(item?.format === 'choice' && item.options.map(({ text }) => text)).not.toContain('a number');
  });

  it('does not tell, where it goes on, which sentence has the credit', () => {
    const [, after] = asked(
      'The ferry carried 59 passengers to the island of Brennick on Monday.',
      'The ferry carried 59 passengers to the island of Brennick on Monday, according to the harbor police.',
    );
    expect(after?.prompt).not.toMatch(/only the (?:first|second)|harbor police/i);
  });

  it('is one pair after the other, where they differ in more', () => {
    const [item] = asked(...both);
    expect(item?.format).toBe('match');
    expect(keyed(...both).map(([, kind]) => kind)).toEqual(
      expect.arrayContaining([status, 'the verb for what is done']),
    );
  });

  it('goes on to what it changes for a reader of only one of them', () => {
    const [, after] = asked(...both);
    expect(after?.format).toBe('open');
    expect(after?.format === 'open' && after.model).toContain('can look up the relocation plan');
  });

  it('goes on to whom a reader could ask, where somebody is credited', () => {
    const [, after] = asked(
      'The ferry carried 59 passengers to the island of Brennick on Monday.',
      'The ferry carried 59 passengers to the island of Brennick on Monday, according to the harbor police.',
    );
    const model = after?.format === 'open' ? after.model : '';
    expect(model).toContain('can ask the harbor police how it is known');
    expect(model).not.toContain('{');
  });
});
