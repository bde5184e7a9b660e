import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileNameOf, fileNamer } from '../../src/cli/file-names.js';

describe('the file name of an event', () => {
  it.each([
    ['harbor-strike', 'harbor-strike'],
    ['Harbor Strike', 'harbor-strike'],
    ['Überfall in Łódź', 'überfall-in-łódź'],
    ['2026-03-10', '2026-03-10'],
  ])('%s is %s', (event, name) => {
    expect(fileNameOf(event)).toBe(name);
  });

  it.each([
    ['../../etc/passwd', /^etc-passwd-[0-9a-f]{8}$/],
    ['C:\\Windows', /^c-windows-[0-9a-f]{8}$/],
    ['nul', /^nul-[0-9a-f]{8}$/],
    ['.hidden', /^hidden-[0-9a-f]{8}$/],
    ['', /^event-[0-9a-f]{8}$/],
    ['x'.repeat(5000), /^x{60}-[0-9a-f]{8}$/],
  ])('%j is a plain name with a hash', (event, name) => {
    expect(fileNameOf(event)).toMatch(name);
  });

  it('is always a plain name, and never that of another event of the run', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), fc.constantFrom('a', 'A', 'a ', 'a/')), { maxLength: 20 }),
        (events) => {
          const nameOf = fileNamer();
          const names = events.map(nameOf);
          for (const name of names) expect(name).toMatch(/^[\p{L}\p{M}\p{N}_-]+$/u);
          expect(new Set(names).size).toBe(names.length);
        },
      ),
    );
  });
});
