import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { safeLink, scriptJson, withoutDirectionMarks } from '../../src/report/escape.js';

describe('data within a script element', () => {
  it('parses to the value that went in, whatever its strings hold', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(scriptJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('holds nothing that ends the element, opens a comment or breaks a line', () => {
    const hostile = fc
      .array(fc.constantFrom('</script>', '<!--', '-->', '<script', '\u2028', '\u2029', '&lt;', ']]>', 'x'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(hostile, (text) => {
        expect(scriptJson({ text })).not.toMatch(/[<>&\u2028\u2029]/);
      }),
    );
  });
});

describe('links from outside', () => {
  it.each(['https://news.example/a', 'http://news.example/b?c=d'])('follows %s', (url) => {
    expect(safeLink(url)).toBe(url);
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', 'news', '', null])(
    'does not follow %s',
    (url) => {
      expect(safeLink(url)).toBeNull();
    },
  );
});

it('takes direction marks out where no element can isolate them', () => {
  expect(withoutDirectionMarks('North\u202e regdeL\u2066')).toBe('North regdeL');
});
