import { describe, expect, it } from 'vitest';
import { textOptions } from '../../src/cli/terminal.js';

const terminal = { isTTY: true, columns: 72 };

describe('how text is shown', () => {
  it.each([
    ['a terminal', terminal, {}, { columns: 72, colours: true }],
    [
      'a terminal with NO_COLOR empty, which counts as unset',
      terminal,
      { NO_COLOR: '' },
      { columns: 72, colours: true },
    ],
    ['a terminal with NO_COLOR', terminal, { NO_COLOR: '1' }, { columns: 72, colours: false }],
    ['a dumb terminal', terminal, { TERM: 'dumb' }, { columns: 72, colours: false }],
    ['a terminal that does not tell its width', { isTTY: true, columns: 0 }, {}, { columns: 100, colours: true }],
    ['a pipe or a file', {}, {}, { columns: 100, colours: false }],
  ])('on %s', (_, stream, environment, expected) => {
    expect(textOptions(stream, environment)).toEqual(expected);
  });
});
