import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deflate } from '../../src/report/deflate.js';
import { codesOf } from '../../src/report/deflate-codes.js';

const unpacked = (bytes: Uint8Array): Uint8Array => new Uint8Array(inflateRawSync(deflate(bytes)));

describe('bytes deflated for the page', () => {
  it('unpack to what they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600, max: 5 }), fc.uint8Array({ maxLength: 300 }), (few, all) => {
        const bytes = Uint8Array.from([...few, ...all, ...few]);
        expect(unpacked(bytes)).toEqual(bytes);
      }),
    );
  });
  it.each([0, 1, 2, 3, 257, 258, 259, 70_000])('unpack to what they were where %i are alike', (count) => {
    const bytes = new Uint8Array(count).fill(200);
    expect(unpacked(bytes)).toEqual(bytes);
  });
  it('take less than a third of the room of a text that repeats itself', () => {
    const text = new TextEncoder().encode(
      'The harbour was closed on Monday, and the ferry ran again on Friday. '.repeat(20),
    );
    expect(deflate(text).length).toBeLessThan(text.length / 3);
  });
  it('unpack to what they were where some are far more frequent than others, in several blocks', () => {
    const bytes = Uint8Array.from(
      { length: 200_000 },
      (_, i) => Math.clz32((i * 2_654_435_761) >>> 0) * 7 + ((i * i) % 3),
    );
    expect(unpacked(bytes)).toEqual(bytes);
  });
});

describe('codes', () => {
  it('are never longer than 15 bits, and none begins another', () => {
    const counts = Array.from({ length: 30 }, (_, i) => Math.round(1.7 ** i));
    const words = codesOf(counts).map(({ code, bits }) => code.toString(2).padStart(bits, '0'));
    expect(Math.max(...words.map(({ length }) => length))).toBeLessThanOrEqual(15);
    for (const word of words) expect(words.filter((other) => other.startsWith(word))).toEqual([word]);
  });
});
