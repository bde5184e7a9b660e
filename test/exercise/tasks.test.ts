import { describe, expect, it } from 'vitest';
import type { Item } from '../../src/model/exercise.js';
import { itemsOf } from './items-of.js';

const calm = 'The council meets on Monday at 9 a.m. in the hall. The ferry carries 214 people on each crossing.';

/** The words to be marked, of all sentences. */
const markedIn = (text: string): string[] =>
  itemsOf('loaded-words', text, calm).flatMap((item) =>
    item.format === 'mark' ? item.answers.map((answer) => answer.text) : [],
  );

describe('words to be marked', () => {
  it('are those of the outlet itself', () => {
    expect(markedIn('The mayor closed the pier in a shameful vote on Monday.')).toEqual(['shameful']);
  });

  it.each([
    ['a source’s', 'The vote on the pier was “shameful”, Ana Brandt said on Monday.'],
    ['a measure that fair readers see either way', 'The truce of 2019 briefly halted a shameful war.'],
    ['contested in law', 'The army committed genocide in the valley in 2019, after a shameful vote.'],
    ['a label that politics disputes', 'The regime closed the pier on Monday after a shameful vote.'],
  ])('are in no sentence with a word that is %s', (_, text) => {
    expect(markedIn(text)).toEqual([]);
  });
});

describe('a word that the key itself would let stand', () => {
  const lenient = 'Officers moved in at noon to restore order at the gate.';

  it('is in no sentence to be marked where another word surely judges', () => {
    expect(markedIn(`${lenient} The vote on the pier was a shameful one.`)).toEqual(['shameful']);
  });

  it('is better than no task, and the key says that it may stand', () => {
    expect(markedIn(lenient)).toEqual(['restore order']);
    expect(JSON.stringify(itemsOf('loaded-words', lenient, calm))).toContain('may be left unmarked');
  });
});

describe('sources to be matched with their kinds', () => {
  const spoken = [
    'Ana Brandt, the mayor, said the pier would close on Monday.',
    'A port official who asked not to be named said the pier would open in May.',
    'Two people briefed on the plan said the council was split over the pier.',
    'The letter says that 40 posts will go by the summer.',
  ].join(' ');
  const sides = (...texts: string[]): [string, string][] =>
    itemsOf('kinds-of-source', ...texts).flatMap((item) =>
      item.format === 'match' ? item.pairs.map(({ left, right }): [string, string] => [left, right]) : [],
    );

  it('are a named person, unnamed people and a document', () => {
    const found = new Map(sides(spoken, calm));
    expect(found.get('Ana Brandt, the mayor, said')).toBe('a named person');
    expect(found.get('The letter says')).toBe('a document');
    expect([...found.values()]).toContain('one person without a name');
    expect([...found.values()]).toContain('several people without a name');
  });

  it('are none that lean on a sentence before, and no body’s spokesman', () => {
    const more =
      ' The source added that the vote was over. A spokesman for the ferry company said it would sail on Friday.';
    const lefts = sides(spoken + more, calm).map(([left]) => left);
    expect(lefts.join(' ')).not.toMatch(/The source|spokesman/);
  });

  it('are each somebody else, by whatever words they are introduced', () => {
    const other = 'Mayor Ana Brandt said the pier was old. Jory Penhallick said it would sink.';
    const lefts = sides(spoken, other).map(([left]) => left);
    expect(lefts.filter((left) => left.includes('Brandt'))).toHaveLength(1);
  });

  it('are no country', () => {
    const lefts = sides(`${spoken} Kestria says the pier is safe.`, calm).map(([left]) => left);
    expect(lefts).not.toContain('Kestria says');
  });

  it('are no newspaper, which is a body and something written', () => {
    const lefts = sides(`${spoken} According to the Ostermoor Ledger, the pier is safe.`, calm).map(([left]) => left);
    expect(lefts.join(' ')).not.toContain('Ledger');
  });

  it('are no bodies whose name is not told', () => {
    const lefts = sides(`${spoken} The company says the pier is safe.`, calm).map(([left]) => left);
    expect(lefts).not.toContain('The company says');
  });
});

