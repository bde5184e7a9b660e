import { describe, expect, it } from 'vitest';
import { stating, withoutFaint } from '../../src/align/faint.js';
import type { Member } from '../../src/align/groups.js';
import { statementsOf } from '../../src/align/statement.js';
import { wordForms } from '../../src/language/word-forms.js';
import { articlesOf } from './event.js';

const member = (statement: number, score: number): Member => ({ statement, score, clauses: { first: 0, end: 1 } });

describe('sentences that only touch a fact', () => {
  const statements = [{ article: 0 }, { article: 0 }, { article: 1 }];

  it('leaves out what matches far less than its article’s best sentence', () =>
    expect(withoutFaint([member(0, 0.9), member(1, 0.4), member(2, 0.9)], statements)).toHaveLength(2));

  it('keeps an article’s only sentence, however faint', () =>
    expect(withoutFaint([member(0, 0.9), member(2, 0.3)], statements)).toHaveLength(2));
});

describe('a mention shows what is said', () => {
  it('moves from who speaks to what is said', () => {
    const [statement] = statementsOf(articlesOf('The mayor said that the bridge had cracked.'), wordForms);
    expect(stating(member(0, 1), statement!)?.clauses).toEqual({ first: 1, end: 2 });
  });

  it('may be a sentence of small words', () => {
    const [statement] = statementsOf(articlesOf('“And I ask you: who then will pay?”'), wordForms);
    expect(stating(member(0, 1), statement!)).toBeDefined();
  });

  it('is none where the sentence only names a speaker', () => {
    const [statement] = statementsOf(articlesOf('Officials said so.'), wordForms);
    expect(stating(member(0, 1), statement!)).toBeUndefined();
  });
});
