import { describe, expect, it } from 'vitest';
import { speakersIn } from './sourcing.js';

const accusedIn = (text: string) => speakersIn(text).accused.map(({ label, answer }) => [label, answer]);

describe('who is accused', () => {
  it.each([
    ['The union accused the council of fraud.', [['the council', 'none-found']]],
    ['Mayor Ida Voss blamed the ferry company for the delay.', [['the ferry company', 'none-found']]],
    ['Campaigner Bo Rand slammed the council’s handling of the case.', [['the council', 'none-found']]],
    ['Captain Jon Reed was accused of theft.', [['Jon Reed', 'none-found']]],
    ['Captain Jon Reed, who has been widely blamed for the crash, left on Monday.', [['Jon Reed', 'none-found']]],
    ['Nobody blamed the crew.', []],
    ['Captain Jon Reed was never accused of theft.', []],
    ['Mayor Ida Voss slammed the door.', []],
    ['The union hit back at a smear campaign.', []],
    ['Mayor Ida Voss praised the council for its work.', []],
    ['Drones attacked Brackmoor on Monday.', []],
    ['The mayor holds 40 people accused of theft.', []],
    ['Mayor Ida Voss criticised her brother’s plan.', []],
    ['Mayor Ida Voss was glad after the candidate was criticised for his plan.', []],
    ['Captain Jon Reed met the crews blamed for the crash.', []],
  ])('%s', (text, expected) => {
    expect(accusedIn(text)).toEqual(expected);
  });

  it('has every place at which that stands', () => {
    const { accused } = speakersIn('The union accused the council of fraud. Ida Voss also blamed the council.');
    expect(accused[0]!.accusations.map(({ text }) => text)).toEqual([
      'accused the council of fraud',
      'also blamed the council',
    ]);
  });
});

describe('what was found of the accused', () => {
  it.each([
    ['their own words', 'The council said it had paid.', 'statement'],
    ['a denial', 'The council denied this.', 'statement'],
    ['the words of who speaks for them', 'A spokesman for the council said it had paid.', 'statement'],
    ['that they were asked', 'The council did not respond to a request for comment.', 'asked'],
    ['nothing', 'The ferry left at noon.', 'none-found'],
    ['the words of those who oppose them', 'Critics of the council said it had paid.', 'none-found'],
    ['the words of somebody else', 'The ministry said it had paid.', 'none-found'],
  ])('%s: %s', (_, sentence, answer) => {
    expect(accusedIn(`The union accused the council of fraud. ${sentence}`)).toEqual([['the council', answer]]);
  });

  it('nothing that others say in whose description they are named', () => {
    expect(
      accusedIn('Mayor Ida Voss accused the council of fraud. Jon Reed, who left the council, said he was tired.'),
    ).toEqual([['the council', 'none-found']]);
  });

  it('an accusation in return is a statement too', () => {
    expect(accusedIn('The union accused the council of fraud. The council accused the union of lying.')).toEqual([
      ['the council', 'statement'],
      ['The union', 'statement'],
    ]);
  });
});
