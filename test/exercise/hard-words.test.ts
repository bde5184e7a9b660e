import { describe, expect, it } from 'vitest';
import { isFamiliar } from '../../src/exercise/familiar-words.js';
import { hardWordsIn, namesIn } from '../../src/exercise/hard-words.js';
import { annotate } from '../../src/index.js';

describe('a word that a class knows', () => {
  it.each([
    ['as it is listed', 'boat'],
    ['in the plural', 'families'],
    ['in another tense', 'stopped'],
    ['in an irregular form', 'stolen'],
    ['in -ing', 'making'],
    ['as an adverb', 'happily'],
    ['with its degree', 'heavier'],
    ['with whose it is', 'children’s'],
    ['made of two', 'school-house'],
    ['that a class hears every day', 'voters'],
    ['that is cut short', "wouldn't"],
  ])('is familiar %s', (_, word) => {
    expect(isFamiliar(word)).toBe(true);
  });

  it.each(['mediator', 'tentatively', 'boat-mediator', 'organism'])('is not %s', (word) => {
    expect(isFamiliar(word)).toBe(false);
  });
});

describe('hard words of a sentence', () => {
  const hard = (text: string): string[] => hardWordsIn(text, namesIn([annotate({ text })]));

  it('are those that a class may not know', () => {
    expect(hard('The mediator gave the children a tentative answer.')).toEqual(['mediator', 'tentative']);
  });

  it('are no names of people and places, wherever they stand', () => {
    expect(
      hard('Marchetti met the mayor of Ostermoor. The mayor thanked Marchetti and Superintendent Garrowby.'),
    ).toEqual([]);
    expect(hard('Claire Prewett sold the house.')).toEqual([]);
  });

  it('are no figures', () => {
    expect(hard('It gave them $1,600 on the 14th day of 2019.')).toEqual([]);
  });

  it('stand also first in a sentence or a quotation', () => {
    expect(hard('Mediators met at noon.')).toEqual(['Mediators']);
    expect(hard('The mayor said, “Mediators met at noon.”')).toEqual(['Mediators']);
  });
});
