import { describe, expect, it } from 'vitest';
import { compared, sourcingOf, speakersIn } from './sourcing.js';

const text = [
  'Mayor Ida Voss said the ferry would stop on Monday.',
  'Two officials, who asked not to be named because they feared for their jobs, said the engine was broken.',
  '“We warned them in March,” said nurse Lena Ruiz. Voss declined to comment on the engine.',
].join(' ');

describe('the speakers of an article', () => {
  const { speakers, first, last, roles, unnamedPeople } = speakersIn(text);

  it('are listed once each, in the order in which they speak, with all of their statements', () => {
    expect(speakers.map(({ label, statements }) => [label, statements.length])).toEqual([
      ['Ida Voss', 2],
      ['Two officials', 1],
      ['Lena Ruiz', 1],
    ]);
  });

  it('have their quoted and their paraphrased words counted apart', () => {
    expect(speakers.map(({ quotedWords, paraphrasedWords }) => [quotedWords, paraphrasedWords])).toEqual([
      [0, 6],
      [0, 4],
      [5, 0],
    ]);
  });

  it('speak first and last; who only keeps silent does not', () => {
    const labels = new Map(speakers.map(({ id, label }) => [id, label]));
    expect(labels.get(first!)).toBe('Ida Voss');
    expect(labels.get(last!)).toBe('Lena Ruiz');
  });

  it('tell apart what was said and what was withheld', () => {
    expect(speakers.map(({ withheld }) => withheld.length)).toEqual([1, 0, 0]);
  });

  it('share the quoted words by role', () => {
    expect(roles[0]).toMatchObject({ speakers: [speakers[2]!.id], quotedWords: 5, statements: 1 });
    expect(roles.reduce((sum, { statements }) => sum + statements, 0)).toBe(4);
  });

  it('are as many people behind unnamed sources as the text states', () => {
    expect(unnamedPeople).toEqual({ min: 2, max: 2 });
  });
});

describe('whose words are counted', () => {
  it('leaves out what the outlet adds to a quotation', () => {
    const [voss] = speakersIn('“The ferry is safe,” said Ida Voss, a remark that angered many sailors.').speakers;
    expect([voss!.quotedWords, voss!.paraphrasedWords]).toEqual([4, 0]);
  });
});

describe('who is one speaker', () => {
  it('unnamed people are never linked across articles', () => {
    const told = {
      text: 'A harbour official said the ferry was unsafe. The official added that repairs would cost a fortune.',
    };
    const { articles, verbs } = sourcingOf(told, told);
    for (const { speakers } of articles)
      expect(speakers.map(({ shared, statements }) => [shared, statements.length])).toEqual([[null, 2]]);
    expect(verbs).toEqual([]);
  });

  it('a named person is the same in both, whatever the article calls her', () => {
    const { sourcing, entities } = compared(
      { text: 'Mayor Ida Voss said the ferry would stop.' },
      { text: 'Ida Voss warned that the ferry was unsafe.' },
    );
    const voss = entities.find(({ label }) => label.includes('Voss'))!.id;
    expect(sourcing.articles.map(({ speakers }) => speakers[0]!.shared)).toEqual([voss, voss]);
  });

  it('has the role that one of the articles states, so that shares can be compared', () => {
    const { articles } = sourcingOf(
      { text: 'Police chief Ida Voss said the ferry would stop.' },
      { text: '“It is over,” Ida Voss said.' },
    );
    expect(articles.map(({ roles }) => roles.map(({ role }) => role))).toEqual([['police'], ['police']]);
  });

  it('nobody is a speaker where "reportedly" is all there is', () => {
    const { speakers, withoutSpeaker, first } = speakersIn('The ferry was reportedly sold in May.');
    expect([speakers, withoutSpeaker.length, first]).toEqual([[], 1, null]);
  });

  it('nobody speaks in a text without attributions', () => {
    expect(speakersIn('The ferry stopped on Monday.')).toMatchObject({
      speakers: [],
      first: null,
      last: null,
      unnamedPeople: { min: 0, max: 0 },
    });
  });
});

describe('a word within two statements', () => {
  it('is counted once, for the source behind the report', () => {
    const { speakers } = speakersIn(
      'The Herald, citing two people briefed on the plan, reported that the ferry had no licence.',
    );
    expect(speakers.map(({ paraphrasedWords }) => paraphrasedWords)).toEqual([0, 6]);
  });
});

describe('people behind unnamed sources', () => {
  it('may be the same where nothing tells them apart, so that the low end counts them once', () => {
    const { unnamedPeople } = speakersIn(
      'Two police officers, speaking anonymously, said the lock was broken. A source said the key was lost.',
    );
    expect(unnamedPeople.min).toBe(2);
  });

  it('have no upper limit where one source is a plural without a number', () => {
    expect(speakersIn('Sources close to the council said the ferry was sold.').unnamedPeople).toEqual({
      min: 2,
      max: null,
    });
  });
});
