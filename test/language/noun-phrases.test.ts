import { expect, test } from 'vitest';
import { baseNounPhrase, fullNounPhrase, type NounPhrase } from '../../src/language/noun-phrases.js';
import type { Passage } from '../../src/model/document.js';
import { passageOf } from './passage.js';

const phraseAt = (find: (passage: Passage, at: number) => NounPhrase | null, word: string, text: string) => {
  const passage = passageOf(text);
  const found = find(
    passage,
    passage.tokens.findIndex((token) => token.text === word),
  );
  return found && text.slice(passage.tokens[found.first]!.start, passage.tokens[found.end - 1]!.end);
};

test.each([
  ['mayor', 'The new mayor left.', 'The new mayor'],
  ['new', 'The new mayor left.', 'The new mayor'],
  ['bank', 'They own a state-run bank in town.', 'a state-run bank'],
  ['office', "The mayor's office said so.", "The mayor's office"],
  ['Vale', 'Then Sen. Ann Vale left.', 'Sen. Ann Vale'],
  ['she', 'Then she left.', 'she'],
  ['aides', 'Her two aides left.', 'Her two aides'],
  ['poor', 'The poor paid.', 'The poor'],
  ['poor', 'They were poor.', null],
  ['left', 'The new mayor left.', null],
])('the base noun phrase at %s in "%s" is %s', (word, text, phrase) =>
  expect(phraseAt(baseNounPhrase, word, text)).toBe(phrase),
);

test.each([
  ['head', 'The head of the port authority of Lindenport left.', 'The head of the port authority of Lindenport'],
  ['Vale', 'Ann Vale, 47, left.', 'Ann Vale, 47,'],
  ['Vale', 'Ann Vale, the mayor of Lindenport, left.', 'Ann Vale, the mayor of Lindenport,'],
  ['Vale', 'Ann Vale, 47, a former judge, left.', 'Ann Vale, 47, a former judge,'],
  ['Vale', 'The cook met Ann Vale, a former judge.', 'Ann Vale, a former judge'],
  ['Vale', 'Ann Vale, who is the mayor, left.', 'Ann Vale'],
  ['Vale', 'Ann Vale, the cook and the clerk left.', 'Ann Vale'],
  ['Vale', 'Ann Vale, she said, left.', 'Ann Vale'],
  ['vote', 'The vote on Monday failed.', 'The vote'],
])('the full noun phrase at %s in "%s" is %s', (word, text, phrase) =>
  expect(phraseAt(fullNounPhrase, word, text)).toBe(phrase),
);
