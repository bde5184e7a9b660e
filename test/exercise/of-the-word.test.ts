import { describe, expect, it } from 'vitest';
import { ofTheWord } from '../../src/exercise/of-the-word.js';

describe('the reason that a class reads', () => {
  it.each([
    ['Praises effort without saying what was done.', 'Praises effort.'],
    ['Blames a character or a motive; the act can be told.', 'Blames a character or a motive.'],
    ['Ascribes a cruel character where the deeds could be told.', 'Ascribes a cruel character.'],
    ['Reads an attitude into a person; what was said would show it.', 'Reads an attitude into a person.'],
    ['Says that a harm is great by a feeling; its extent can be told.', 'Says that a harm is great by a feeling.'],
  ])('says nothing of what the sentence lacks: %s', (why, told) => {
    expect(ofTheWord(why)).toBe(told);
  });

  it.each([
    "Condemns in the outlet's own voice.",
    'Calls a statement into question where said reports it.',
    'One side names it so; the other says “fee”.',
  ])('is left whole where it says something of the word: %s', (why) => {
    expect(ofTheWord(why)).toBe(why);
  });
});
