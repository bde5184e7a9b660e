import { describe, expect, it } from 'vitest';
import { precedentGroups } from '../../src/align/precedent.js';
import { statementsOf } from '../../src/align/statement.js';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';

const told = (...texts: string[]): string[][] =>
  precedentGroups(statementsOf(articlesOf(...texts), wordForms), compiledLexicons.language).map(({ precedents }) =>
    precedents.map(({ claimed, words }) => `${claimed ? 'before' : 'never before'}: ${words}`),
  );

describe('whether something had happened before', () => {
  it('is one fact though the words are others', () => {
    expect(
      told(
        'The union has never directly faced the pilots in talks, which are about pay.',
        'An aide said such talks were nothing rare, adding that it was not the first time the two had met.',
      ),
    ).toEqual([['never before: has never directly faced', 'before: not the first time']]);
  });
  it('is set beside all who say that it had not', () => {
    expect(
      told(
        'This blockade of the lock is unprecedented.',
        'It is the second time that a blockade closed the lock.',
        'Never before was the lock closed by such a blockade.',
      ),
    ).toEqual([['never before: unprecedented', 'before: second time', 'never before: never before']]);
  });
  it.each([
    ['both say that it had', 'This is not the first blockade of the lock.', 'A second time this lock was blockaded.'],
    ['they speak of other things', 'The mayor has never danced.', 'It was not the first time that this ferry sank.'],
    [
      'they share one thing and neither refers to it',
      'The ferry has never been late.',
      'For a second time a choir hired the ferry.',
    ],
    [
      'one article says both',
      'It is unprecedented. It is not the first time. Such blockades anger the lock keeper.',
      '',
    ],
  ])('is nothing to be set side by side where %s', (_, one, other) => {
    expect(told(one, other)).toEqual([]);
  });
});
