import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/language/read.js';
import { indexPatterns } from '../../src/lexicon/pattern-index.js';
import type { CompiledEntry } from '../../src/model/lexicon.js';
import { plainArticle } from './plain-article.js';

const entry = { unless: [], only: [] } as unknown as CompiledEntry;

/** The phrases that are tried at the head of a text. */
const triedAt = (phrases: string[], text: string): string[] => {
  const candidates = indexPatterns({
    entries: [entry],
    patterns: phrases.map((phrase) => ({ words: phrase.split(' '), entry: 0, head: 0 })),
  });
  const { tokens } = readDocument(plainArticle(text)).passages[0]!;
  return candidates(tokens, 0).map(({ words }) => words.join(' '));
};

describe('the phrases that are tried at a token', () => {
  it('are those that stand there, the longest first', () => {
    const phrases = ['war', 'war of', 'war of words', 'war of nerves', 'warm'];
    expect(triedAt(phrases, 'War of words goes on.')).toEqual(['war of words', 'war of', 'war']);
  });

  it('stay few, however many begin with the same frequent words', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => `of the thing${i}`);
    expect(triedAt([...many, 'of the day'], 'Of the day they said little.')).toEqual(['of the day']);
  });

  it('end with the sentence', () => {
    expect(triedAt(['death', 'death tax'], 'Death. Tax rates rose.')).toEqual(['death']);
  });
});
