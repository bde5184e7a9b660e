import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import type { AlignedPlace } from '../../src/model/alignment.js';
import { articlesOf, placeIn, resources } from './event.js';

/** The label of the fact that these words of these texts state. */
const labelOf = (...told: { text: string; words?: string; score?: number }[]): string => {
  const articles = articlesOf(...told.map(({ text }) => text));
  const places = told.map(({ words, score = 1 }, i): AlignedPlace => ({ ...placeIn(articles, i, words), score }));
  return factsOf(articles, [{ places }], [], resources)[0]!.label;
};

describe('the label of a fact', () => {
  it('names who is meant where another outlet says "she"', () => {
    expect(
      labelOf(
        { text: 'She sold the old ferry for one crown on Friday.' },
        { text: 'Ada Brookfield sold the old ferry for one crown.' },
      ),
    ).toBe('Ada Brookfield sold the old ferry for one crown');
  });

  it('has the whole name where one outlet says who a surname is', () => {
    const bare = 'Brookfield sold the old ferry to a shipyard on the mainland on Friday';
    const whole =
      'The shipowner Ada Brookfield of the northern harbour sold the old ferry to a shipyard on the mainland on Friday';
    expect(labelOf({ text: `Ada Brookfield came late. ${bare}.`, words: `${bare}.` }, { text: `${whole}.` })).toBe(
      whole,
    );
    expect(labelOf({ text: `${bare}.` }, { text: `Ada Brookfield came late. ${bare}.`, words: `${bare}.` })).toBe(bare);
  });

  it('says which where one outlet says "the bill" alone', () => {
    const bare = 'With nine votes to four the council of the island passed the bill';
    const whole = `${bare} on ferry fares and on harbour dues of all northern ports`;
    expect(labelOf({ text: `${bare}.` }, { text: `${whole}.` })).toBe(whole);
  });

  it('keeps "she" behind the name that it stands for', () => {
    const text = 'Ada Brookfield said she would sell the old ferry.';
    expect(labelOf({ text }, { text })).toBe('Ada Brookfield said she would sell the old ferry');
  });

  it('has the source with the claim where every outlet credits it', () => {
    const one = 'The ferry had been inspected in January, the Harbour Office said.';
    const other = 'The Harbour Office said the ferry had been inspected in January.';
    const words = 'the ferry had been inspected in January';
    expect(labelOf({ text: other, words }, { text: one, words: `T${words.slice(1)}` })).toBe(
      'The ferry had been inspected in January, the Harbour Office said',
    );
  });

  it('is the plain statement where one outlet makes it as its own', () => {
    expect(
      labelOf(
        {
          text: 'The Harbour Office said the ferry ran aground off Marren.',
          words: 'the ferry ran aground off Marren',
        },
        { text: 'The ferry ran aground off Marren on Monday.' },
      ),
    ).toBe('The ferry ran aground off Marren on Monday');
  });

  it('sets the speaker before words that are quoted in a sentence of their own', () => {
    const text = '“Nobody wants a strike,” Odile Ruiz said. “The crews want a contract that lasts for ten years.”';
    const words = 'The crews want a contract that lasts for ten years.';
    expect(labelOf({ text, words }, { text, words })).toBe(
      'Odile Ruiz: “The crews want a contract that lasts for ten years”',
    );
  });

  it('does not end in the middle of a clause', () => {
    const text = 'The strike cost the port 12 million crowns a day, a figure that nobody could check.';
    const words = 'The strike cost the port 12 million crowns a day, a figure that';
    expect(labelOf({ text, words }, { text, words })).toBe(
      'The strike cost the port 12 million crowns a day, a figure that nobody could check',
    );
  });

  it('is no noun with a relative clause where a sentence says it with a verb of its own', () => {
    const text = 'The mayor signed a truce that may begin in Marren on Thursday.';
    expect(labelOf({ text, words: 'a truce that may begin in Marren on Thursday' }, { text })).toBe(
      'The mayor signed a truce that may begin in Marren on Thursday',
    );
  });

  it('does not begin within the subject', () => {
    const text = 'Marren, Brennick and the isles have agreed to share the new harbour.';
    const words = 'Brennick and the isles have agreed to share the new harbour';
    expect(labelOf({ text, words }, { text, words })).toBe(
      'Marren, Brennick and the isles have agreed to share the new harbour',
    );
  });

  it('ends without its stop, unless that belongs to an abbreviation', () => {
    const text = 'The crews of the Marren ferries left the harbour at 7 a.m.';
    expect(labelOf({ text }, { text })).toBe('The crews of the Marren ferries left the harbour at 7 a.m.');
  });

  it('makes no statement of a condition', () => {
    const text = 'The ferry will sail again if the council pays for new engines.';
    const words = 'if the council pays for new engines';
    expect(labelOf({ text, words }, { text, words })).toBe(
      'The ferry will sail again if the council pays for new engines',
    );
  });

  it('takes the plainer words where another outlet’s judge', () => {
    expect(
      labelOf(
        { text: 'The mayor slammed the shameful ferry plan in Marren.' },
        { text: 'The mayor criticised the ferry plan in Marren.' },
      ),
    ).toBe('The mayor criticised the ferry plan in Marren');
  });

  it('does not shout where another outlet says it in lower case', () => {
    expect(labelOf({ text: 'FERRY SINKS OFF MARREN IN STORM' }, { text: 'A ferry sank off Marren in a storm.' })).toBe(
      'A ferry sank off Marren in a storm',
    );
  });
});
