import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../src/report/client/unpack.js';
import { pack } from '../../src/report/pack.js';
import { marrenBridge } from './fixture.js';

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('data packed for the page', () => {
  it('unpack to what they were, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(unpack(asJson(pack(value)) as never)).toEqual(asJson(value));
      }),
    );
  });
  it('unpack to what they were where a string looks like a place in the table', () => {
    const value = ['~0', '~~', '~', 'harbour', 'harbour'];
    expect(unpack(pack(value))).toEqual(value);
  });
  it('leave the words of a span to the text that they stand in', () => {
    const text = `The harbour was closed on Monday. ${'The ferry ran again. '.repeat(5)}`;
    const value = [
      { article: { text } },
      { start: 4, end: 11, text: 'harbour' },
      { text: 'harbor', end: 11, start: 4 },
      { start: -3, end: 2, text: '' },
      { start: 4, end: 11, text: '~.0' },
    ];
    expect(unpack(pack(value))).toEqual(value);
    expect(JSON.stringify(pack(value).rows)).not.toContain('harbour');
  });
  it('take less than three fifths of the room', () => {
    const comparison = marrenBridge();
    expect(JSON.stringify(pack(comparison)).length).toBeLessThan((3 / 5) * JSON.stringify(comparison).length);
  });
});
