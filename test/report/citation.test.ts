import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '../../src/model/sha256.js';
import { citationOf, commonHash } from '../../src/report/citation.js';
import { marrenBridge } from './fixture.js';

const byNode = (text: string): string => createHash('sha256').update(text).digest('hex');

describe('a citation', () => {
  const lexicons = [
    { id: 'loaded/verbs', version: '1.2.0', sha256: 'ab'.repeat(32) },
    { id: 'hedges/modal', version: '1.0.0', sha256: 'cd'.repeat(32) },
  ];
  const inputs = [{ name: 'courier.md', sha256: `0123456789${'e'.repeat(54)}` }];

  it('names the event, the program, its lists and the inputs by their hashes', () => {
    const comparison = marrenBridge();
    comparison.manifest = { ...comparison.manifest, version: '3.1.4', lexicons, inputs };
    expect(citationOf(comparison, 'Marren bridge')).toBe(
      `“Marren bridge”: 3 articles side by side. Report by Framewise 3.1.4, word lists ${commonHash(lexicons).slice(0, 16)}. Inputs: courier.md (01234567).`,
    );
  });

  it('has another hash where one list has another version', () => {
    expect(commonHash(lexicons)).toBe(
      byNode(`loaded/verbs 1.2.0 ${'ab'.repeat(32)}\nhedges/modal 1.0.0 ${'cd'.repeat(32)}\n`),
    );
    expect(commonHash([{ ...lexicons[0]!, version: '1.2.1' }, lexicons[1]!])).not.toBe(commonHash(lexicons));
  });
});

describe('SHA-256', () => {
  it('is that of the standard for whatever text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(sha256(text)).toBe(byNode(text));
      }),
    );
  });

  it.each([0, 55, 56, 63, 64, 65, 119, 120])(
    'is that of the standard at %d bytes, the edges of its blocks',
    (length) => {
      expect(sha256('a'.repeat(length))).toBe(byNode('a'.repeat(length)));
    },
  );
});
