import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.js';
import { readTokens } from '../../src/language/tokens.js';
import { blocksOf } from './blocks.js';

const read = (text: string) => {
  const blocks = blocksOf(text);
  return { blocks, ...readTokens(text, blocks, findQuotations(text, blocks)) };
};

/** Every promise that offsets make, for any text. */
const expectExact = (text: string): void => {
  const { blocks, tokens, sentences, sentenceTokens } = read(text);
  let cursor = 0;
  for (const token of tokens) {
    expect(text.slice(token.start, token.end)).toBe(token.text);
    expect(token.text.trim()).not.toBe('');
    expect(token.start).toBeGreaterThanOrEqual(cursor);
    expect(text.slice(cursor, token.start).trim()).toBe('');
    cursor = token.end;
  }
  expect(text.slice(cursor).trim()).toBe('');

  let next = 0;
  sentences.forEach(({ start, end }, i) => {
    const { first, end: last } = sentenceTokens[i]!;
    expect(first).toBe(next);
    expect(last).toBeGreaterThan(first);
    expect([start, end]).toEqual([tokens[first]!.start, tokens[last - 1]!.end]);
    expect(tokens.slice(first, last).every(({ sentence }) => sentence === i)).toBe(true);
    expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
    next = last;
  });
  expect(next).toBe(tokens.length);
};

const pieces = [
  'word',
  'Smith',
  "don't",
  'can’t',
  'cannot',
  'gonna',
  'U.S.',
  'D-N.Y.',
  '3.5',
  '1,000',
  '$5bn',
  '50%',
  'a@b.com',
  '#tag',
  '@me',
  'http://a.b/c?d=e',
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '``',
  "''",
  '(',
  ')',
  '[',
  ']',
  '.',
  '...',
  '…',
  '?',
  '!',
  ',',
  ':',
  ';',
  '—',
  '--',
  ':-)',
  ' ',
  '  ',
  '\t',
  '\r\n',
  '\n',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '\u200d',
  '\ufeff',
  '\u2028',
  '\u0000',
  '\u0007',
  '\u0085',
  'e\u0301',
  'é',
  'ﬁ',
  'İ',
  'ß',
  '👩‍👩‍👧',
  '🇩🇪',
  '👍🏽',
  '\ud83d',
  '\udc69',
  'שלום',
  'مرحبا',
  '\u202e',
  '日本語',
  'ไทย',
  '½',
  '²',
  '™',
];

test('tokens are the text at their offsets, nothing lost, nothing twice, in sentences that tile them', () => {
  const mixed = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'binary', maxLength: 4 })), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(mixed, (parts) => expectExact(parts.join(''))),
    { numRuns: 1000 },
  );
});

test('so are those of a run without blanks that is longer than any word', () => {
  expectExact(`before ${'ab"9'.repeat(500)} after. ${'é'.repeat(3000)}`);
});

test('contractions, possessives, abbreviations and hyphened words are cut as the lists expect', () => {
  const words = (text: string) => read(text).tokens.map((token) => token.normal);
  expect(words("They don’t trust the state-run firm's $5bn plan.")).toEqual([
    'they',
    'do',
    "n't",
    'trust',
    'the',
    'state',
    '-',
    'run',
    'firm',
    "'s",
    '$',
    '5',
    'bn',
    'plan',
    '.',
  ]);
});

test('a name with a genitive before a mark is read the same later on', () => {
  const words = (text: string): string[] => read(text).tokens.map((token) => token.text);
  const before = words("It was Obristova's plan.");
  expect(words("The plan was Obristova's, not Harkonnela's.")).toEqual(
    "The plan was Obristova 's , not Harkonnela 's .".split(' '),
  );
  expect(words("It was Obristova's plan.")).toEqual(before);
});
