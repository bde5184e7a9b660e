import { describe, expect, it } from 'vitest';
import { compareDates } from '../../src/compare/cautions.js';
import { factsOf } from '../../src/compare/facts.js';
import { onlyIn } from '../../src/compare/only-in.js';
import { positionsIn } from '../../src/compare/position.js';
import type { Zone } from '../../src/model/article.js';
import type { AlignedFact, Caution, Position } from '../../src/model/comparison.js';
import { articlesOf, placeIn, resources } from './event.js';

const FACT = 'The ferry sank on March 6.';

interface Lacking {
  date?: string;
  text?: string;
  isCutOff?: boolean;
}

/** What is to be known of a third article, which has no match for a fact that two others of March 7 and 8 state. */
const reasons = ({
  date,
  text = 'The mayor opened a school by the river.',
  isCutOff,
}: Lacking): Caution['reason'][] => {
  const articles = articlesOf(FACT, FACT, text);
  ['2026-03-07', '2026-03-08', date ?? null].forEach((day, i) => {
    articles[i]!.annotated.article.date = day;
  });
  if (isCutOff)
    articles[2]!.annotated.article.warnings.push({ code: 'maybe-truncated', message: 'The text may be cut off.' });
  const [fact] = factsOf(articles, [{ places: [placeIn(articles, 0), placeIn(articles, 1)] }], [], resources);
  return fact!.cautions.map(({ reason }) => reason);
};

describe('an article in which no match was found', () => {
  it.each<[string, Lacking, Caution['reason'][]]>([
    ['may be cut off', { isCutOff: true }, ['maybe-truncated']],
    ['has less than half the words', { text: 'A school.' }, ['much-shorter']],
    ['is dated before those that state it', { date: '2026-03-06' }, ['dated-earlier']],
    ['is dated before the day the fact names', { date: '2026-03-05' }, ['dated-earlier', 'before-the-day']],
    ['is dated like one of those that state it', { date: '2026-03-07' }, []],
    ['has a date that nobody can read', { date: 'Tuesday' }, []],
    ['has no date', {}, []],
  ])('comes with the caution that it %s', (_, lacking, expected) => {
    expect(reasons(lacking)).toEqual(expected);
  });

  it('has no caution where a day that is named was still to come for everybody', () => {
    const articles = articlesOf(
      'The ferry will sail on April 6.',
      'The ferry will sail on April 6.',
      'The mayor opened a school.',
    );
    for (const { annotated } of articles) annotated.article.date = '2026-03-07';
    const [fact] = factsOf(articles, [{ places: [placeIn(articles, 0), placeIn(articles, 1)] }], [], resources);
    expect(fact!.cautions).toEqual([]);
  });
});

describe('two dates', () => {
  it.each([
    ['2026-03-07', '2026-03-08', -1],
    ['2026-03-08T09:00:00Z', '2026-03-08', 0],
    ['2026-03-08T09:00', '2026-03-08T12:00', 0],
    ['2026-03-08T12:00:00+02:00', '2026-03-08T11:00:00Z', -1],
    ['2026-03-08T12:00:00Z', '2026-03-08T13:00:00+03:00', 1],
    ['Tuesday', '2026-03-08', 0],
  ])('%s and %s are compared no finer than both are given', (one, other, order) => {
    expect(Math.sign(compareDates(one, other))).toBe(order);
  });
});

describe('where a statement stands', () => {
  /** An article of blocks of ten characters each. */
  const positions = (...zones: Zone[]): Position[] => {
    const [article] = articlesOf(FACT);
    const blocks = zones.map((zone, i) => ({ zone, start: 12 * i, end: 12 * i + 10 }));
    return blocks.map(({ start }) => positionsIn({ ...article!.annotated, blocks })('body', start + 3));
  };
  it('is told by its block', () => {
    expect(
      positions('headline', 'standfirst', 'byline', 'paragraph', 'paragraph', 'paragraph', 'paragraph', 'subheading'),
    ).toEqual(['headline', 'lead', 'body', 'lead', 'body', 'body', 'last-paragraph', 'body']);
  });
  it('is no far end in a text of three paragraphs', () => {
    expect(positions('paragraph', 'paragraph', 'paragraph')).toEqual(['lead', 'body', 'body']);
  });
  it('is the headline where the title is known from elsewhere', () => {
    expect(positionsIn(articlesOf(FACT)[0]!.annotated)('title', 0)).toBe('headline');
  });
});

describe('what only one outlet has', () => {
  it('are the sentences that no fact touches, where they state something', () => {
    const articles = articlesOf(`${FACT} The captain was rescued by dockers. Read more. ${FACT}`, FACT);
    const { text } = articles[0]!.annotated.article;
    const mention = (start: number) => ({ article: 'a1', in: 'body', start, end: start + FACT.length });
    const facts = [{ mentions: [mention(0), mention(text.lastIndexOf(FACT))] }] as unknown as AlignedFact[];
    const alone = onlyIn(
      articles.map(({ annotated }) => annotated),
      facts,
    );
    expect(alone.map(({ article, text: words }) => [article, words])).toEqual([
      ['a1', 'The captain was rescued by dockers.'],
      ['a2', FACT],
    ]);
  });
});
