import fc from 'fast-check';
import type { ChoiceItem, Exercise, Item, MarkItem, Option } from '../../../src/model/exercise.js';
import { sample } from '../sample.js';

/** What news and teachers write, and what somebody may put into either to break a format. */
const bits = [
  ...[
    '~',
    '=',
    '#',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '\\:',
    '->',
    '//',
    '####',
    '%50%',
    '[html]',
    '[markdown] a',
    ']',
  ],
  ...[
    '<b>',
    '</p>',
    '&',
    '&amp;',
    '&lt;',
    '&&058;',
    '&#91;',
    '"',
    "'",
    '“so”',
    '‘so’',
    '«so»',
    '—',
    '--',
    '…',
    '$CATEGORY:',
  ],
  ...['*', '**', '***', '*a*', '*so*', '_____', '@score', '😀', 'مينا', 'שלום', '\u202e', '\u0000', '\u0007', '\u000b'],
  ...[
    '\ud800',
    '\udc00',
    '\ufffe',
    '\u2028',
    '\u0085',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    ']]>',
    '<!--',
    '<?xml',
    '&nbsp;',
  ],
  ...['word', 'word', 'the', 'Ana’s', "don't", 'far-right', '6:30', '1,000'],
];

export const awkwardText = fc
  .array(fc.oneof(fc.constantFrom(...bits), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 })
  .chain((parts) => fc.constantFrom('', ' ').map((between) => parts.join(between)));

/** With words of its own, so that two of them are never the same. */
export const awkwardTexts = (fewest: number, most: number) =>
  fc
    .array(fc.tuple(awkwardText, awkwardText), { minLength: fewest, maxLength: most })
    .map((pairs) => pairs.map(([before, after], at) => `${before} n${at} ${after}`));

/** The text as a page can show it: no control characters, no halves of characters, one kind of line end, no spaces around. */
export const shown = (text: string): string =>
  [...text.replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')]
    .filter((sign) => {
      const code = sign.codePointAt(0)!;
      if (code === 9 || code === 10) return true;
      return (
        code >= 32 &&
        !(code >= 127 && code < 160) &&
        !(code >= 0xd800 && code < 0xe000) &&
        code !== 0xfffe &&
        code !== 0xffff
      );
    })
    .join('')
    .trim();

/** What a browser makes of markup that has no elements but new lines. */
export const read = (html: string): string =>
  html
    .replaceAll('<br/>', '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#91;', '[')
    .replaceAll('&#37;', '%')
    .replaceAll('&amp;', '&')
    .trim();

const base = {
  prompt: 'What judges here?',
  passages: [],
  rationale: 'It is so.',
  authority: ['A guide'],
  alternatives: [],
};

export const option = (text: string, correct: boolean): Option => ({ text, correct, why: `Why ${correct}.` });

export const choice = (id: string, right: string, ...wrong: string[]): ChoiceItem => ({
  ...base,
  id,
  format: 'choice',
  options: [option(right, true), ...wrong.map((text) => option(text, false))],
});

/** A text in which `[words]` are to be marked. */
export const mark = (id: string, marked: string): MarkItem => {
  const pieces = marked.split(/[[\]]/);
  const answers = pieces.flatMap((text, at) => {
    const start = pieces.slice(0, at).join('').length;
    return at % 2 === 1 ? [{ start, end: start + text.length, text, why: `It judges (${text}).`, plainer: [] }] : [];
  });
  const text = pieces.join('');
  const neutral = [...text.matchAll(/(?<!\p{L})[\p{L}\p{N}]{3,}(?!\p{L})/gu)]
    .map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    .filter((word) => !answers.some(({ start, end }) => word.start < end && start < word.end));
  return { ...base, id, format: 'mark', text, answers, neutral };
};

/** A lesson of one task. */
export const lessonOf = (...items: Item[]): Exercise => ({ ...sample, tasks: [{ ...sample.tasks[0]!, items }] });
