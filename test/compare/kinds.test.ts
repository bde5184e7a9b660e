import { describe, expect, it } from 'vitest';
import { compiledLexicons } from '../../src/generated/lexicons.js';
import type { ArticleFields } from '../../src/index.js';
import { compare } from '../../src/index.js';
import { type TextKind, textKinds } from '../../src/model/text-kind.js';

const text = 'The council sold the ferry on Monday for two million dollars.';
const outlets = ['The Courier', 'The Ledger', 'The Gazette'];
const noticesOf = (...articles: Partial<ArticleFields>[]) =>
  compare(articles.map((fields, i) => ({ outlet: outlets[i]!, text, ...fields }))).notices;
const ofKinds = (...kinds: (TextKind | null)[]) => noticesOf(...kinds.map((kind) => ({ kind })));

describe('texts of different kinds', () => {
  it('are named with what shows it and what follows', () => {
    const [notice, ...others] = noticesOf({ url: 'https://courier.example/opinion/ferry-sold' }, {});
    expect(others).toEqual([]);
    expect(notice!.message).toBe(
      'The texts are of different kinds. Marked as opinion: The Courier (its address has “/opinion/”); no such mark: The Ledger. ' +
        "An opinion piece is expected to judge, so its loaded words and its certainty don't compare with a report's.",
    );
    expect(notice!.kinds.map(({ kind, articles }) => [kind, articles.map(({ article }) => article)])).toEqual([
      ['opinion', ['article-1']],
      [null, ['article-2']],
    ]);
  });

  it('stand together by kind, reports and texts without a mark last', () => {
    const [notice] = ofKinds('news', 'opinion', 'live-blog');
    expect(notice!.kinds.map(({ kind }) => kind)).toEqual(['opinion', 'live-blog', null]);
    expect(ofKinds('opinion', 'opinion', null)[0]!.kinds[0]!.articles).toHaveLength(2);
  });

  it('are called so only perhaps where the sign has another reading', () => {
    const [notice] = noticesOf({ title: 'Analysis: Ferry sale leaves the island poorer' }, {});
    expect(notice!.message).toContain('The Courier (perhaps: its title begins with “analysis:”)');
  });

  it.each([
    [[null, null]],
    [['news', null]],
    [['news', 'news']],
    [['opinion', 'opinion']],
    [['interview', 'interview', 'interview']],
  ] as const)('there are none among %j', (kinds) =>
    expect(ofKinds(...(kinds as readonly (TextKind | null)[]))).toEqual([]),
  );

  it('of every kind say what is expected of them, but of news and of blogs, which may be reports', () => {
    const plain: TextKind[] = ['news', 'blog'];
    for (const kind of textKinds) expect(ofKinds(kind, null)).toHaveLength(plain.includes(kind) ? 0 : 1);
    for (const { title } of Object.values(compiledLexicons.textKinds)) expect(title).toMatch(/^[a-z]/);
  });

  it('name an outlet with its article where it has several, and only the first of many', () => {
    const [notice] = noticesOf({ outlet: 'The Courier', id: 'a' }, { outlet: 'The Courier', id: 'b', kind: 'satire' });
    expect(notice!.message).toMatch(/The Courier \(b\) \(.*no such mark: The Courier \(a\)\./);
    const many = compare([
      { outlet: 'The Column', text, kind: 'opinion' },
      ...Array.from({ length: 10 }, (_, i) => ({ outlet: `Outlet ${i}`, text })),
    ]);
    expect(many.notices[0]!.message).toContain('no such mark: Outlet 0, Outlet 1, Outlet 2, Outlet 3 and 6 more.');
  });
});
