import { expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.js';
import { readTokens } from '../../src/language/tokens.js';
import { blocksOf } from './blocks.js';

/** The tag of the first token that is this word, in a text whose first line is a headline where `headline` is set. */
const tagOf = (word: string, text: string, headline = false): string => {
  const blocks = blocksOf(text).map((block, i) =>
    headline && i === 0 ? { ...block, zone: 'headline' as const } : block,
  );
  const { tokens } = readTokens(text, blocks, findQuotations(text, blocks));
  return tokens.find((token) => token.text === word)!.pos;
};

test.each([
  ['Officials', 'Officials said so.', 'NOUN'],
  ['Sources', 'It is over. Sources close to the board said so.', 'NOUN'],
  ['Police', 'Police arrested nine people.', 'NOUN'],
  ['Critics', '“Critics call it a farce,” she said.', 'NOUN'],
  ['Several', 'Several aides resigned.', 'ADJ'],
  ['Police', 'Police Commissioner Ann Lindt resigned.', 'PROPN'],
  ['Lindt', 'Lindt said so.', 'PROPN'],
])('at the beginning, %s in "%s" is %s', (word, text, tag) => expect(tagOf(word, text)).toBe(tag));

test('what a word is elsewhere in lower case tells what it is at the beginning', () => {
  expect(tagOf('Curfew', 'Curfew ends on Monday. The mayor said the curfew had worked.')).toBe('NOUN');
});

test('a name at the beginning that looks like a verb is a name where the text has it as one elsewhere', () => {
  expect(tagOf('Lynch', 'Lynch said no. The mayor met Ann Lynch.')).toBe('PROPN');
});

test.each([
  ['according', 'The vote failed, according to the clerk.', 'ADP'],
  ['According', 'According to the clerk, the vote failed.', 'ADP'],
  ['say', 'The plan, critics say, failed.', 'VERB'],
  ['say', 'The cook had the final say on it.', 'NOUN'],
  ['plans', 'The minister, who plans to resign, left.', 'VERB'],
  ['plans', 'Lindt plans to resign.', 'VERB'],
  ['reports', 'The Courier reports that he left.', 'VERB'],
  ['plans', "The minister's plans to resign were known.", 'NOUN'],
  ['claims', 'The mayor denied the claims.', 'NOUN'],
])('%s in "%s" is %s', (word, text, tag) => expect(tagOf(word, text)).toBe(tag));

test('in a headline in capitals, verbs and small words are not names', () => {
  const text = 'Mayor Resigns After Lindt Slams Port Plan\nThe mayor left.';
  expect(tagOf('Resigns', text, true)).toBe('VERB');
  expect(tagOf('After', text, true)).toBe('ADP');
  expect(tagOf('Lindt', text, true)).toBe('PROPN');
});
