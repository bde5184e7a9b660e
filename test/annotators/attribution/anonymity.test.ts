import { describe, expect, it } from 'vitest';
import type { Anonymity } from '../../../src/model/finding.js';
import { attributionsOf } from './marked.js';

/** The description of the first unnamed source. */
const described = (text: string): Anonymity | undefined =>
  attributionsOf(text).find(({ anonymity }) => anonymity !== null)?.anonymity ?? undefined;

const evidenceFor = (text: string, dimension: string): string[] =>
  described(text)!
    .evidence.filter((stated) => stated.dimension === dimension)
    .map((stated) => stated.text);

describe('how many people a source says it is', () => {
  it.each([
    ['An aide said the deal was close.', 1, 1],
    ['Another aide said the deal was close.', 1, 1],
    ['One of the aides said the deal was close.', 1, 1],
    ['Both aides said the deal was close.', 2, 2],
    ['Two aides said the deal was close.', 2, 2],
    ['Half a dozen aides said the deal was close.', 6, 6],
    ['A dozen aides said the deal was close.', 12, 12],
    ['Several aides said the deal was close.', 3, null],
    ['At least three aides said the deal was close.', 3, null],
    ['More than ten aides said the deal was close.', 11, null],
    ['Aides said the deal was close.', 2, null],
    ['Two aides who met the four envoys said the deal was close.', 2, 2],
  ])('%s', (text, min, max) => expect(described(text)?.count).toEqual({ min, max }));
});

describe('how a source is called', () => {
  it.each([
    ['A senior Grain Board official said the deal was close.', 'role', 'Grain Board'],
    ['Senior officials said the deal was close.', 'role', null],
    ['An aide to Ana Ruiz said the deal was close.', 'role', 'Ana Ruiz'],
    ['A Kestrian source said the deal was close.', 'affiliation', 'Kestrian'],
    ['A source close to the talks said the deal was close.', 'affiliation', null],
    ['Officials said the deal was close.', 'group', null],
    ['Half a dozen officials said the deal was close.', 'group', null],
    ['Sources said the deal was close.', 'bare', null],
  ])('%s', (text, naming, affiliation) => expect(described(text)).toMatchObject({ naming, affiliation }));
});

describe('why a source is not named', () => {
  it.each([
    ['An aide, who was not authorised to speak publicly, said the deal was close.', ['not-authorised']],
    [
      'An aide, who asked not to be named because he wasn’t authorized to speak and feared reprisals, said the deal was close.',
      ['not-authorised', 'safety'],
    ],
    ['A clerk, who did not want to be identified for fear of losing her job, said the deal was close.', ['safety']],
    [
      'An aide, speaking on condition of anonymity to discuss sensitive talks, said the deal was close.',
      ['sensitive-talks'],
    ],
    ['An aide, speaking on condition of anonymity under the ground rules, said the deal was close.', ['policy']],
    ['A nurse, who asked that her name be withheld to protect her privacy, said the ward was full.', ['privacy']],
    ['An aide, speaking on condition of anonymity to describe a visit, said the deal was close.', ['other']],
    ['An aide at Dataprivacy said on condition of anonymity that the deal was close.', []],
    ['An aide at the data-privacy board said on condition of anonymity that the deal was close.', ['privacy']],
    ['An aide said on condition of anonymity that the deal was close.', []],
    ['An aide said the deal was close.', []],
    ['An aide said the fear of war was growing.', []],
    ['An aide said a sensitive deal was close.', []],
  ])('%s', (text, reasons) => expect(described(text)?.reasons).toEqual(reasons));

  it('is read in the sentence behind, where it is about the same source', () => {
    const text = 'Two aides said the deal was close. They asked not to be named because the talks were sensitive.';
    expect(described(text)?.reasons).toEqual(['sensitive-talks']);
    expect(evidenceFor(text, 'reasons')).toEqual(['They asked not to be named because the talks were sensitive']);
  });

  it('is not taken from a sentence about somebody else', () =>
    expect(
      described('Two aides said the deal was close. Ana Ruiz asked not to be named because the talks were sensitive.')
        ?.reasons,
    ).toEqual([]));
});

describe('how a source knows', () => {
  it.each([
    ['An aide who was in the room said the deal was close.', 'present'],
    ['An official who had seen the letter said the deal was close.', 'document'],
    ['Two officials briefed on the talks said the deal was close.', 'briefed'],
    ['A person familiar with the talks said the deal was close.', 'briefed'],
    ['A member of the negotiating team said the deal was close.', 'position'],
    ['A member of the council said the deal was close.', 'not-stated'],
    ['A well-informed source said the deal was close.', 'not-stated'],
    ['An official said people familiar with the talks were tired.', 'not-stated'],
  ])('%s', (text, basis) => expect(described(text)?.basis).toBe(basis));
});

