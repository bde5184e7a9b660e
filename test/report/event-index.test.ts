import { describe, expect, it } from 'vitest';
import { eventEntry, renderIndex } from '../../src/report/index.js';
import { marrenBridge } from './fixture.js';
import { attacked } from './hostile.js';

const page = renderIndex([eventEntry(marrenBridge(), 'marren-bridge.html')]);

describe('the page that leads to the reports of several events', () => {
  it('names the event, its outlets, dates and length, with a link to its report', () => {
    expect(page).toContain('<a href="./marren-bridge.html"><bdi>Closure of the Marren bridge</bdi></a>');
    expect(page).toContain('The Marren Courier');
    expect(page).toMatch(/2026-02-11.*matched facts?\./s);
  });

  it('names the difference that stands first in the report, with a link to its evidence', () => {
    expect(page).toMatch(/<a href="\.\/marren-bridge\.html#fact-\d+">/);
  });

  it('says nothing of differences where a report names none, nor of dates where none is stated', () => {
    const comparison = marrenBridge();
    const bare = eventEntry(
      { ...comparison, facts: [], sourcing: { ...comparison.sourcing, origins: [] }, copies: [], contrasts: [] },
      'a.html',
    );
    expect(bare).toMatchObject({ difference: null, facts: 0 });
    const undated = comparison.articles.map((one) => ({ ...one, article: { ...one.article, date: null } }));
    expect(eventEntry({ ...comparison, articles: undated }, 'a.html').dates).toBeNull();
  });

  it('cannot be led out of its folder by a name', () => {
    expect(renderIndex([eventEntry(marrenBridge(), '../x y.html')])).toContain('href="./..%2Fx%20y.html"');
  });

  it('runs nothing, loads nothing, and escapes every text from outside', () => {
    const hostile = renderIndex([eventEntry(attacked(marrenBridge()), '"><script>.html')]);
    expect(hostile).not.toMatch(/<script|<img|<svg|onerror="|javascript:[^<]*"/i);
    expect(hostile).toContain("default-src 'none'; style-src 'sha256-");
    expect(hostile).not.toContain('script-src');
  });
});
