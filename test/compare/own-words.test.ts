import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import { articlesOf, factOf, placeIn, resources } from './event.js';

const marked = (...texts: string[]): string[][] =>
  factOf(texts).mentions.map(({ own = [] }) => own.map(({ text }) => text));

describe('the words that only one outlet has for a fact', () => {
  it.each([
    [
      'a phrase with the small words inside it',
      ['The council closed the bridge.', 'The council took the keys of the old gate.'],
      [['closed the bridge'], ['keys of the old gate']],
    ],
    ['the added word alone', ['A veteran pilot steered the ferry.', 'A pilot steered the ferry.'], [['veteran'], []]],
    [
      'what makes it another claim',
      ['The ferry may sail today.', 'The ferry did not sail today.', 'The ferry sails today.'],
      [['may'], ['not'], []],
    ],
    ['a number whole', ['4,000 people left.', '3.5 million people left.'], [['4,000'], ['3.5 million']]],
    [
      'phrases of their own on both sides of a mark',
      ['The mayor wept, then bowed.', 'The mayor spoke.'],
      [['wept', 'bowed'], ['spoke']],
    ],
  ])('are %s', (_, texts, expected) => {
    expect(marked(...texts)).toEqual(expected);
  });

  it.each([
    ['order', 'On Monday the ferry sank off Kestria.', 'The ferry sank off Kestria on Monday.'],
    ['words of grammar', 'The keeper in the harbour was from Kestria.', 'A keeper at this harbour, he is of Kestria.'],
    ['case and apostrophes', 'The city’s plan FAILED.', "The city's plan failed."],
    ['number and time', 'The ferries are stopping.', 'The ferry stopped.'],
    ['hyphens', 'The cease-fire held.', 'The ceasefire held.'],
    ['abbreviation', 'On Jan. 19 Gen. Brandt spoke.', 'On January 19 General Brandt spoke.'],
    ['points', 'A U.S. envoy spoke.', 'A US envoy spoke.'],
    ['telling', 'The ferry sank, Mr. Brandt said.', 'Brandt told them the ferry sank.'],
  ])('are none where only %s differs', (_, one, other) => {
    expect(marked(one, other)).toEqual([[], []]);
  });

  it('keep a doer apart from the deed, whatever stem they share', () => {
    expect(marked('The negotiators failed.', 'The negotiation failed.')).toEqual([['negotiators'], ['negotiation']]);
  });

  it('are none that another outlet has in the rest of its sentence', () => {
    const articles = articlesOf('The old ferry sank.', 'The ferry sank, and it was old.');
    const places = [placeIn(articles, 0), placeIn(articles, 1, 'The ferry sank')];
    const { mentions } = factsOf(articles, [{ places }], [], resources)[0]!;
    expect(mentions.map(({ own }) => own)).toEqual([[], []]);
  });

  it('are those of an outlet also where it says them twice', () => {
    const articles = articlesOf('The boat sank. The boat went down.', 'The ferry sank.');
    const places = [
      placeIn(articles, 0, 'The boat sank'),
      placeIn(articles, 0, 'The boat went down'),
      placeIn(articles, 1),
    ];
    const { mentions } = factsOf(articles, [{ places }], [], resources)[0]!;
    expect(mentions.map(({ own = [] }) => own[0]?.text)).toEqual(['boat', 'boat', 'ferry']);
  });
});
