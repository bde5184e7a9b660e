import { describe, expect, it } from 'vitest';
import { withoutDirectionMarks } from '../../src/model/direction-marks.js';
import { safeLink } from '../../src/report/escape.js';

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
