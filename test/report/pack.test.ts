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
  it('take less than two thirds of the room', () => {
    const comparison = marrenBridge();
    expect(JSON.stringify(pack(comparison)).length).toBeLessThan((2 / 3) * JSON.stringify(comparison).length);
  });
});
