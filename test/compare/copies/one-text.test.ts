import { describe, expect, it } from 'vitest';
import { copiesOf } from '../../../src/compare/copies/index.js';
import { factsOf } from '../../../src/compare/facts.js';
import type { AlignedFact } from '../../../src/model/comparison.js';
import { outletsCountedOnce } from '../../../src/model/one-text.js';
import { placeIn, resources } from '../event.js';
import { articlesPrinting } from './shared.js';

const lead =
  'A ferry with 214 people on board ran onto rocks off Brennick late on Tuesday after its steering failed in heavy seas.';
const rescue =
  'Lifeboats from three harbours took all passengers ashore within two hours, and nine of them were treated for cold.';
const wire = `${lead}\n\n${rescue}`;
const own = 'All who were on the ferry were brought to land by lifeboats.';

/** The fact that articles state in the words given: `[text, words, …]`, more words where an article states it again. */
const factIn = (...stated: [text: string, ...words: string[]][]): AlignedFact => {
  const articles = articlesPrinting(...stated.map(([text]) => text));
  const places = stated.flatMap(([, ...words], i) => words.map((one) => placeIn(articles, i, one)));
  return factsOf(articles, [{ places }], [], resources, copiesOf(articles, resources.words))[0]!;
};

describe('a fact in a text that two outlets share', () => {
  const fact = factIn([wire, rescue], [`Islanders woke to sirens.\n\n${wire}`, rescue]);

  it('is one statement', () => {
    expect(fact.oneText).toEqual([{ copy: 'copy-1', articles: ['a1', 'a2'] }]);
    expect(outletsCountedOnce(fact)).toBe(1);
  });

  it('shows in each mention, and as one origin, which is no difference', () => {
    expect(fact.mentions.map(({ copy }) => copy)).toEqual(['copy-1', 'copy-1']);
    expect(fact.differences.map(({ kind, articles }) => [kind, articles])).toEqual([['origin', ['a1', 'a2']]]);
    expect(fact.relation).toBe('agree');
  });

  it('is two statements with an outlet that tells it in its own words', () => {
    const withOwn = factIn([wire, rescue], [wire, rescue], [`${own} It had left Marren at noon.`, own]);
    expect(withOwn.oneText).toEqual([{ copy: 'copy-1', articles: ['a1', 'a2'] }]);
    expect(outletsCountedOnce(withOwn)).toBe(2);
  });

  it('is two statements where an outlet that prints the text also tells it in its own words', () => {
    const again = factIn([wire, rescue], [`${wire}\n\n${own}`, rescue, own]);
    expect(again.oneText).toEqual([]);
    expect(outletsCountedOnce(again)).toBe(2);
  });

  it('is one statement also where a headline sums it up', () => {
    const headline = 'Lifeboats rescue all from ferry';
    const articles = articlesPrinting({ title: headline, text: `${headline}\n\n${wire}` }, wire);
    expect(articles[0]!.annotated.blocks[0]!.zone).toBe('headline');
    const places = [placeIn(articles, 0, headline), placeIn(articles, 0, rescue), placeIn(articles, 1, rescue)];
    const [headed] = factsOf(articles, [{ places }], [], resources, copiesOf(articles, resources.words));
    expect(headed!.oneText[0]!.articles).toEqual(['a1', 'a2']);
  });

  it('does not count what one of them put into it as shared', () => {
    const added = 'which its owner knew to be unsafe since the autumn';
    const edited = wire.replace('A ferry', `A ferry, ${added},`);
    const fact2 = factIn([wire, 'its steering failed'], [edited, added]);
    expect(fact2.mentions.map(({ copy }) => copy)).toEqual(['copy-1', null]);
    expect(fact2.oneText).toEqual([]);
  });

  it('is of the text that most print, where one outlet has all of it and another only a sentence', () => {
    const short = `Passengers sang in the church hall.\n\n${rescue}`;
    const whole = `${lead}\n\n${rescue}\n\nThe ferry was built in 1974 and had been laid up twice in the past year because of its steering gear.`;
    const three = factIn([whole, rescue], [whole, rescue], [short, rescue]);
    expect(outletsCountedOnce(three)).toBe(1);
  });
});

describe('a fact that two outlets tell in their own words', () => {
  it('is in no shared text', () => {
    const fact = factIn([`${own} It was noon.`, own], ['Lifeboats rescued everybody.', 'Lifeboats rescued everybody.']);
    expect(fact.mentions.map(({ copy }) => copy)).toEqual([null, null]);
    expect(outletsCountedOnce(fact)).toBe(2);
  });
});
