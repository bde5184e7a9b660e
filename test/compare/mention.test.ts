import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import type { FactMention } from '../../src/model/comparison.js';
import { articlesOf, factOf, placeIn, resources } from './event.js';

/** How the first text puts a fact that the second states plainly. */
const mention = (text: string, words?: string, other = text): FactMention => {
  const articles = articlesOf(text, other);
  const places = [placeIn(articles, 0, words), placeIn(articles, 1)];
  return factsOf(articles, [{ places }], [], resources)[0]!.mentions[0]!;
};

describe('who vouches for a mention', () => {
  it.each([
    ['The harbour was closed on Monday.', undefined, 'asserted'],
    ['Ana Brandt said the harbour was closed.', undefined, 'attributed'],
    [
      'Two officials, who asked not to be named, said the harbour was closed.',
      'the harbour was closed',
      'attributed-unnamed',
    ],
    ['The harbour was closed after Ana Brandt said that talks had failed.', 'The harbour was closed', 'asserted'],
    ['Ana Brandt wants the harbour to be closed.', undefined, 'asserted'],
    ['“The harbour will stay closed,” shouted the wall.', '“The harbour will stay closed,”', 'attributed'],
    ['The mayor’s false claims that the harbour was closed spread.', undefined, 'attributed'],
    ['The mayor’s claim to the harbour was closed.', undefined, 'asserted'],
    ['The “safe harbour” was closed on Monday.', undefined, 'asserted'],
    ['The harbour was closed, reportedly without a word to its crews.', 'The harbour was closed', 'asserted'],
    ['The harbour was reportedly closed.', undefined, 'attributed-unnamed'],
    [
      'Brandt reportedly wrote to a friend: “The old harbour was closed for good.”',
      '“The old harbour was closed for good.”',
      'attributed',
    ],
    [
      '“I am hopeful that the old harbour will stay open,” Brandt told the council at its meeting in Kestria on Monday.',
      undefined,
      'attributed',
      'At a council meeting in Kestria on Monday Brandt was hopeful for the harbour.',
    ],
    ['As House Reformers said, the harbour was closed.', 'the harbour was closed', 'attributed'],
    ['Critics said the harbour was closed.', 'the harbour was closed', 'attributed-unnamed'],
    [
      'Asked how old the harbour was, Ana Brandt said: “I have never seen a finer place than this one.”',
      undefined,
      'asserted',
      'How old the harbour was Ana Brandt was asked on Monday.',
    ],
    ['Ana Brandt criticised the closing of the harbour.', 'the closing of the harbour', 'asserted'],
    ['Ana Brandt confirmed the closing of the harbour.', 'the closing of the harbour', 'attributed'],
    ['Ana Brandt criticised the harbour as “closed for its own good”.', undefined, 'attributed'],
    [
      'Ruiz said that Ana Brandt, a retired harbour judge, would leave.',
      'Ana Brandt, a retired harbour judge,',
      'asserted',
    ],
    ['Ruiz said that Ana Brandt, who ran the harbour in May, would leave.', 'who ran the harbour in May', 'asserted'],
    ['Ruiz said “Brandt, who ran the harbour in May, will leave”.', 'who ran the harbour in May', 'attributed'],
  ])('%s', (text, words, status, other = text) => {
    expect(mention(text, words, other).status).toBe(status);
  });
  it('names the attribution', () => {
    const { attribution } = mention('Ana Brandt said the harbour was closed.');
    expect(attribution).toMatch(/^f\d+$/);
  });
});

describe('affirmed or denied', () => {
  it.each([
    ['The harbour was closed.', 'affirmed'],
    ['The harbour was not closed.', 'denied'],
    ['The harbour was never fully closed.', 'denied'],
    ['Ana Brandt denied that the harbour was closed.', 'denied'],
    ['No doubt the harbour was closed.', 'affirmed'],
    ['Without notice the harbour was closed.', 'affirmed'],
    ['The harbour, which nobody guards, was closed.', 'affirmed'],
    ['Fishermen lose money if the harbour is not closed.', 'affirmed'],
    ['No harbour closed? Not for the crews.', 'affirmed'],
    ['Crews will not leave until the harbour is closed.', 'affirmed'],
    ['The harbour was not closed, and crews stayed until May.', 'denied'],
    ['After a “no” harbour vote it was closed.', 'affirmed'],
    ['Ana Brandt objected that the harbour was closed.', 'affirmed'],
    ['Ana Brandt disputed that the harbour was closed.', 'denied'],
  ])('%s', (text, polarity) => {
    expect(mention(text, undefined, 'The harbour was closed.').polarity).toBe(polarity);
  });
});

