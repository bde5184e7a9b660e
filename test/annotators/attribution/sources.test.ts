import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { attributionsOf } from './marked.js';

/** `test/cases/sources.txt`: a sentence behind `>`, below it each source with its type, its role and its anonymity. */
const lines = readFileSync('test/cases/sources.txt', 'utf8').split('\n');

const sourcesIn = (text: string): string[] =>
  attributionsOf(text)
    .filter(({ source }) => source !== null)
    .map(
      ({ source, sourceType, sourceRole, anonymous }) =>
        `${source!.text}: ${[sourceType, sourceRole, ...(anonymous ? ['anonymous'] : [])].join(', ')}`,
    );

describe('a source is what its words and its deeds say', () => {
  let section = '';
  lines.forEach((line, i) => {
    if (line.startsWith('#')) section = line.slice(2);
    if (!line.startsWith('> ')) return;
    const end = lines.findIndex((below, j) => j > i && !below.startsWith('  '));
    const expected = lines.slice(i + 1, end < 0 ? lines.length : end).map((below) => below.slice(2));
    it(`${section}: ${line.slice(2)}`, () => expect(sourcesIn(line.slice(2))).toEqual(expected));
  });
});
