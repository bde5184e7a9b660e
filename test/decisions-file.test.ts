import { describe, expect, it } from 'vitest';
import { parseDecisions } from '../src/decisions-file.js';

const refusal = (text: string): string => {
  try {
    parseDecisions(text, 'decisions.yaml');
  } catch (error) {
    return (error as Error).message;
  }
  return 'read';
};

describe('a file of decisions', () => {
  it('may be written by hand: comment, name and place in the text can be left out', () => {
    const text = [
      'decisions:',
      '  - on: finding',
      '    kind: loaded-term',
      '    verdict: accept',
      '    words:',
      '      - { article: courier, start: 12, text: slammed }',
    ].join('\n');
    expect(parseDecisions(text, 'decisions.yaml')).toEqual([
      {
        on: 'finding',
        kind: 'loaded-term',
        verdict: 'accept',
        comment: null,
        by: null,
        words: [{ article: 'courier', in: 'body', start: 12, text: 'slammed' }],
      },
    ]);
  });

  it.each([
    ['', /decisions\.yaml:1:1: it holds no list of "decisions"/],
    ['decisions: 3', /decisions\.yaml:1:\d+: it holds no list/],
    ['decisions:\n  - on: finding\n    verdict: perhaps', /decisions\.yaml:2:\d+: |decisions\.yaml:3:\d+: /],
    ['decisions: [', /decisions\.yaml:1:\d+: not valid YAML/],
    ['decisions:\n  - on: fact\n    verdict: accept\n    words: [{article: a, start: 0, text: x}]', /:4:\d+: .*2/],
  ])('that is faulty is refused with the place and what to do: %j', (text, expected) => {
    expect(refusal(text)).toMatch(expected);
  });
});
