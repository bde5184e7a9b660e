import { describe, expect, it } from 'vitest';
import { sharedBy } from './shared.js';

const wire =
  'A ferry with 214 people on board ran onto rocks off Brennick late on Tuesday after its steering failed in heavy seas.\n\n' +
  'Lifeboats from three harbours took all passengers ashore within two hours, and nine of them were treated for cold.';

const creditsIn = (text: string, rest: { outlet?: string; author?: string } = {}) => {
  const [copy] = sharedBy({ text, ...rest }, { text: wire });
  return { agency: copy!.agency, texts: copy!.credits.map((credit) => credit.text) };
};

describe('the agency of a shared text', () => {
  it.each([
    ['in the dateline', `BRENNICK, March 3 (Reuters) - ${wire}`, 'Reuters'],
    ['by its abbreviation', `BRENNICK (AP) — ${wire}`, 'Associated Press'],
    ['at the foot', `${wire}\n\nReuters contributed to this report.`, 'Reuters'],
    ['at the foot in other words', `${wire}\n\nWith files from The Canadian Press`, 'The Canadian Press'],
    [
      'by a name that ends as those of agencies do',
      `${wire}\n\nSkerry News Agency contributed to this report.`,
      'Skerry News Agency',
    ],
    [
      'by the longer of two names',
      `${wire}\n\nThe Australian Associated Press contributed to this report.`,
      'Australian Associated Press',
    ],
  ])('is named where an article credits it %s', (_, text, agency) => {
    expect(creditsIn(text).agency).toBe(agency);
  });

  it('is named where the author or the outlet is one', () => {
    expect(creditsIn(wire, { author: 'Associated Press' }).agency).toBe('Associated Press');
    expect(creditsIn(wire, { outlet: 'Reuters' }).agency).toBe('Reuters');
  });

  it('is left open where a credit names none, and the credit is kept', () => {
    expect(creditsIn(`${wire}\n\nGazette staff with agencies`)).toEqual({
      agency: null,
      texts: ['Gazette staff with agencies'],
    });
  });

  it('is left open where two are named', () => {
    const { agency, texts } = creditsIn(`BRENNICK (AP) — ${wire}\n\nReuters contributed to this report.`);
    expect(agency).toBeNull();
    expect(texts).toHaveLength(2);
  });

  it.each([
    ['a colleague contributed', `${wire}\n\nJane Doe contributed to this report.`],
    ['an agency is spoken of', `${wire}\n\nThe company told Reuters that it had known of the fault.`],
    ['a state has an agency’s letters', `HARRISBURG, PA — ${wire}`],
    ['letters alone may credit a picture', `${wire}\n\n(AFP)`],
    ['nothing is said', wire],
  ])('is never guessed: %s', (_, text) => {
    expect(creditsIn(text)).toEqual({ agency: null, texts: [] });
  });
});