describe('what is told of an unnamed source', () => {
  const right = (text: string): string[] =>
    itemsOf('unnamed-source', text, calm).flatMap((item) =>
      item.format === 'select' ? item.options.filter(({ correct }) => correct).map((option) => option.text) : [],
    );

  it('is what the sentence has words for', () => {
    const text =
      'A port engineer, who asked not to be named because he feared losing his job, said the crane had failed twice.';
    expect(right(text)).toContain('Why the source is not named');
    expect(right(text)).toContain('What post or office the source has, or where they belong');
    expect(right(text)).not.toContain('Whether anybody else confirms it');
  });

  it('is not asked where fair readers may see it either way', () => {
    const text = 'Two diplomats familiar with the talks said the two sides were far apart on Monday.';
    const [item] = itemsOf('unnamed-source', text, calm);
    const asked = item?.format === 'select' ? item.options.map((option) => option.text) : [];
    expect(asked).toContain('Why the source is not named');
    expect(asked).not.toContain('What post or office the source has, or where they belong');
    expect(asked).not.toContain('How the source knows it');
  });

  it('is no post where it is only near', () => {
    expect(right('A source close to the talks said the two sides were far apart on Monday.')).not.toContain(
      'What post or office the source has, or where they belong',
    );
  });
});

describe('what may be seen as told of an unnamed source', () => {
  it('is not asked: a post may tell how it knows, a reason what it has to lose', () => {
    const text =
      'Two council aides, who were not named because they were not authorised to discuss it, said the crane had failed twice.';
    const [item] = itemsOf('unnamed-source', text, calm);
    const offered = item?.format === 'select' ? item.options.map((option) => option.text) : [];
    expect(offered).toContain('Whether anybody else confirms it');
    expect(offered).not.toContain('How the source knows it');
    expect(offered).not.toContain('What the source has to gain or to lose');
  });
});

describe('what is told of a witness', () => {
  it('is how the source knows it', () => {
    const items = itemsOf('unnamed-source', 'Two witnesses said the crane fell on the pier at noon on Monday.', calm);
    const [item] = items;
    expect(
      item?.format === 'select' && item.options.find(({ text }) => text === 'How the source knows it')?.correct,
    ).toBe(true);
  });
});

describe('a source that the outlet vouches for', () => {
  it('leaves it open to fair readers how it knows', () => {
    const items = itemsOf(
      'unnamed-source',
      'A well-informed Kestrian source said the talks would end on Monday.',
      calm,
    );
    expect(items[0]?.alternatives.join()).toContain('“well-informed” says that the source knows, and not how');
    expect(items[0]?.format === 'select' && items[0].options.some(({ text }) => /belong/.test(text))).toBe(false);
  });
});

describe('where to look further', () => {
  const model = (...texts: string[]): string =>
    itemsOf('look-further', ...texts).flatMap((item) => (item.format === 'open' ? item.model : []))[0] ?? '';

  const others = 'The Harbor Trust said the pier was safe. Jory Penhallick, a docker, said the pier was old.';

  it('is with those who say it, in the words of the sentence', () => {
    expect(model(`Mayor Ana Brandt said the pier would cost 14 million dollars. ${others}`, others)).toMatch(
      /^Who says so in the sentence: mayor Ana Brandt\b/i,
    );
  });

  it('is also with others whom several of the reports quote, told with their office where a report has it', () => {
    const found = model(`Ana Brandt said the pier would cost 14 million dollars. ${others}`, others);
    expect(found).toContain('Jory Penhallick (a docker)');
    expect(found).toContain('the Harbor Trust');
  });

  it('is with nobody whom one report alone quotes, and with no country', () => {
    const found = model(
      `Ana Brandt said the pier would cost 14 million dollars. ${others} Lou Ashgrove said it would sink. Kestria said no.`,
      `${others} Kestria said no.`,
    );
    expect(found).toContain('Jory Penhallick');
    expect(found).not.toMatch(/Ashgrove|Kestria/);
  });

  it('is with two of one office as with any two', () => {
    const both = 'Mayor Jory Penhallick said the pier was old. Mayor Edie Marshlow said the pier was safe.';
    const found = model(`The Harbor Trust said the pier would cost 14 million dollars. ${both}`, both);
    expect(found).toContain('Mayor Jory Penhallick and Mayor Edie Marshlow');
  });

  it('tells of nobody what another says behind the name', () => {
    const found = model(
      `Ana Brandt said the pier would cost 14 million dollars. ${others} The strike was ended by Jory Penhallick, the union said.`,
      'Jory Penhallick said the pier was old. The Harbor Trust said the pier was safe.',
    );
    expect(found).not.toContain('(the union said)');
  });

  it('is where a statement of its kind is on record', () => {
    expect(model(`Ana Brandt said the pier would cost 14 million dollars. ${others}`, others)).toContain(
      'an account or a contract',
    );
    expect(model(`Ana Brandt said 14 dockers were arrested. ${others}`, others)).toContain('the records of the police');
  });

  it('is of no sentence for which no such place is known', () => {
    expect(model(`Ana Brandt said the pier had 14 lamps. ${others}`, others)).toBe('');
  });

  it('is of no sentence that credits somebody without a name', () => {
    expect(model(`A source within the port said the pier would cost 14 million dollars. ${others}`, others)).toBe('');
  });

  it('is of no sentence in which the outlet itself tells the most', () => {
    expect(
      model(
        'The pier cost 14 million dollars and took nine years to build, Ana Brandt of the port being paid to say so.',
        calm,
      ),
    ).toBe('');
  });
});

