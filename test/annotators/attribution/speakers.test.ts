import { describe, expect, it } from 'vitest';
import { annotateArticle } from '../../../src/annotate.js';
import { compare } from '../../../src/index.js';
import { plainArticle } from '../../lexicon/plain-article.js';
import { attributionsOf } from './marked.js';
import { said } from './said.js';

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

  it.each([
    ['Ana Ruiz, president of the nurses’ union, said the gate was shut. Ms. Ruiz added that talks go on.', 'advocate'],
    [
      'Tom Roe, a senior adviser at the Institute for Harbours, said the gate was shut. Mr. Roe added that talks go on.',
      'expert',
    ],
    ['Tom Roe, a senior adviser, said the gate was shut. Mr. Roe added that talks go on.', 'official'],
  ])('the body for which somebody works tells the role: %s', (text, sourceRole) => {
    expect(attributionsOf(text).map((one) => one.sourceRole)).toEqual([sourceRole, sourceRole]);
  });

  it('“both” and “the two” are who was named as a pair, and nobody else', () => {
    const pair = 'Ana Ruiz and Tom Roe met on Monday. Both said the gate would close.';
    expect(from(pair, 'Both')).toMatchObject({ anonymous: false, sourceType: 'named-person' });
    const crowd = 'Guards met drivers on Monday. Both said the gate would close.';
    expect(from(crowd, 'Both').sourceType).toBe('unnamed-group');
  });

  it('the sources of a paper come through the paper also when they speak again', () => {
    const text =
      'The Pylon, citing two diplomats, reported that the talks had failed. The diplomats said no date was set.';
    const paper = from(text, 'The Pylon');
    expect(from(text, 'two diplomats').via).toBe(paper.id);
    expect(from(text, 'The diplomats').via).toBe(paper.id);
  });
});

describe('unnamed sources are told apart', () => {
  it.each([
    [
      'of two groups the one that the noun fits, and of two of one noun the nearer',
      'Two harbour officials said the gate would close. Three union sources said it would stay open. The sources added that talks go on. The officials said no date was set.',
      ['Two harbour officials', 'Three union sources', 'Three union sources', 'Two harbour officials'],
    ],
    [
      'the first from the second',
      'One official said the gate would close. A second official said it would not. The second official said talks go on. The first official said they were over.',
      ['One official', 'A second official', 'A second official', 'One official'],
    ],
    [
      'one of a group speaks for the group, another is somebody new',
      'Three officials said the gate would close. One of the officials said it was late. Another official said it was not.',
      ['Three officials', 'Three officials', 'Another official'],
    ],
    [
      'a source, later, is somebody new',
      'A source said the gate would close. The source said talks go on. Later, a source said the plan was dead.',
      ['A source', 'A source', 'a source'],
    ],
    [
      'sources right behind sources go on; with a word that tells which they are new',
      'Sources said the gate would close. Sources added that talks go on. Union sources said they were over.',
      ['Sources', 'Sources', 'Union sources'],
    ],
    [
      'sources are new where somebody else spoke in between',
      'Sources said the gate would close. The mayor said it would not. Sources said talks go on.',
      ['Sources', 'The mayor', 'Sources'],
    ],
    [
      'the official is the nearest who is one, named or not',
      'A senior official said talks go on. Harbour official Ana Brandt said the gate would close. The official said no date was set.',
      ['A senior official', 'Ana Brandt', 'Ana Brandt'],
    ],
    [
      'and the unnamed one where that is the nearest',
      'Harbour official Ana Brandt said the gate would close. A senior official said talks go on. The official said no date was set.',
      ['Ana Brandt', 'A senior official', 'A senior official'],
    ],
  ])('%s', (_, text, speakers) => expect(said(text).map((one) => one.split(' → ')[1])).toEqual(speakers));

  it('sources and sources that are new are two speakers', () => {
    const text = 'Sources said the gate would close. The mayor said it would not. Sources said talks go on.';
    const speakers = attributionsOf(text).map(({ speaker }) => speaker);
    expect(new Set(speakers).size).toBe(3);
  });
});

