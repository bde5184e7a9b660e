import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../src/annotate.js';
import { plainArticle } from '../../lexicon/plain-article.js';
import { attributionsOf } from './marked.js';

const from = (text: string, source: string) => attributionsOf(text).find((one) => one.source?.text === source)!;

describe('an expression that points back takes what is known of its speaker', () => {
  it('“the source” continues the unnamed source before it', () => {
    const text = 'A senior Kestrian official said the talks had failed. The official said no date was set.';
    expect(from(text, 'The official')).toMatchObject({
      anonymous: true,
      sourceType: 'unnamed-person',
      sourceRole: 'official',
    });
  });

  it('“she” takes the role that was stated with the name', () => {
    const text = 'White House spokeswoman Ana Ruiz said the talks went well. She said no date was set.';
    expect(from(text, 'She')).toMatchObject({ anonymous: false, sourceType: 'named-person', sourceRole: 'official' });
  });

  it('the sources of a paper come through the paper also when they speak again', () => {
    const text =
      'The Pylon, citing two diplomats, reported that the talks had failed. The diplomats said no date was set.';
    const paper = from(text, 'The Pylon');
    expect(from(text, 'two diplomats').via).toBe(paper.id);
    expect(from(text, 'The diplomats').via).toBe(paper.id);
  });
});

it('what somebody was says nothing of the role in which they speak', () =>
  expect(attributionsOf('Ana Ruiz, a former prosecutor, said the talks went well.')[0]!.sourceRole).toBe('other'));

describe('unnamed sources are described as the text describes them', () => {
  it.each([
    ['Two officials briefed on the talks said the deal was close.', { count: { min: 2, max: 2 }, basis: 'briefed' }],
    ['Sources said the deal was close.', { count: { min: 2, max: null }, naming: 'bare' }],
    [
      'An aide, who spoke on condition of anonymity because he was not authorized to speak, said the deal was close.',
      { count: { min: 1, max: 1 }, reasons: ['not-authorised'], naming: 'role' },
    ],
  ])('%s', (text, expected) =>
    expect(attributionsOf(text).find((one) => one.anonymous)?.anonymity).toMatchObject(expected),
  );

  it('critics are a class that is characterised, not people who were asked', () =>
    expect(attributionsOf('Critics say the plan is too dear.')[0]).toMatchObject({
      anonymous: false,
      sourceType: 'unnamed-group',
    }));

  it('reports in general are nobody’s', () =>
    expect(attributionsOf('The firm is reportedly in talks.')[0]).toMatchObject({
      source: null,
      sourceType: 'impersonal',
    }));
});

describe('what reports nobody’s words', () => {
  it('an outlet that speaks of itself', () => {
    const article = plainArticle('The Courier has learned that the deal is close.');
    expect(annotateArticle(article).findings.filter(({ kind }) => kind === 'attribution')).toEqual([]);
  });

  it('a source’s wish not to be named', () =>
    expect(attributionsOf('“He looked away,” said one mother, who asked not to be named.')).toHaveLength(1));
});