describe('a sentence that is credited to somebody', () => {
  it('tells what was said, and not only that somebody spoke', () => {
    const text =
      'Ana Brandt announced her resignation from the council on Monday. The vote was a shameful one. The pier has 12 lamps.';
    expect(JSON.stringify(itemsOf('stated-credited-opinion', text, calm))).not.toContain('resignation');
  });
});

describe('a sentence for which the outlet vouches too', () => {
  it('is neither clearly credited nor clearly stated', () => {
    const text =
      'The letters show that the mayor met the owner three times. Ana Brandt said that 40 posts would go. The vote was a shameful one.';
    const found = JSON.stringify(itemsOf('stated-credited-opinion', text, calm));
    expect(found).toContain('40 posts would go');
    expect(found).not.toContain('letters show');
  });
});

describe('sentences shown to a class', () => {
  it('give away no name of an outlet', () => {
    const text = 'The mayor told the Bell in 2019 that 40 posts would go. The council meets on Monday at 9 a.m.';
    expect(JSON.stringify(itemsOf('stated-credited-opinion', text, calm))).not.toContain('the Bell');
  });
});

describe('a plain sentence', () => {
  const models = (text: string): string[] =>
    itemsOf('plain-words', text, calm).flatMap((item) => (item.format === 'open' ? item.model : []));

  it('has the right article where a word is left out', () => {
    expect(models('The council made a shameful error with the pier on Monday.')).toEqual([
      'The council made an error with the pier on Monday.',
    ]);
  });

  it('has the plainer verb in the same form', () => {
    expect(models('The union slammed the offer of 4 percent on Monday.')).toEqual([
      'The union criticised the offer of 4 percent on Monday.',
    ]);
  });

  it('is none where the word is all that is told, or tells how much', () => {
    expect(models('The truce comes after a brutal weekend.')).toEqual([]);
    expect(models('The mayor of Ostermoor spoke with scant knowledge of cranes.')).toEqual([]);
  });

  it('is none where the verb needs its particle', () => {
    expect(models('The council rammed through the plan for the pier on Monday.')).toEqual([]);
  });
});

