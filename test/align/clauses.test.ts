import { describe, expect, it } from 'vitest';
import { statementsOf } from '../../src/align/statement.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';

const clauses = (text: string): string[] => {
  const [statement] = statementsOf(articlesOf(text), wordForms);
  return statement!.clauses.map(({ first, end }) =>
    text.slice(statement!.words[first]!.start, statement!.words[end - 1]!.end),
  );
};

describe('clause-like pieces', () => {
  it.each([
    [
      'two statements joined',
      'The port closed its gate, and the ferry stopped its service.',
      ['The port closed its gate', 'and the ferry stopped its service'],
    ],
    [
      'what is said',
      'The mayor told the council that the bridge had cracked.',
      ['The mayor told the council', 'that the bridge had cracked'],
    ],
    [
      'an apposition stays with its noun',
      'Ana Brandt, the union leader, signed the contract.',
      ['Ana Brandt, the union leader, signed the contract'],
    ],
    ['a list has one verb', 'The company sold ships, cranes and piers.', ['The company sold ships, cranes and piers']],
    [
      'a postponed speaker stands apart',
      'The bridge had cracked, the mayor said on Monday.',
      ['The bridge had cracked', 'the mayor said', 'on Monday'],
    ],
    [
      'a clause stays with its preposition',
      'The strike becomes a quarrel over who will work the docks.',
      ['The strike becomes a quarrel over who will work the docks'],
    ],
    ['no verb at all', 'Rain in the harbour', ['Rain in the harbour']],
  ])('%s', (_, text, expected) => {
    expect(clauses(text)).toEqual(expected);
  });
});
