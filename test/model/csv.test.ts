import { describe, expect, it } from 'vitest';
import { guarded } from '../../src/model/csv.js';

describe('a cell of a table', () => {
  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1+1', "'=1", "''-1"])(
    '%j runs as no formula',
    (text) => {
      expect(guarded(text)).toBe(`'${text}`);
    },
  );

  it.each(["'tis the season", 'well-known', '2 + 1', "'", ''])('%j stays as it is', (text) => {
    expect(guarded(text)).toBe(text);
  });
});
