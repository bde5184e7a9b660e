import { describe, expect, it } from 'vitest';
import { piecesOf, wordsOf } from '../../src/exercise/words.js';

const words = (text: string) => wordsOf(text).map((word) => word.text);

describe('words that a pupil can mark', () => {
  it.each([
    ['“Union bosses” slammed it.', ['Union', 'bosses', 'slammed', 'it']],
    ['the so-called plan', ['the', 'so-called', 'plan']],
    ['the workers’ offer wasn’t final', ['the', 'workers', 'offer', 'wasn’t', 'final']],
    ['a plan—if it is one—fell', ['a', 'plan', 'if', 'it', 'is', 'one', 'fell']],
    ['4.2 per cent, $30m, 50 %', ['4.2', 'per', 'cent', '30m', '50']],
    ['*stars* {brace} <b>tags</b> 😀', ['stars', 'brace', 'b>tags</b']],
    ['مينا said', ['مينا', 'said']],
    ['e\u0301lan', ['e\u0301lan']],
    ['… — “”', []],
  ])('%s', (text, expected) => {
    expect(words(text)).toEqual(expected);
    for (const word of wordsOf(text)) expect(text.slice(word.start, word.end)).toBe(word.text);
  });

  it('are found in one pass, however long a run without blanks is', () => {
    expect(words('!'.repeat(200_000))).toEqual([]);
    expect(words(`a${'!'.repeat(200_000)}b`)).toHaveLength(1);
  });
});

describe('a text cut at its marks', () => {
  const text = 'The bosses slammed it.';
  const cut = (...spans: { start: number; end: number }[]) => piecesOf(text, spans).map((piece) => piece.text);

  it('is whole again when put together', () => {
    expect(cut({ start: 11, end: 18 }, { start: 4, end: 10 })).toEqual(['The ', 'bosses', ' ', 'slammed', ' it.']);
  });

  it.each([
    [
      'overlap',
      [
        { start: 4, end: 10 },
        { start: 8, end: 18 },
      ],
    ],
    ['are empty', [{ start: 4, end: 4 }]],
    ['lie beyond the text', [{ start: 40, end: 50 }]],
    ['reach beyond the text', [{ start: 19, end: 99 }]],
  ])('loses nothing to marks that %s', (_, spans) => {
    expect(cut(...spans).join('')).toBe(text);
  });
});
