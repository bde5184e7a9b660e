import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordChanges } from '../../src/compare/word-changes.js';
import type { WordChange } from '../../src/model/word-change.js';
import '../properties.js';

/** `kept [-removed-] {+added+}`, with blanks at the edges of a stretch left out. */
const shown = (from: string, to: string): string =>
  wordChanges({ text: from }, { text: to })
    .map((change) =>
      change.kind === 'kept'
        ? to.slice(change.to.start, change.to.end).trim()
        : change.kind === 'removed'
          ? `[-${from.slice(change.from.start, change.from.end).trim()}-]`
          : `{+${to.slice(change.to.start, change.to.end).trim()}+}`,
    )
    .join(' ');

describe('what a text keeps of another', () => {
  it.each([
    [
      'a verb',
      'Storms killed nine people.',
      'Storms claimed nine people.',
      'Storms [-killed-] {+claimed+} nine people.',
    ],
    [
      'a clause',
      'The ferry, built in 1962, sank on Monday.',
      'The ferry sank on Monday.',
      'The ferry [-, built in 1962,-] sank on Monday.',
    ],
    ['nothing', 'The ferry sank.', 'The ferry sank.', 'The ferry sank.'],
    ['all of it', 'The ferry sank.', '', '[-The ferry sank.-]'],
    ['a number', 'About 35 of them left.', 'About 53 of them left.', 'About [-35-] {+53+} of them left.'],
  ])('shows %s that differs', (_, from, to, expected) => {
    expect(shown(from, to)).toBe(expected);
  });

  it('takes a small word between two changes with them', () => {
    expect(shown('a spokesman for the mayor of Brennick said', 'a spokesman for the council in Marren said')).toBe(
      'a spokesman for the [-mayor of Brennick-] {+council in Marren+} said',
    );
  });

  it('shows a sentence that was put in before the next one as a whole', () => {
    expect(shown('It sank. The owner left.', 'It sank. Nine of the crew were hurt. The owner left.')).toBe(
      'It sank. {+Nine of the crew were hurt.+} The owner left.',
    );
  });

  it('is the same in other marks, capitals and blanks', () => {
    expect(shown('“The ferry’s crew” – all nine', '"the ferry\'s crew" —\n\nall nine')).toBe(
      '"the ferry\'s crew" —\n\nall nine',
    );
  });

  it('counts offsets over the whole texts', () => {
    const [from, to] = ['By Ana Ruiz. The ferry sank.', 'MARREN – The ferry left.'];
    const changes = wordChanges(
      { text: from, span: { start: 13, end: from.length } },
      { text: to, span: { start: 9, end: to.length } },
    );
    expect(changes[0]).toEqual({ kind: 'kept', from: { start: 13, end: 23 }, to: { start: 9, end: 19 } });
  });

  it('shows two texts that have nothing in common one after the other, however long', () => {
    const words = (letter: string) => Array.from({ length: 3_000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(wordChanges({ text: words('a') }, { text: words('b') }).map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});

const word = fc.constantFrom(
  'the',
  'ferry',
  'sank',
  'of',
  ',',
  '“nine”',
  '1,000',
  '\n\n',
  '  ',
  'é',
  '👩‍🚀',
  '<b>',
  '',
);
const text = fc.array(word, { maxLength: 40 }).map((words) => words.join(' '));

describe('both texts', () => {
  const joined = (changes: WordChange[], side: 'from' | 'to', whole: string): string => {
    let at: number | undefined;
    return changes
      .flatMap((change) => change[side] ?? [])
      .map(({ start, end }) => {
        expect(start).toBe(at ?? start);
        expect(end).toBeGreaterThan(start);
        at = end;
        return whole.slice(start, end);
      })
      .join('');
  };

  it('can be read off the changes, character by character', () => {
    fc.assert(
      fc.property(text, text, (from, to) => {
        const changes = wordChanges({ text: from }, { text: to });
        expect(joined(changes, 'from', from)).toBe(from);
        expect(joined(changes, 'to', to)).toBe(to);
      }),
    );
  });

  it('have only what is the same in what is kept', () => {
    const plain = (part: string) => part.toLowerCase().replace(/\s+/g, '');
    fc.assert(
      fc.property(text, text, (from, to) => {
        for (const change of wordChanges({ text: from }, { text: to }))
          if (change.kind === 'kept')
            expect(plain(to.slice(change.to.start, change.to.end))).toBe(
              plain(from.slice(change.from.start, change.from.end)),
            );
      }),
    );
  });
});