describe('what a source has to gain', () => {
  it.each([
    ['An aide to the rival candidate said the deal was close.', 'stated'],
    ['An official opposed to the plan said the deal was close.', 'stated'],
    ['An official said the rival candidate had left.', 'not-stated'],
    ['An official said the deal was close.', 'not-stated'],
  ])('%s', (text, motive) => expect(described(text)?.motive).toBe(motive));
});

describe('what bears out an unnamed source', () => {
  it.each([
    ['An aide said the deal was close. A second official confirmed the account.', 'other-source'],
    ['An aide said the dam leaked. Two independent engineers verified the finding.', 'other-source'],
    ['An aide said the deal was close. Documents reviewed by the Courier show the same.', 'document'],
    ['An aide said the deal was close. The letter says the deal is close.', 'none-stated'],
    ['An aide said the dam leaked. Ana Ruiz said the videos show the same.', 'none-stated'],
    ['An aide said the deal was close. The ministry confirmed the visit.', 'none-stated'],
    ['Two other officials confirmed that the deal was close.', 'none-stated'],
    ['An aide said the deal was close. A second official arrived.', 'none-stated'],
    ['An aide said documents showed the dam leaked.', 'none-stated'],
  ])('%s', (text, corroboration) => expect(described(text)?.corroboration).toBe(corroboration));
});

describe('what an unnamed source is used for', () => {
  it.each([
    ['An aide said the visit took place on Monday.', 'fact'],
    ['An aide said the plan was a mistake.', 'opinion'],
    ['An aide said the plan was reckless.', 'opinion'],
    ['An aide said the visit might take place on Monday.', 'speculation'],
    ['An aide said the mayor could not come.', 'fact'],
    ['An aide said the visit would take place in May.', 'fact'],
    ['An aide said the mayor was incompetent.', 'attack'],
    ['An aide slammed the mayor.', 'attack'],
  ])('%s', (text, content) => expect(described(text)?.content).toBe(content));
});

describe('where an unnamed source stands', () => {
  it('the first paragraph is the lede', () => {
    const text = 'An aide said the deal was close.';
    expect(described(text)?.placement).toBe('lede');
  });

  it('it is the only source where the article credits nothing to anybody else', () => {
    expect(described('An aide said the deal was close. The aide said no date was set.')?.onlySource).toBe(true);
    expect(described('An aide said the deal was close. Ana Ruiz said no date was set.')?.onlySource).toBe(false);
  });

  it('who declined to speak and who passed the words on are no other source', () => {
    expect(described('An aide said the deal was close. Ana Ruiz declined to comment.')?.onlySource).toBe(true);
    expect(described('The Pylon, citing two diplomats, reported that the talks had failed.')?.onlySource).toBe(true);
  });
});

describe('who is no unnamed source', () => {
  it.each([
    'Critics say the plan is too dear.',
    'Senators said the plan was too dear.',
    'A spokeswoman for the Grain Board declined to comment.',
    'The Kremlin said the plan was too dear.',
    'The firm is reportedly in talks.',
    'It was claimed that the dam was weak.',
    'The king is said to be ill.',
    'Rumours that the king had died spread.',
    'It is understood that the minister will resign.',
    '200 people said the plan was too dear.',
  ])('%s', (text) => expect(described(text)).toBeUndefined());
});

describe('what nobody is named for is impersonal', () => {
  it.each([
    'The firm is reportedly in talks.',
    'It was claimed that the dam was weak.',
    'It has been reported that the dam was weak.',
    'The king is said to be ill.',
    'It is understood that the minister will resign.',
    'Rumours that the king had died spread.',
    'There are reports that the king is dead.',
    'The king is rumoured to be ill.',
    'Rumour has it that the king is ill.',
  ])('%s', (text) => expect(attributionsOf(text)[0]).toMatchObject({ sourceType: 'impersonal', anonymous: false }));

  it.each([
    'He laughed at the supposedly safe dam.',
    'The tax was intended to fall.',
    'It was unclear whether the dam would hold.',
  ])('but the outlet’s own words are nobody’s report: %s', (text) =>
    expect(attributionsOf(text).filter(({ sourceType }) => sourceType === 'impersonal')).toEqual([]),
  );
});
