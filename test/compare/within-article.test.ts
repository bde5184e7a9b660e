import { describe, expect, it } from 'vitest';
import { analyseArticle } from '../../src/annotate.js';
import { withinArticles } from '../../src/compare/within-article.js';
import { articleFromFields } from '../../src/ingest/article-from-fields.js';
import { resources } from './event.js';

const found = (text: string, title: string | null = null): string[] =>
  withinArticles([analyseArticle(articleFromFields({ id: 'a1', title, text }, 0))], resources).map(({ kind }) => kind);

describe('a headline and its body', () => {
  it('do not sit together where the headline asserts what the body attributes', () => {
    const body =
      'Dockers will block the northern gate on Friday, a senior union official said.\n\nThe port did not answer.';
    expect(found(body, 'Dockers block northern gate on Friday')).toEqual(['headline-body']);
  });
  it.each([
    [
      'the body asserts it too',
      'Dockers blocked the northern gate on Friday. “It is ours,” Ana Brandt said.',
      'Dockers block northern gate',
    ],
    [
      'the headline says who says so',
      'Dockers will block the northern gate, Ana Brandt said.',
      'Dockers will block the northern gate, Brandt says',
    ],
    [
      'the title is the beginning of a sentence that attributes it',
      'Dockers will block the northern gate on Friday, a senior union official said.',
      'Dockers will block the northern gate',
    ],
    [
      'the headline tells a plan',
      'Dockers are expected to block the northern gate on Friday, a senior union official said.',
      'Dockers prepare to block northern gate on Friday',
    ],
    [
      'the headline tells of the words that the body gives',
      'Mayor Brandt told dockers that the council was wasting time on its vote.',
      'Mayor Brandt mocks council for vote',
    ],
    [
      'the body tells that it was announced',
      'Mayor Brandt announced that the northern gate will close in May.',
      'Northern gate to close in May',
    ],
    ['the body speaks of something else', 'The mayor opened a school, Ana Brandt said.', 'Dockers block northern gate'],
  ])('sit together where %s', (_, body, headline) => {
    expect(found(body, headline)).toEqual([]);
  });
  it('do not sit together where another sentence asserts what is only near it', () => {
    const body =
      'Dockers will block the northern gate on Friday, a senior union official said.\n\nThe northern gate is where dockers meet.';
    expect(found(body, 'Angry dockers block northern gate on Friday')).toEqual(['headline-body']);
  });
});

describe('a loaded word of the headline', () => {
  const details = (text: string, title: string): string[] =>
    withinArticles([analyseArticle(articleFromFields({ id: 'a1', title, text }, 0))], resources).map(
      ({ detail }) => detail,
    );

  it.each([
    ['quotes it', 'Ana Brandt called the merger of the two ports “shameful” on Friday. The council meets in May.'],
    ['reports it', 'The merger of the two ports is shameful, Ana Brandt said on Friday. The council meets in May.'],
  ])('is borrowed where the body only %s', (_, body) => {
    expect(details(body, 'Council to vote on shameful merger')).toContain(
      'the headline has “shameful” as its own, which the body leaves to a source',
    );
  });

  it.each([
    [
      'the body has it as its own too',
      'Ana Brandt called the merger “shameful”. The council votes on the shameful plan in May.',
      'Council to vote on shameful merger',
    ],
    [
      'the headline says whose it is',
      'Ana Brandt called the merger “shameful” on Friday. The council meets in May.',
      'Brandt calls merger “shameful”',
    ],
    ['the body has it nowhere', 'The council votes on the merger in May.', 'Council to vote on shameful merger'],
  ])('is not where %s', (_, body, headline) => {
    expect(details(body, headline).filter((detail) => detail.includes('as its own'))).toEqual([]);
  });
});

describe('statements of one article', () => {
  it('do not sit together where one denies what another affirms', () => {
    expect(
      found(
        'The port authority signed the dockers contract on Monday. The port authority has not signed the dockers contract.',
      ),
    ).toEqual(['self-conflict']);
  });
  it('do not sit together where somebody is said to be silent and cited', () => {
    expect(
      found(
        'The port authority announced that the gate would stay shut. No statement has been issued by the port authority.',
      ),
    ).toEqual(['self-conflict']);
  });
  it.each([
    ['The port authority signed the dockers contract. The ferry company has not signed a lease.'],
    ['The mayor announced that the gate would stay shut. No statement has been issued by the port authority.'],
    [
      'The talks are about a contract that frees the gate for trucks of all sizes and reaching peace on the piers. Dockers said no contract was reached in the talks.',
    ],
    [
      'The port authority announced that the gate would stay shut. Its plan is not in response to the port authority’s losses.',
    ],
    [
      'The port authority announced that the gate would stay shut. The port authority did not respond to a question on pay.',
    ],
    [
      'The port authority answered questions that lawyers put to the mayor. The mayor has not been questioned by the lawyers.',
    ],
    ['The mayor wants to move dockers to the new pier. “That is not moving dockers to the new pier,” Ruiz said.'],
    [
      'The contract of the dockers was signed on Monday. The contract of the dockers could not be signed without the union.',
    ],
    ['The port authority has not signed the contract. It has not signed the contract for the gate either.'],
  ])('sit together: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('being told and learning of it', () => {
  it.each([
    ['The port consulted with Kestria about the gate. Kestria learned of the gate from the press.'],
    ['Kestria was informed of the talks on Monday. Officials said Kestria heard of them through private channels.'],
    ['The port had consulted Kestria about the gate, but Kestria learned of the talks through private channels.'],
  ])('do not sit together: %s', (text) => {
    expect(found(text)).toEqual(['self-conflict']);
  });
  it.each([
    ['Kestria was informed of the talks on Monday. Valdania heard of them through private channels.'],
    ['Kestria was informed of the talks on Monday. Kestria learned a lesson.'],
    ['Kestria was ill-informed about the gate. Kestria learned of the gate from television.'],
    ['The port informed Kestria of the talks. The port learned of the leak from the press.'],
  ])('sit together: %s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('a paraphrase and the quotation beside it', () => {
  it.each([
    ['a firm verb stands beside mild words', 'Ruiz rejected the deal outright, calling it “not quite ready”.'],
    ['a firm verb stands beside a hedge', 'Ruiz vowed to leave the pact, saying “it might be too dear”.'],
    [
      'a clause is plain that the quotation hedges',
      'Ruiz said the plant will close. “The plant may close in May,” she said.',
    ],
  ])('do not sit together where %s', (_, text) => {
    expect(found(text)).toEqual(['paraphrase-quotation']);
  });
  it.each([
    ['the quotation has force', 'Ruiz rejected the deal, saying “we might talk, but we will never sign it”.'],
    ['the quotation is neither', 'Ruiz rejected the deal, calling it “a shameful grab”.'],
    ['the verb is plain', 'Ruiz said the deal was “not quite ready”.'],
    ['another says the mild words', 'Ruiz rejected the deal. Brandt said it was “not quite ready”.'],
    ['both hedge', 'Ruiz said the plant may close. “The plant may close in May,” she said.'],
    ['they state different things', 'Ruiz said the plant will close. “The ferry may sail in May,” she said.'],
  ])('sit together where %s', (_, text) => {
    expect(found(text)).toEqual([]);
  });
});