it('is credited where the words that both articles have are, not where most of the sentence is', () => {
  const text = 'As crews gathered on the windy quay, the mayor’s office said the harbour was closed.';
  expect(mention(text, undefined, 'The harbour was closed.').status).toBe('attributed');
  expect(mention(text, undefined, 'Crews gathered on the quay.').status).toBe('asserted');
});

it('a condition is not denied where the place begins behind its "if"', () => {
  const text = 'Fishermen lose money if the harbour is not closed.';
  expect(mention(text, 'the harbour is not closed', 'The harbour was closed.').polarity).toBe('affirmed');
  expect(
    mention('Fishermen say the harbour is not closed.', 'the harbour is not closed', 'The harbour was closed.')
      .polarity,
  ).toBe('denied');
});

describe('the outlet casts doubt', () => {
  it.each([
    ['Without offering specifics, Brandt said the harbour was closed.', true],
    ['Brandt falsely said the harbour was closed.', true],
    ['Brandt said the harbour was closed.', false],
    ['Brandt claimed, without citing any evidence, that the harbour was closed.', true],
    ['Brandt said he closed the harbour without giving way.', false],
    ['Brandt said there was no evidence that the harbour was closed.', false],
    ['“My rival says without evidence that it is closed,” Brandt said of the harbour.', false],
  ])('%s', (text, challenged) => {
    expect(mention(text).challenged).toBe(challenged);
  });
});

it('doubt of one statement is no doubt of the outlet’s own beside it', () => {
  const text = 'The mayor’s false claims of a leak spread as the harbour was closed.';
  expect(mention(text, 'the harbour was closed').challenged).toBe(false);
  expect(mention(text, 'The mayor’s false claims of a leak').challenged).toBe(true);
});

describe('a fact', () => {
  it('is labelled in words of the texts, complete and without a dangling conjunction', () => {
    const { label } = factOf(['and that the harbour was closed on Monday by the port authority,', 'It was closed.']);
    expect(label).toBe('The harbour was closed on Monday by the port authority');
  });
  it('has words of its own where a sentence of one article stands in two facts', () => {
    const parts = ['It was closed by the mayor, the harbour.', 'He dismissed the master of the harbour.'];
    const articles = articlesOf(
      'On Monday the mayor closed the old harbour and dismissed the harbour master.',
      parts.join(' '),
    );
    const whole = placeIn(articles, 0);
    const alignments = parts.map((words) => ({ places: [whole, placeIn(articles, 1, words)] }));
    expect(factsOf(articles, alignments, [], resources).map(({ label }) => label)).toEqual([
      'On Monday the mayor closed the old harbour and dismissed the harbour master',
      'He dismissed the master of the harbour',
    ]);
  });
  it('says in which articles no match was found', () => {
    const articles = articlesOf('The harbour was closed.', 'The harbour was closed.', 'The ferry ran.');
    const places = [placeIn(articles, 0), placeIn(articles, 1)];
    expect(factsOf(articles, [{ places }], [], resources)[0]!.notFoundIn).toEqual(['a3']);
  });
  it('comes before a fact that stands further down in the articles', () => {
    const text = 'The harbour was closed. Later the ferry ran again.';
    const articles = articlesOf(text, text);
    const pair = (words: string) => ({ places: [placeIn(articles, 0, words), placeIn(articles, 1, words)] });
    const facts = factsOf(
      articles,
      [pair('Later the ferry ran again.'), pair('The harbour was closed.')],
      [],
      resources,
    );
    expect(facts.map(({ id, label }) => [id, label])).toEqual([
      ['fact-1', 'The harbour was closed'],
      ['fact-2', 'Later the ferry ran again'],
    ]);
  });
});