describe('words that outlets choose for a person', () => {
  const words = (...texts: string[]): string[] =>
    itemsOf('words-for-one-thing', ...texts).flatMap((item) =>
      item.format === 'choice' ? item.options.map(({ text }) => text) : (item.prompt.match(/“[^”]+”/g) ?? []),
    );
  const union = 'Ana Brandt, the union president, was at the gate on Monday.';

  it('stand before the name, also where the sentence opens with them', () => {
    expect(
      words(
        'Union boss Ana Brandt wants 9 percent more for the dockers. She met the union on Monday.',
        `"We want a contract," union president Ana Brandt told the dockers on Monday.`,
      ),
    ).toEqual(expect.arrayContaining(['“Union boss Ana Brandt”', '“union president Ana Brandt”']));
  });

  it('are none where a verb stands there', () => {
    expect(
      words('Police arrested Ana Brandt at the gate. The police took the keys.', `${union} Ana Brandt left at noon.`),
    ).toEqual([]);
  });

  it('are no choice where there are but two: which one judges is seen at once', () => {
    const items = itemsOf(
      'words-for-one-thing',
      'Drones attacked innocent farmers near the valley on Monday.',
      'Four farmers were wounded by drones near the valley on Monday.',
    );
    expect(items.map(({ format }) => format)).toEqual(['open']);
    expect(items[0]?.prompt).toContain('What does each choice suggest');
  });

  it('are no two forms of one office', () => {
    expect(
      words('Gov. Ana Brandt signed the bill on Monday.', 'Governor Ana Brandt signed the bill on Monday at noon.'),
    ).toEqual([]);
  });

  it('are none that only tell how many they are', () => {
    expect(
      words(
        'Drones attacked innocent farmers near the valley on Monday.',
        'Four farmers were wounded by drones near the valley on Monday.',
      ),
    ).not.toContain('Four farmers');
  });

  it('are none that are contested', () => {
    expect(
      words(
        'Terror chief Ana Brandt left the valley on Monday.',
        'Former teacher Ana Brandt left the valley on Monday.',
      ).join(),
    ).not.toContain('Terror');
  });
});

describe('how certain a sentence is made', () => {
  const plain = 'The ferry carries 214 people on each crossing. The pier has 12 lamps. The vote took 40 minutes.';
  const asked = (...texts: string[]): Item[] => itemsOf('how-certain', `${plain} ${texts.join(' ')}`, calm);
  const right = (...texts: string[]): string[] =>
    asked(...texts).flatMap((item) =>
      item.format === 'choice' ? item.options.filter(({ correct }) => correct).map(({ text }) => text) : [],
    );

  it('goes from plain over likely to possible', () => {
    const steps = asked('Talks are expected to begin on Friday.', 'The bridge may close in May.').flatMap((item) =>
      item.format === 'order' ? item.steps.map(({ text }) => text) : [],
    );
    expect(steps.slice(1)).toEqual(['Talks are expected to begin on Friday.', 'The bridge may close in May.']);
  });

  it('is less where something only seems so', () => {
    expect(right('The camps appear to have been talking for some time.')).toEqual([
      'The camps appear to have been talking for some time.',
    ]);
  });

  it.each([
    ['a word that says what would follow', 'Clerks would have to borrow money for rent.'],
    ['a word in a clause below the main one', 'The law helps all who may have seen the fire.'],
    ['a word behind a comma', 'The mayor left the hall, apparently for lunch.'],
    ['a word that is denied', 'The camps could not agree in May.'],
    ['a word of a source', 'The mayor said, “The bridge may close.”'],
    ['a condition beside a word', 'The bridge may close in May if the bonds are sold.'],
  ])('is in no item for %s', (_, text) => {
    expect(right(text)).toEqual([]);
  });
});

describe('the statement that has no match', () => {
  it('stands beside others that are known by their figures', () => {
    const [item] = itemsOf(
      'no-match',
      'The plan moves 46 households. The city will spend 3,200 dollars on lamps. Ana Brandt said the vote was long and dull.',
      'Some 46 households will be moved. The lamps will cost the city 3,200 dollars.',
    );
    expect(item?.format === 'choice' && item.options.find(({ correct }) => correct)?.text).toBe(
      'Ana Brandt said the vote was long and dull.',
    );
  });

  it('is none of a year of which the other tells something too', () => {
    const asked = (year: string) =>
      itemsOf(
        'no-match',
        `The plan moves 46 households. The city will spend 3,200 dollars on lamps. The last strike, in ${year}, took 19 days.`,
        'Some 46 households will be moved. The lamps will cost the city 3,200 dollars, as much as the walkout of 2014 did.',
      );
    expect(asked('2014')).toEqual([]);
    expect(asked('2011')).not.toEqual([]);
  });
});
