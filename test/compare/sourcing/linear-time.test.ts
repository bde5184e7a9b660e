import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../../src/annotate.js';
import { linkAcrossArticles } from '../../../src/compare/entities.js';
import { sourcingOf } from '../../../src/compare/sourcing/index.js';
import { articleFromFields } from '../../../src/ingest/article-from-fields.js';
import { resources } from '../event.js';

/** Two unnamed people, somebody accused by name, a quotation and a report of another outlet, new in every paragraph. */
const paragraph = (i: number): string =>
  `Two officials, who asked not to be named, said engine ${i} was broken. The union accused Anna ${name(i)} of fraud. ` +
  `“We warned them in March,” said Bo ${name(i)}. The Herald, citing two people briefed on plan ${i}, reported a fire.`;

const name = (i: number): string =>
  [...String(i)].map((digit, n) => (n === 0 ? 'BCDFGHJKLM' : 'aeioubdfgl')[Number(digit)]).join('');

const SMALL = 60;
const LARGE = 900;

/** Processor time for each paragraph, of which a crowded machine takes little more than a free one; the better of two runs. */
const timeOf = (paragraphs: number): number => {
  const text = Array.from({ length: paragraphs }, (_, i) => paragraph(i)).join('\n\n');
  const articles = [0, 1].map((i) => analyseArticle(articleFromFields({ id: `a${i}`, text }, i)));
  const shared = linkAcrossArticles(articles, resources.forms);
  const run = (): number => {
    const before = process.cpuUsage();
    sourcingOf(articles, [], shared, resources);
    return process.cpuUsage(before).user;
  };
  return Math.min(run(), run()) / paragraphs;
};

describe('time grows with the length of the articles', () => {
  it('for everybody who speaks, is accused and passes something on', { timeout: 60_000 }, () => {
    // The long ones first, so that the short ones too run compiled.
    const long = timeOf(LARGE);
    const short = timeOf(SMALL);
    expect(long).toBeLessThan(4 * short);
  });
});
