import { describe, expect, it } from 'vitest';
import type { AlignedFact, FactMention } from '../../src/model/comparison.js';
import { bySureness, sureness, withCloseMentions } from '../../src/report/match.js';

const mention = (article: string, score: number): FactMention => ({
  article,
  in: 'body',
  start: 0,
  end: 4,
  text: 'Rain',
  status: 'asserted',
  certainty: 'plain',
  polarity: 'affirmed',
  challenged: false,
  attribution: null,
  score,
  copy: null,
  position: 'body',
});
const fact = (...mentions: FactMention[]): AlignedFact => ({
  id: 'fact-1',
  label: 'Rain',
  relation: 'agree',
  differences: [],
  mentions,
  oneText: [],
  notFoundIn: [],
  cautions: [],
});

describe('how sure a fact is', () => {
  it('is as sure as the best sentence of its least sure outlet', () =>
    expect(sureness(fact(mention('a', 0.9), mention('b', 0.3), mention('b', 0.7)))).toBe(0.7));

  it('shows of each outlet the sentences that come close to its best', () =>
    expect(
      withCloseMentions(fact(mention('a', 0.9), mention('a', 0.2), mention('b', 0.3))).mentions.map(
        ({ score }) => score,
      ),
    ).toEqual([0.9, 0.3]));

  it('shows a headline and the lead that says the same once, as high as the headline', () => {
    const at = (position: FactMention['position'], score: number): FactMention => ({
      ...mention('a', score),
      position,
    });
    const shown = (...mentions: FactMention[]): [string, number][] =>
      withCloseMentions(fact(...mentions, mention('b', 0.9))).mentions.flatMap((one) =>
        one.article === 'a' ? [[one.position, one.score] as [string, number]] : [],
      );
    expect(shown(at('headline', 0.8), at('lead', 0.9))).toEqual([['headline', 0.9]]);
    expect(shown(at('headline', 0.8), at('lead', 0.7), at('lead', 0.9))).toEqual([['headline', 0.9]]);
    expect(shown(at('lead', 0.9), at('lead', 0.8))).toHaveLength(2);
    expect(shown(at('headline', 0.9), { ...at('lead', 0.9), status: 'attributed' })).toHaveLength(2);
  });

  it('parts firm facts from doubtful ones and keeps their numbers', () => {
    const { firm, doubtful } = bySureness([
      fact(mention('a', 0.9), mention('b', 0.4)),
      fact(mention('a', 1), mention('b', 1)),
    ]);
    expect(firm.map(({ index }) => index)).toEqual([1]);
    expect(doubtful.map(({ index }) => index)).toEqual([0]);
  });
});
