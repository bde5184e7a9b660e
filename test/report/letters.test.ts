import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../src/report/client/letters.js';
import { lettersOf } from '../../src/report/letters.js';

describe('bytes written as signs for the page', () => {
  it('are read back as they were, whatever they are and however many', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (bytes) => {
        expect(bytesOf(lettersOf(bytes))).toEqual(bytes);
      }),
    );
  });

  it('hold no sign of markup, no space and nothing that a browser reads as another sign', () => {
    const every = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 2_654_435_761) >>> 13);
    expect(lettersOf(every)).toMatch(/^[!-~]+$/);
    expect(lettersOf(every)).not.toMatch(/[&<>]/);
  });

  it('take a twelfth less room than base64', () => {
    const bytes = Uint8Array.from({ length: 3000 }, (_, i) => i % 251);
    expect(lettersOf(bytes).length).toBeLessThan(0.925 * Buffer.from(bytes).toString('base64').length);
  });
});
