import { describe, expect, it } from 'vitest';
import { casesOf } from './case-file.js';
import { attributionsOf } from './marked.js';

const sourcesIn = (text: string): string[] =>
  attributionsOf(text)
    .filter(({ source }) => source !== null)
    .map(
      ({ source, sourceType, sourceRole, anonymous }) =>
        `${source!.text}: ${[sourceType, sourceRole, ...(anonymous ? ['anonymous'] : [])].join(', ')}`,
    );

/** `test/cases/sources.txt`: a sentence behind `>`, below it each source with its type, its role and its anonymity. */
describe('a source is what its words and its deeds say', () => {
  for (const { section, text, expected } of casesOf('test/cases/sources.txt'))
    it(`${section}: ${text}`, () => expect(sourcesIn(text)).toEqual(expected));
});
