import { describe, expect, it } from 'vitest';
import { alignmentAccuracy } from '../../src/generated/accuracy.js';
import type { Comparison } from '../../src/model/comparison.js';
import { renderReport } from '../../src/report/index.js';
import { marrenBridge } from './fixture.js';

/** The section in words, as a reader has it; the first fact is in every outlet, the last in two. */
const sectionFor = (outlets: number, change: (comparison: Comparison) => void = () => {}): string => {
  const comparison = marrenBridge();
  const more = Array.from({ length: Math.max(0, outlets - 3) }, (_, i) => `more-${i + 1}`);
  const [courier] = comparison.articles;
  for (const id of more) {
    comparison.articles.push({ ...courier!, article: { ...courier!.article, id, outlet: `Outlet ${id}` } });
    comparison.sourcing.articles.push({ ...comparison.sourcing.articles[0]!, article: id });
    comparison.facts[0]!.mentions.push({ ...comparison.facts[0]!.mentions[0]!, article: id });
    for (const fact of comparison.facts.slice(2)) fact.notFoundIn.push(id);
  }
  // The second fact is found in all outlets but the last one.
  for (const id of more.slice(0, -1))
    comparison.facts[1]!.mentions.push({ ...comparison.facts[1]!.mentions[0]!, article: id });
  if (more.length > 0) comparison.facts[1]!.notFoundIn.push(more.at(-1)!);
  if (outlets === 2) withoutPost(comparison);
  change(comparison);
  const page = renderReport(comparison);
  return page
    .slice(page.indexOf('<section id="unmatched"'), page.indexOf('<section id="naming"'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
};

const withoutPost = (comparison: Comparison): void => {
  comparison.articles = comparison.articles.filter(({ article }) => article.id !== 'post');
  comparison.sourcing.articles = comparison.sourcing.articles.filter(({ article }) => article !== 'post');
  comparison.sourcing.origins = [];
  for (const fact of comparison.facts) {
    fact.mentions = fact.mentions.filter(({ article }) => article !== 'post');
    fact.notFoundIn = [];
  }
};

describe('what all the outlets have and what only some', () => {
  it('of two outlets is what both have and what one has', () => {
    const section = sectionFor(2);
    expect(section).toContain('The common core: what both outlets have');
    expect(section).not.toContain('all have but one');
    expect(section).not.toContain('several');
    expect(section).toContain('What only one outlet has');
  });
  it('of three outlets is what all have, what all have but one, and what one has', () => {
    const section = sectionFor(3);
    expect(section).toContain('The common core: what all three outlets have');
    expect(section).toMatch(/What all have but one .* the damage had been known before/);
    expect(section).not.toContain('What several have');
  });
  it('of four outlets is also what several have', () => {
    const section = sectionFor(4);
    expect(section).toMatch(/all four outlets have 1 the bridge was closed on Tuesday What all have but one/);
    expect(section).toMatch(
      /but one .* 2 inspectors found a crack in a pier .* Outlet more-1 Save as CSV : What all have but one What several have/,
    );
  });
  it('of twenty outlets counts those that are too many to name', () => {
    const section = sectionFor(20);
    expect(section).toContain('what all 20 outlets have');
    expect(section).toContain('2 inspectors found a crack in a pier 19 outlets Outlet more-17');
    expect(section).toContain('3 the damage had been known before The Marren Courier and North Ledger 18 outlets');
  });
  it('stands beside how often no match is wrong, as measured', () => {
    const wrong = `${Math.round(100 * (1 - alignmentAccuracy.noMatchRight))}% of the sentences for which no match was found`;
    expect(sectionFor(4).split(wrong)).toHaveLength(4);
  });
  it('stands beside the length and the time of each text', () => {
    expect(sectionFor(3)).toMatch(
      /North Ledger 2026-02-11 640 7 4 3 – Evening Post not stated 1,120 7 2 5 Its text may be cut off/,
    );
  });
  it('warns at the fact of an outlet that had less room or an earlier time', () => {
    const section = sectionFor(3, ({ facts }) => {
      facts[2]!.cautions = [
        { article: 'post', reason: 'maybe-truncated' },
        { article: 'post', reason: 'dated-earlier' },
      ];
    });
    expect(section).toMatch(
      /known before The Marren Courier and North Ledger Evening Post its text may be cut off and it is dated before the outlets/,
    );
  });
});

describe('where a fact stands', () => {
  const pageWith = (one: 'headline' | 'lead', other: 'lead' | 'last-paragraph'): string => {
    const comparison = marrenBridge();
    const [first, second] = comparison.facts[3]!.mentions;
    Object.assign(first!, { position: one });
    Object.assign(second!, { position: other });
    const page = renderReport(comparison);
    return page
      .slice(page.indexOf('id="fact-4"'))
      .replace(/<[^>]+>/g, ' ')
      .replace(/\s+/g, ' ')
      .slice(0, 900);
  };
  it('is told where one outlet has it in its headline and another at its end', () => {
    expect(pageWith('headline', 'last-paragraph')).toContain(
      'Where it stands The Marren Courier headline North Ledger last paragraph',
    );
  });
  it('is not told where both have it high up', () => {
    expect(pageWith('headline', 'lead')).not.toContain('Where it stands');
  });
});
