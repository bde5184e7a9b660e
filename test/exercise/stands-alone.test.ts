import { describe, expect, it } from 'vitest';
import { materialOf } from '../../src/exercise/material.js';
import { compare } from '../../src/index.js';

/** The sentences of a report that a class may see by themselves; with `pointing`, of these only those that point back. */
const shownOf = (text: string, pointing = false): string[] => {
  const comparison = compare([
    { outlet: 'The Bell', text },
    { outlet: 'Pier Post', text: 'The ferry carries 214 people on each crossing.' },
  ]);
  const { sentences } = materialOf(comparison, { seed: '1', shownAs: ['A', 'B'], include: [], hidden: [] });
  return sentences[0]!.filter(({ pointsBack }) => !pointing || pointsBack).map((sentence) => sentence.text);
};

describe('a sentence that a class sees by itself', () => {
  it.each([
    'Ana Brandt, the mayor, said she would reopen the pier.',
    'Residents say they were told nothing about the pier.',
    'The council and the port said they would pay for it together.',
    'A worker, who gave only his first name, said the crane had failed before.',
    'It is unclear who will pay for the new pier in Ostermoor.',
    'The port of Ostermoor has 22 cranes and closes at 9.',
    'The decision of the court in Ostermoor cost the port $12 million.',
    'Voters in Ostermoor will go to the polls on May 3.',
    'The ferries that stop in Ostermoor this year carry 214 people.',
    'Those who live near the harbor of Ostermoor want quieter cranes.',
    'Lorring said that talks about the pier would begin in May.',
  ])('tells by itself who is meant: %s', (text) => {
    expect(shownOf(text)).toEqual([text]);
    expect(shownOf(text, true)).toEqual([]);
  });

  it.each([
    ['a label before a figure', 'The price tag of it all: $264 million.'],
    ['an “it” that no person can be', 'Ana Brandt denied that it was a trade with the port.'],
    ['a “his” beside a team', 'The Kingfishers promised a park in his district of Ostermoor.'],
    ['a connective', 'Still, the mayor of Ostermoor blamed the port for the delay.'],
    ['a pronoun at its beginning', 'He blamed the port of Ostermoor for the delay.'],
    ['a pronoun behind an opening phrase', 'In each case, he blamed the port of Ostermoor for the delay.'],
    ['“they” with nobody before it', 'With an election due in the fall, they may fear the port.'],
    ['an object told before', 'Ostermoor has denied it, as so often in the past seven years.'],
    ['a statement told before', 'Ostermoor denies this outright.'],
    ['something added to what was told', 'Lorring also said the cranes had been found damaged.'],
    ['a time counted from what was told', 'A few days later, the mayor of Ostermoor reopened the pier.'],
    ['a number of what was told', 'The port of Ostermoor says it has 44.'],
    ['a source told before', 'The official said the port of Ostermoor would reopen in May.'],
    ['a quotation that was opened before', 'The port of Ostermoor will reopen in May.”'],
  ])('does not lean on the one before by %s', (_, text) => {
    expect(shownOf(text)).toEqual([]);
  });

  it.each([
    'Gunners wounded eleven shoppers in that attack on the market.',
    'The breakthrough comes after a long weekend in Ostermoor.',
    'The mayor of Ostermoor denied that such a meeting took place.',
    'Do the math: that is 660 dollars for each job in Ostermoor.',
    'The court in Ostermoor described the two as witnesses.',
  ])('points back, so that only its words can be judged: %s', (text) => {
    expect(shownOf(text, true)).toEqual([text]);
  });
});
