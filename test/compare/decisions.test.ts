import { describe, expect, it } from 'vitest';
import {
  type AnnotatedArticle,
  type Comparison,
  compare,
  type Decision,
  type FactMention,
  type Finding,
} from '../../src/index.js';

const courier = {
  id: 'courier',
  outlet: 'The Courier',
  text: 'The mayor slammed the ferry plan on Monday. Two aides said the ferry plan would cost the town 12 million crowns. A regime of fees was slammed too.',
};
const ledger = {
  id: 'ledger',
  outlet: 'The Ledger',
  text: 'The mayor criticised the ferry plan on Monday. The ferry plan would cost the town 9 million crowns, two aides said.',
};

const comparing = (decisions: Decision[], first = courier): Comparison => compare([first, ledger], { decisions });

const findingsIn = ({ articles }: Comparison, article: string): Finding[] =>
  articles.find((one: AnnotatedArticle) => one.article.id === article)!.findings;

const loadedCount = ({ measures }: Comparison): number =>
  measures.find(({ id }) => id === 'loaded-terms')!.values.find(({ article }) => article === 'courier')!.count;

const onWord = (text: string, start: number, verdict: Decision['verdict']): Decision => ({
  on: 'finding',
  kind: 'loaded-term',
  verdict,
  comment: 'he shouted',
  by: 'M. Osei',
  words: [{ article: 'courier', in: 'body', start, text }],
});

const undecided = comparing([]);

describe("a person's decision on a finding", () => {
  it('to reject it leaves it to be seen, not counted, with whose decision it is', () => {
    const comparison = comparing([onWord('slammed', 10, 'reject')]);
    expect(loadedCount(comparison)).toBe(loadedCount(undecided) - 1);
    expect(findingsIn(comparison, 'courier').find(({ text }) => text === 'slammed')).toMatchObject({
      start: 10,
      decision: { verdict: 'reject', comment: 'he shouted', by: 'M. Osei' },
      suppressed: 'the decision of M. Osei (he shouted)',
    });
  });

  it('to accept it, or a comment alone, changes no count', () => {
    for (const verdict of ['accept', 'none'] as const) {
      const comparison = comparing([onWord('slammed', 10, verdict)]);
      expect(loadedCount(comparison)).toBe(loadedCount(undecided));
      expect(findingsIn(comparison, 'courier').filter(({ decision }) => decision)).toHaveLength(1);
    }
  });

  it('on a credited statement takes that out of the count of statements', () => {
    const attributions = (one: Comparison) =>
      one.measures.find(({ id }) => id === 'attributions')!.values.find(({ article }) => article === 'courier')!.count;
    const { start, text, kind } = findingsIn(undecided, 'courier').find((one) => one.kind === 'attribution')!;
    const comparison = comparing([
      {
        on: 'finding',
        kind,
        verdict: 'reject',
        comment: null,
        by: null,
        words: [{ article: 'courier', in: 'body', start, text }],
      },
    ]);
    expect(attributions(comparison)).toBe(attributions(undecided) - 1);
  });

  it('finds the words again where the text was edited before them, the nearest of the same', () => {
    const edited = { ...courier, text: `On Monday, as announced. ${courier.text}` };
    const decided = findingsIn(comparing([onWord('slammed', 10, 'reject')], edited), 'courier').filter(
      ({ decision }) => decision,
    );
    expect(decided.map(({ start, text }) => [start, text])).toEqual([[35, 'slammed']]);
  });

  it('that meets nothing is told', () => {
    const comparison = comparing([onWord('praised', 10, 'reject')]);
    expect(comparison.unmetDecisions.map(({ words }) => words[0]!.text)).toEqual(['praised']);
    expect(loadedCount(comparison)).toBe(loadedCount(undecided));
  });
});

describe("a person's decision on a fact", () => {
  const fact = undecided.facts[0]!;
  const onFact = (words = fact.mentions): Decision => ({
    on: 'fact',
    verdict: 'reject',
    comment: null,
    by: null,
    words: words.map(({ article, in: place, start, text }) => ({ article, in: place, start, text })),
  });

  it('stands at the fact that is stated in those words, also where its number has changed', () => {
    const longer = { ...courier, text: `Rain fell in Ostermoor all night. ${courier.text}` };
    const { facts, unmetDecisions } = comparing([onFact()], longer);
    expect(facts.filter(({ decision }) => decision).map(({ label }) => label)).toEqual([fact.label]);
    expect(unmetDecisions).toEqual([]);
  });

  it('to reject it gives its sentences back to those that one outlet alone has', () => {
    expect(comparing([onFact()]).onlyIn.length).toBeGreaterThan(undecided.onlyIn.length);
  });

  it('meets no fact by the words of one article alone', () => {
    const { facts, unmetDecisions } = comparing([
      onFact([fact.mentions[0]!, { ...fact.mentions[1]!, text: 'nothing of the kind' }]),
    ]);
    expect(facts.some(({ decision }) => decision)).toBe(false);
    expect(unmetDecisions).toHaveLength(1);
  });
});

describe('a decision made in a report of excerpts', () => {
  const [fact] = undecided.facts;
  const [first, second] = fact!.mentions;
  /** What such a report holds of the words: no more than the first of them. */
  const withheld = ({ article, in: place, start, text }: FactMention) => ({
    article,
    in: place,
    start,
    text: text.slice(0, 4) + text.slice(4).replace(/./g, '·'),
  });

  it('meets its fact by the place and by what was shown of the words', () => {
    const words: Decision['words'] = [withheld(first!), withheld(second!)];
    const { facts, unmetDecisions } = comparing([{ on: 'fact', verdict: 'accept', comment: null, by: null, words }]);
    expect(unmetDecisions).toEqual([]);
    expect(facts[0]!.decision).toMatchObject({ verdict: 'accept' });
  });

  it('meets nothing where other words stand in the place', () => {
    const other = (mention: FactMention) => ({
      ...withheld(mention),
      text: `Nine${'·'.repeat(mention.text.length - 4)}`,
    });
    const words: Decision['words'] = [other(first!), other(second!)];
    const { unmetDecisions } = comparing([{ on: 'fact', verdict: 'accept', comment: null, by: null, words }]);
    expect(unmetDecisions).toHaveLength(1);
  });
});
