import { describe, expect, it } from 'vitest';
import { sourcingOf } from './sourcing.js';

const wire = {
  outlet: 'Coast Wire',
  text: 'The Herald, citing two people briefed on the plan, reported that the ferry had no licence.',
};
const gazette = { outlet: 'The Gazette', text: 'The ferry had no licence, The Herald reported on Monday.' };
const shown = ({ paths }: ReturnType<typeof sourcingOf>) =>
  paths.map(({ article, steps, statements }) => [
    article,
    steps.map(({ label }) => label).join(' ← '),
    statements.length,
  ]);

describe('the path of a claim', () => {
  it('leads through the outlet that had it first to the people it cites', () => {
    expect(shown(sourcingOf(wire, gazette))).toEqual([
      ['a1', 'The Herald ← two people briefed on the plan', 1],
      ['a2', 'The Herald', 1],
    ]);
  });

  it('tells which step is an outlet and which has no name', () => {
    const [path] = sourcingOf(wire, gazette).paths;
    expect(path!.steps.map(({ isReport, anonymous }) => [isReport, anonymous])).toEqual([
      [true, false],
      [false, true],
    ]);
  });

  it('is none where an article asked for itself', () => {
    expect(sourcingOf({ text: 'Mayor Ida Voss said the ferry had no licence.' }).paths).toEqual([]);
  });
});

describe('one origin', () => {
  it('is what two outlets have from one report, fact or not', () => {
    const { origins } = sourcingOf(wire, gazette);
    expect(origins).toEqual([
      {
        id: 'origin-1',
        label: 'The Herald',
        article: null,
        rests: [
          { article: 'a1', statements: expect.arrayContaining(['f1', 'f2']) },
          { article: 'a2', statements: ['f1'] },
        ],
        facts: [],
      },
    ]);
  });

  it('is none where two outlets have different things from it', () => {
    const other = { outlet: 'The Gazette', text: 'The mayor sold a house in June, The Herald reported on Monday.' };
    expect(sourcingOf(wire, other).origins).toEqual([]);
  });

  it('names the facts that both have from it', () => {
    const { origins } = sourcingOf(
      { ...wire, states: 'the ferry had no licence' },
      { ...gazette, states: 'The ferry had no licence' },
    );
    expect(origins[0]!.facts).toEqual(['fact-1']);
  });

  it('may be one of the articles compared, also by a shorter name', () => {
    const { origins } = sourcingOf(
      { outlet: 'The Marren Herald', text: 'The ferry had no licence, two people briefed on the plan said.' },
      { outlet: 'The Gazette', text: 'The ferry had no licence, the Herald reported on Monday.' },
    );
    expect(origins.map(({ label, article, rests }) => [label, article, rests.map((one) => one.article)])).toEqual([
      ['Marren Herald', 'a1', ['a2']],
    ]);
  });

  it('is not what two outlets have from two reports, nor what one outlet has twice', () => {
    const echo = { outlet: 'The Echo', text: 'The ferry had no licence, The Tribune reported on Monday.' };
    expect(sourcingOf(gazette, echo).origins).toEqual([]);
    expect(
      sourcingOf({ text: 'The Herald reported a fire. The Herald reported that nobody was hurt.' }).origins,
    ).toEqual([]);
  });
});
