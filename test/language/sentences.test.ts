import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findQuotations } from '../../src/language/quotations.js';
import { LONGEST_SENTENCE } from '../../src/language/sentence-ends.js';
import { readTokens } from '../../src/language/tokens.js';
import { blocksOf } from './blocks.js';

const read = (text: string) => {
  const blocks = blocksOf(text);
  return readTokens(text, blocks, findQuotations(text, blocks));
};

const sentencesOf = (text: string): string[] => read(text).sentences.map(({ start, end }) => text.slice(start, end));

/** The paragraphs of `test/cases/sentences.txt` by section, each with a bar where a sentence ends. */
const sections = (): [string, string[]][] =>
  readFileSync(join(import.meta.dirname, '../cases/sentences.txt'), 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n');
      return [title, lines.filter((line) => line.trim())];
    });

describe.each(sections())('sentences: %s', (_, lines) => {
  test.each(lines)('%s', (line) => {
    const text = line.replaceAll(' | ', ' ').replaceAll('| ', '');
    expect(sentencesOf(text)).toEqual(line.split(/ ?\| /));
  });
});

test('a headline is not joined with the paragraph after it', () => {
  expect(sentencesOf('Council votes on port\nThe council met.')).toEqual(['Council votes on port', 'The council met.']);
});

test('a text without any stop is cut into sentences of bounded length', () => {
  const { sentenceTokens } = read('word '.repeat(LONGEST_SENTENCE * 3));
  expect(sentenceTokens.map(({ first, end }) => end - first)).toEqual([
    LONGEST_SENTENCE,
    LONGEST_SENTENCE,
    LONGEST_SENTENCE,
  ]);
});
