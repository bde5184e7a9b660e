import { describe, expect, it } from 'vitest';
import { turnsOf } from '../../../src/compare/reference/turns.js';

const speakers = (text: string): string[] => turnsOf(text).map(({ speaker }) => speaker);

describe('the turns of a transcript', () => {
  it.each([
    ['names in capitals', 'MR. RUIZ: Good evening.\nSEN. ADA VALE: Good evening.', ['MR. RUIZ', 'SEN. ADA VALE']],
    ['questions and answers', 'Q: Why?\nA: Because.\n', ['Q', 'A']],
    ['a question without a colon', 'MS. VALE: Yes.\n\nQ Thank you. Why now?', ['MS. VALE', 'Q']],
    ['names that come again', 'Ruiz: Yes.\n\nVale: No.\n\nRuiz: Yes.\n\nVale: No.', ['Ruiz', 'Vale', 'Ruiz', 'Vale']],
    ['what stands beside a name', 'RUIZ (via interpreter): Yes.\nRUIZ [10:32]: No.', ['RUIZ', 'RUIZ']],
    ['names in bold', '**RUIZ:** Yes.\n**VALE:** No.', ['RUIZ', 'VALE']],
  ])('are found by %s', (_, text, expected) => {
    expect(speakers(text)).toEqual(expected);
  });

  it.each([
    ['a headline with a colon', 'Source: Mayor to resign\n\nThe mayor will resign in May.'],
    ['one line in capitals', 'UPDATE: The dock is open again.\n\nThe harbour said so.'],
    ['a colon within a sentence', 'She had one wish: peace.\nHe had one wish: quiet.'],
    ['a time', 'It began at 10:30 on Monday.\nIt ended at 11:30.'],
  ])('are not found in %s', (_, text) => {
    expect(speakers(text)).toEqual([]);
  });
});
