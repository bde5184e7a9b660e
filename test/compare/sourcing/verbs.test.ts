import { describe, expect, it } from 'vitest';
import { sourcingOf } from './sourcing.js';

const courier = {
  text: 'Mayor Ida Voss admitted that the ferry was unsafe. Ida Voss refused to resign.',
  states: 'that the ferry was unsafe',
};
const ledger = {
  text: 'Mayor Ida Voss said that the ferry was unsafe. She said so twice.',
  states: 'that the ferry was unsafe',
};

describe('the verbs that outlets give one actor', () => {
  it('stand with their stance, outlet by outlet', () => {
    const [voss] = sourcingOf(courier, ledger).verbs;
    expect(voss!.label).toBe('Ida Voss');
    expect(
      voss!.outlets.map(({ article, verbs }) => [article, ...verbs.map(({ verb, stance }) => `${verb}: ${stance}`)]),
    ).toEqual([
      ['a1', 'admitted: conceding', 'refused: withholding'],
      ['a2', 'said: neutral'],
    ]);
    expect(voss!.outlets[1]!.verbs[0]!.attributions).toHaveLength(2);
  });

  it('are not compared for who stands in one article only', () => {
    expect(sourcingOf(courier, { text: 'The ferry was unsafe.' }).verbs).toEqual([]);
  });
});

describe('the same statement of the same speaker', () => {
  it('stands with the verb that each outlet chose', () => {
    const { sameStatements } = sourcingOf(courier, ledger);
    expect(sameStatements).toMatchObject([
      {
        fact: 'fact-1',
        label: 'Ida Voss',
        verbs: [
          { article: 'a1', verb: 'admitted', stance: 'conceding' },
          { article: 'a2', verb: 'said', stance: 'neutral' },
        ],
      },
    ]);
  });

  it('is none where the same sentence credits something else', () => {
    const other = {
      text: 'Mayor Ida Voss said that the bridge would open in June, though the ferry was unsafe.',
      states: 'the ferry was unsafe',
    };
    expect(sourcingOf(courier, other).sameStatements).toEqual([]);
    const briefly = { text: 'Mayor Ida Voss denied that the ferry sank.', states: 'that the ferry sank' };
    expect(sourcingOf(courier, briefly).sameStatements).toEqual([]);
  });

  it('is none where two people say it, or people without a name', () => {
    const other = { text: 'Nurse Lena Ruiz said that the ferry was unsafe.', states: 'that the ferry was unsafe' };
    expect(sourcingOf(courier, other).sameStatements).toEqual([]);
    const unnamed = { text: 'An official said that the ferry was unsafe.', states: 'that the ferry was unsafe' };
    expect(sourcingOf(unnamed, unnamed).sameStatements).toEqual([]);
  });
});
