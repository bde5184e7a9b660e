import { describe, expect, it } from 'vitest';
import { alignFacts } from '../../src/align/index.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { wordForms } from '../../src/language/word-forms.js';
import { alignedPlaces, articlesOf } from './event.js';

const wire = [
  'Dockers in Port Calder walked out on Monday after wage talks with the harbour company collapsed.',
  'The walkout left 14 container ships waiting outside the breakwater.',
  '“We have asked for one fair contract and nothing more,” said Ana Brandt, who leads the dockers union.',
  'The company employs 2,300 people on four piers.',
  'Rain is expected at the weekend.',
].join(' ');
const gazette = [
  'Port Calder dockers left their posts on Monday when talks about wages with the harbour company failed.',
  'Schools in the old town stay open this week.',
  '“One fair contract and nothing more,” is what the union asked for, Brandt said.',
  'Fourteen container ships are waiting outside the breakwater because of the walkout.',
  'The mayor is on holiday.',
].join(' ');

describe('facts that two articles state', () => {
  const facts = alignedPlaces(wire, gazette);
  const holding = (words: string): string[] =>
    facts.find((places) => places.some((place) => place.includes(words))) ?? [];

  it('are found in other words and other order', () => {
    expect(holding('walked out on Monday').some((place) => place.startsWith('2: Port Calder dockers left'))).toBe(true);
    expect(holding('14 container ships').some((place) => place.startsWith('2: Fourteen container ships'))).toBe(true);
  });
  it('include an utterance quoted in full here and in part there', () => {
    expect(holding('We have asked for one fair contract').some((place) => place.includes('“One fair contract'))).toBe(
      true,
    );
  });
  it('leave alone what only one of them has', () => {
    for (const words of ['Rain', 'Schools', 'mayor', '2,300']) expect(holding(words)).toEqual([]);
  });
});

describe('two facts', () => {
  it('are not joined because one sentence holds both', () => {
    const both =
      'The council of Port Calder approved the new stadium by nine votes to four, and the swimming pool in Gulls Lane will be torn down in autumn.';
    const facts = alignedPlaces(
      `${both} A band played outside the town hall.`,
      'By nine votes to four the Port Calder council approved the new stadium. Children ate ice cream on the square. In autumn the swimming pool in Gulls Lane will be torn down.',
    );
    expect(facts.some((places) => places.join(' ').includes('stadium'))).toBe(true);
    for (const places of facts)
      expect(
        places.some((place) => place.startsWith('2: By nine')) &&
          places.some((place) => place.startsWith('2: In autumn')),
      ).toBe(false);
  });
  it('are not one because they share a name, however long', () => {
    expect(
      alignedPlaces(
        'Calder Bay Container Terminals fears a long winter. Herons nest on the breakwater.',
        'Calder Bay Container Terminals hired a choir. Pupils planted oaks.',
      ),
    ).toEqual([]);
  });
  it('are not one because they share the topic', () => {
    expect(
      alignedPlaces(
        'The port of Calder was founded by monks. Its first crane was made of oak.',
        'Tonight the port holds a concert. Tickets for the crane tour are sold out.',
      ),
    ).toEqual([]);
  });
});

it('places are slices of their article, and each fact has places in two articles or more', () => {
  const articles = articlesOf(wire, gazette, wire);
  for (const { places } of alignFacts(articles, wordForms, compiledLexicons.language)) {
    expect(new Set(places.map(({ article }) => article)).size).toBeGreaterThan(1);
    for (const { article, start, end, text, score } of places) {
      expect(articles[article]!.annotated.article.text.slice(start, end)).toBe(text);
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
    }
  }
});

it('one article alone, or an empty one, has no facts in common', () => {
  expect(alignedPlaces(wire)).toEqual([]);
  expect(alignedPlaces(wire, '')).toEqual([]);
});

it('a name that each article spells in its own way is one name', () => {
  const told = (name: string) => `Katarina ${name} was consulted on the harbour. Rain fell. Trams ran late.`;
  const facts = alignedPlaces(
    told('Leavington'),
    'Snow is due. Katarina Levington, she was consulted. Parks are open.',
  );
  expect(facts).toHaveLength(1);
});

it('an utterance of small words is one where both quote it, and is not joined with another that shares its one word', () => {
  const told = (words: string) =>
    `Ana Brandt leads the dockers. “${words}” Rain fell on the old town. Trams ran late again. Herons nest on the pier.`;
  const other = (words: string) =>
    `Schools stay open. Snow is due. Cinemas are full of pupils. “${words}” Parks close.`;
  const words = 'And so what was it that they wanted?';
  expect(alignedPlaces(told(words), other(words)).length).toBe(1);
  expect(alignedPlaces(told(words), other('Nobody wanted this.'))).toEqual([]);
});

describe('words in common', () => {
  const rest = 'Herons nest on the breakwater. Trams ran late. Rain fell on the old town.';
  it('are no fact in common where two people are credited with them', () => {
    const told = (who: string) => `${rest} The toll on the swing bridge will hit the fish market, ${who} said.`;
    const other = (who: string) =>
      `Cinemas are full. A toll would keep customers from the market and the bridge, ${who} said. Parks are open.`;
    expect(alignedPlaces(told('Ana Brandt'), other('Brandt')).length).toBeGreaterThan(0);
    expect(alignedPlaces(told('Ana Brandt'), other('Odile Ruiz'))).toEqual([]);
  });
  it('are one where nearly all is alike, whoever says it', () => {
    const told = (who: string) => `${rest} The toll would hurt the old fish market badly, ${who} said.`;
    const other = (who: string) => `Parks are open. The toll would badly hurt the old fish market, ${who} said.`;
    expect(alignedPlaces(told('Ana Brandt'), other('Odile Ruiz'))).toHaveLength(1);
  });
});

it('a fact is told once, not again with fewer of its sentences', () => {
  const facts = alignedPlaces(wire, gazette, wire, gazette);
  const within = (one: string[], other: string[]) => one !== other && one.every((place) => other.includes(place));
  expect(facts.filter((one) => facts.some((other) => within(one, other)))).toEqual([]);
});

it('a month and its abbreviation are one', () => {
  const told = (month: string) =>
    alignedPlaces(
      `Herons nest on the pier. The ferry returns in ${month} Rain fell on the old town.`,
      'Parks close. In November the ferry will be back. Trams ran late.',
    );
  expect(told('Nov. 2019.')).toHaveLength(1);
  expect(told('Oct. 2019.')).toEqual([]);
});