describe('a pronoun speaks for whoever spoke before', () => {
  it.each([
    [
      'past the names in the quotation',
      '“Roe and Dunmore would laugh,” Ana Brandt said. “Ruiz would not,” she added.',
      'Ana Brandt',
    ],
    [
      'past a quotation of several sentences',
      'Ana Brandt spoke. “It is over. It was long. It was dear. It was ours,” she said.',
      'Ana Brandt',
    ],
    ['a surname that might be a firm’s', 'Varenholt said the gate was shut. “It is ours,” she said.', 'Varenholt'],
    ['not who the words are about', 'Tomas Brandt met Karl Ruiz. Ruiz would leave, he said.', 'Tomas Brandt'],
    ['a letter', 'The letter from Kestria says the dam leaks. It says the wall is old.', 'The letter'],
    ['the e-mails', 'While the e-mails portray the aides as idle, they suggest that the mayor knew.', 'e-mails'],
    ['two who speak together', 'Ana Brandt and Karl Ruiz said the dam leaks. They said the wall is old.', 'Ana Brandt'],
    ['a body spoken of in the plural', 'Lintorp said the plant would close. They said staff were told.', 'Lintorp'],
    ['critics', 'The mayor met aides. Critics say the plan is dear. They say it is late.', 'Critics'],
    [
      'the clause’s own subject',
      'The Pylon praised the talks, as Kestria has never met the union, which it called “vain and idle people”.',
      'Kestria',
    ],
    ['a clause about a book by somebody', 'The mayor read a book by Ana Brandt, which says the dam leaks.', 'a book'],
    [
      'somebody who belongs to a body',
      'Karl Ruiz, a lawyer for the Dockers Union, who says the dam leaks, left.',
      'Karl Ruiz',
    ],
    ['not the target it set', 'Lintorp missed the target it said was too high.', 'Lintorp'],
    ['a governor', 'Gov. Ana Brandt flew home. The governor said the dam leaks.', 'Ana Brandt'],
    ['a congressman', 'Rep. Karl Ruiz flew home. The congressman said the dam leaks.', 'Karl Ruiz'],
    [
      'a vice president, who is no president',
      'Vice President Karl Ruiz met President Ana Brandt. The vice president said the dam leaks.',
      'Karl Ruiz',
    ],
    ['a double surname', 'Ana Brandt-Ruiz spoke. Brandt-Ruiz said the dam leaks.', 'Ana Brandt-Ruiz'],
  ])('%s', (_, text, speaker) => expect(said(text).at(-1)!.split(' → ')[1]).toMatch(new RegExp(`${speaker}$`)));
});

it('a pronoun for people who are only characterised says so', () => {
  expect(attributionsOf('Critics met the mayor. They say the rents are unjust.')[0]).toMatchObject({
    sourceType: 'unnamed-group',
    anonymous: false,
  });
});

it('unnamed people of two articles are never one speaker', () => {
  const text = 'A senior harbour official said the gate would close. The official said no date was set.';
  const comparison = compare(['The Courier', 'The Ledger'].map((outlet) => ({ outlet, text })));
  expect(comparison.articles.map(({ entities }) => entities.map(({ label }) => label))).toEqual([
    ['A senior harbour official'],
    ['A senior harbour official'],
  ]);
  const linked = comparison.entities.filter(({ mentions }) => new Set(mentions.map(({ article }) => article)).size > 1);
  expect(linked.map(({ label }) => label)).toEqual(['the gate']);
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

describe('a named person speaks in the role in which the article presents them', () => {
  it.each([
    [
      'by a party tag in brackets',
      'Ana Ruiz (R-Ellery) won the vote. Ruiz said the gate would close.',
      'Ruiz',
      'party',
    ],
    ['by a party tag in commas', 'Ana Ruiz, D-E.L., won the vote. Ruiz said the gate would close.', 'Ruiz', 'party'],
    [
      'by a party spelt out',
      'Ana Ruiz, Republican of Ellery, won the vote. Ruiz said the gate would close.',
      'Ruiz',
      'party',
    ],
    [
      'by a title at another mention, also one further on',
      'Ana Ruiz said the gate would close. The plan pleased Gov. Ana Ruiz for a day.',
      'Ana Ruiz',
      'official',
    ],
    [
      'by the office held at the time',
      'Ana Ruiz, then the mayor of Ellery, saw the gate. Ruiz said it would close.',
      'Ruiz',
      'official',
    ],
    [
      'by what they stand for, whatever the parliament',
      'Senate candidate Ana Ruiz saw the gate. Ruiz said it would close.',
      'Ruiz',
      'party',
    ],
    ['not by an office given up', 'Former Mayor Ana Ruiz saw the gate. Ruiz said it would close.', 'Ruiz', 'other'],
    [
      'not by brackets that hold no party',
      'Ana Ruiz (R. Brandt’s aunt) left. Ruiz said it would close.',
      'Ruiz',
      'other',
    ],
    [
      'not by the office of another in a relative clause',
      'Ana Ruiz, who met Senator Tomas Brandt, said the gate would close.',
      'Ana Ruiz, who met Senator Tomas Brandt,',
      'other',
    ],
  ])('%s', (_, text, source, role) => expect(from(text, source)).toMatchObject({ sourceRole: role }));
});

describe('a role that one article leaves open', () => {
  it('is the one that another article of the event states', () => {
    const articles = [
      'Gov. Ana Ruiz said on Monday that the harbour gate would close in May.',
      'Ana Ruiz said on Monday that the harbour gate would close in May.',
    ].map((text, i) => ({ outlet: `Outlet ${i}`, text }));
    const { sourcing } = compare(articles);
    expect(sourcing.articles.map(({ speakers }) => speakers[0]?.role)).toEqual(['official', 'official']);
  });
});
