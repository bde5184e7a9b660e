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

  it('has the whole name of somebody whom the article calls by a surname', () => {
    const bare = 'Brookfield sold the old ferry to a shipyard on the mainland on Friday';
    const known = `The shipowner Ada Brookfield came late. ${bare}.`;
    expect(labelOf({ text: known, words: `${bare}.` }, { text: `${bare}.` })).toBe(`Ada ${bare}`);
    expect(labelOf({ text: `${bare}.` }, { text: `${bare}.` })).toBe(bare);
  });

  it('has the title by which the article introduced somebody', () => {
    const words = 'Brookfield sold the old ferry to a shipyard on the mainland on Friday.';
    const text = `On Monday Transport Minister Ada Brookfield came late. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe(
      'Transport Minister Ada Brookfield sold the old ferry to a shipyard on the mainland on Friday',
    );
  });

  it('takes no surname for one of two who share it', () => {
    const words = 'Brookfield sold the old ferry to a shipyard on the mainland on Friday.';
    const text = `Ada Brookfield and Jonas Brookfield came late. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe(words.slice(0, -1));
  });

  it('leaves a surname alone that is part of another name', () => {
    const words = 'The Brookfield plan would close the northern harbour in the spring.';
    const text = `Ada Brookfield wrote a plan. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe(words.slice(0, -1));
  });

  it('says who "she" is where only one person was told of', () => {
    const words = 'She sold the old ferry to a shipyard on the mainland on Friday.';
    const one = `Ada Brookfield came late. ${words}`;
    expect(labelOf({ text: one, words }, { text: one, words })).toBe(
      'Ada Brookfield sold the old ferry to a shipyard on the mainland on Friday',
    );
    const two = `Ada Brookfield met Maria Thornton. ${words}`;
    expect(labelOf({ text: two, words }, { text: two, words })).toBe(words.slice(0, -1));
  });

  it('says which race is meant where the article goes on with "the race"', () => {
    const words = 'Three captains from the northern isles left the race.';
    const text = `The Marren Cup race begins on Monday. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe(
      'Three captains from the northern isles left the Marren Cup race',
    );
  });

  it('leaves "the race" alone where the article tells of two', () => {
    const words = 'Three captains from the northern isles left the race.';
    const text = `The Marren Cup race begins on Monday, the Skerry Cup race on Friday. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe(words.slice(0, -1));
  });

  it('leaves out the words that join a sentence to the one before it', () => {
    const words = 'The northern harbour, however, will also close in the spring.';
    const text = `The ferry was sold. ${words}`;
    expect(labelOf({ text, words }, { text, words })).toBe('The northern harbour will close in the spring');
  });

  it('gives spoken words as they were spoken', () => {
    const words = 'Brookfield also sold the old ferry to a shipyard on the mainland';
    const text = `Ada Brookfield came late. “${words},” Jonas Reed said.`;
    expect(labelOf({ text, words }, { text, words })).toContain(words);
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

  it('sets no speaker before spoken words where "he" may be one of two', () => {
    const words = 'The crews want a contract that lasts for ten years.';
    const text = `Jonas Reed met Peter Hale on Monday. “${words}” he said.`;
    expect(labelOf({ text, words }, { text, words })).not.toMatch(/^(?:Jonas Reed|Peter Hale)/);
  });

  it('takes "he" for the one whom another article names as the speaker', () => {
    const words = 'The crews want a contract that lasts for ten years.';
    const unsure = `Ada Brookfield met Jonas Reed on Monday. “${words}” he said.`;
    const named = `“${words}” Jonas Reed said.`;
    expect(labelOf({ text: unsure, words }, { text: named, words })).toContain('Jonas Reed');
  });

  it('is no tag behind a quotation', () => {
    const text = '“The crews want a contract that lasts for ten years,” Odile Ruiz wrote in a letter on Tuesday.';
    const words = 'Odile Ruiz wrote in a letter on Tuesday.';
    expect(labelOf({ text, words }, { text, words })).toContain('a contract that lasts for ten years');
  });

  it('goes on behind an abbreviation that was taken for the end of the sentence', () => {
    const text = 'The mayor joined the harbour crews in calling for Senator Ada Brookfield (R-Mo.) to sell the ferry.';
    const words = 'The mayor joined the harbour crews in calling for Senator Ada Brookfield';
    expect(labelOf({ text, words }, { text, words })).toBe(text.slice(0, -1));
  });

  it('is not two clauses of which the first lost its joining word', () => {
    const text = 'Just when the crews thought the strike was over, the port closed its northern gate.';
    const words = 'the crews thought the strike was over, the port closed its northern gate';
    expect(labelOf({ text, words }, { text, words })).not.toMatch(/^The crews thought the strike was over, the port/);
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
