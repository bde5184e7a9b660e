import { describe, expect, it } from 'vitest';
import { said } from './said.js';

describe('words that reached the article through another outlet', () => {
  it('sources that a paper cites, also over the sentences behind', () =>
    expect(
      said(
        'The news site, citing sources it described as “well placed,” reported that the envoy had met the dockers.\n\n' +
          'The sources said the meeting was about the northern gate.\n\n' +
          'The meeting also reportedly touched on wages.\n\n' +
          'Sources indicated that no deal was reached.\n\n' +
          'They also mentioned that the council had been told.',
      ),
    ).toEqual([
      'The news site → The news site',
      'sources it described as “well placed,” → sources ← The news site',
      'it → The news site',
      'The sources → sources ← The news site',
      '(reportedly) → null ← The news site',
      'Sources → sources ← The news site',
      'They → sources ← The news site',
    ]));

  it('bare sources in a lead that sums up a report given further down', () =>
    expect(
      said(
        'The envoy is meeting dockers in Brell about the gate, sources said.\n\n' +
          'The Pylon, citing two port officials, reported that the envoy had met dockers in Brell.',
      ),
    ).toEqual([
      'sources → two port officials ← The Pylon',
      'The Pylon → Pylon',
      'two port officials → two port officials ← The Pylon',
    ]));

  it('the sources of a report that names none before', () =>
    expect(
      said('The Pylon reported that the gate would close. The sources, who work there, said talks go on.'),
    ).toEqual(['The Pylon → Pylon', expect.stringMatching(/sources.* ← The Pylon$/)]));

  it('whom a paper cites between its name and what it says', () =>
    expect(said('According to The Pylon, citing two officials, the gate will close.')).toEqual([
      'The Pylon → Pylon',
      'two officials → two officials ← The Pylon',
    ]));

  it('whom a paper quotes', () =>
    expect(said('The Pylon, quoting a senior official, reported the dam was safe.')).toEqual([
      'The Pylon → Pylon',
      'a senior official → a senior official ← The Pylon',
    ]));

  it('“the report”, and who reports within it', () =>
    expect(
      said(
        'The Pylon reported that two men met. The report also noted that 40 are held, with the army saying nine died.',
      ),
    ).toEqual(['The Pylon → Pylon', 'The report → Pylon', 'the army → the army ← The report']));

  it('what somebody told an outlet whose report the article gives', () =>
    expect(said('The Pylon reported that the gate would close. A guard told The Pylon that he saw it.')).toEqual([
      'The Pylon → Pylon',
      'A guard → A guard ← The Pylon',
    ]));
});

describe('words that did not', () => {
  it('another source, one that speaks in general, and one after another speaker', () =>
    expect(
      said(
        'The Pylon, citing two officials, reported that the gate would close. The mayor said it would not. ' +
          'Officials in the harbour said nothing was decided.',
      ),
    ).toEqual([
      'The Pylon → Pylon',
      'two officials → two officials ← The Pylon',
      'The mayor → The mayor',
      expect.stringMatching(/^Officials in the harbour → \S+$/),
    ]));

  it('sources in a lead that speak of something else, and sources of whom the lead says more', () => {
    const report = '\n\nThe Pylon, citing two port officials, reported that the envoy had met dockers in Brell.';
    expect(said(`The price of oil fell on Monday, sources said.${report}`)[0]).toBe('sources → sources');
    expect(said(`The envoy met dockers in Brell, sources in the union told this paper.${report}`)[0]).not.toContain(
      '←',
    );
  });

  it('what people say themselves whom somebody has passed on', () =>
    expect(
      said('The mayor said that two guards had said the gate was shut. The guards said they had seen it.'),
    ).toEqual(['The mayor → The mayor', 'two guards → two guards ← The mayor', 'The guards → two guards']));

  it('hearsay that another speaker parts from the report', () =>
    expect(said('The mayor said the gate would close. The dockers are reportedly angry. The mayor said so.')).toContain(
      '(reportedly) → null',
    ));

  it('a report that no outlet made', () =>
    expect(said('The army reported that nine men died. The report also noted that forty are held.')).toEqual([
      'The army → The army',
      'The report → The report',
    ]));

  it('a report that somebody else issued since', () =>
    expect(
      said('The Pylon reported that two men met. The council issued a report on the dam. The report said it leaked.'),
    ).toContain('The report → a report'));

  it('what somebody told people who are no outlet', () =>
    expect(said('The dockers said the gate was shut. A guard told the dockers that he saw it.')).toContain(
      'A guard → A guard',
    ));

  it('what an army says beside a mayor', () =>
    expect(said('The mayor said that 40 are held, with the army saying that nine died.').at(-1)).toBe(
      'the army → the army',
    ));
});
