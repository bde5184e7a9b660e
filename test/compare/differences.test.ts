import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import type { DifferenceKind } from '../../src/model/comparison.js';
import type { HedgeCategory } from '../../src/model/finding.js';
import { articlesOf, factOf, placeIn, resources } from './event.js';

const kinds = (...texts: string[]): DifferenceKind[] => factOf(texts).differences.map(({ kind }) => kind);
/** What is told of a fact that stands in the first sentence of articles that go on. */
const detailOfFirst = (kind: DifferenceKind, ...articles: [first: string, rest: string][]): string[] => {
  const read = articlesOf(...articles.map((sentences) => sentences.join(' ')));
  const places = articles.map(([first], i) => placeIn(read, i, first));
  return factsOf(read, [{ places }], [], resources)[0]!.differences.flatMap((one) =>
    one.kind === kind ? one.detail : [],
  );
};
const detail = (kind: DifferenceKind, ...texts: string[]): string[] =>
  factOf(texts).differences.flatMap((one) => (one.kind === kind ? one.detail : []));

describe('numbers of one counted thing', () => {
  it('differ where both are exact', () => {
    expect(
      detail('number', 'The ferry carried 35 passengers to the island.', 'The ferry carried 59 passengers.'),
    ).toEqual(['35 passengers / 59 passengers']);
  });
  it('differ in money', () => {
    expect(kinds('The pier will cost $4 million.', 'The pier will cost $6 million.')).toContain('number');
  });
  it.each([
    ['The pier will cost more than $5 million.', 'The pier will cost $4 million.'],
    ['Dozens of dockers walked out.', 'On Friday 480 dockers walked out.'],
  ])('differ where a bound or a vague size leaves no room: %s / %s', (one, other) => {
    expect(kinds(one, other)).toContain('number');
  });
  it.each([
    ['a bound and a figure near it', 'Over 160,000 residents moved out.', 'Some 163,000 residents moved out.'],
    ['a word and its digits', 'Three ships were held.', 'The port held 3 ships.'],
    ['a vague size and a figure', 'Dozens of dockers walked out.', 'On Friday 48 dockers walked out.'],
    ['counts of different things', 'The ferry has 35 seats.', 'The ferry has 4 decks.'],
    ['things of which other things are said', 'Three people were hurt.', 'Seven people were arrested.'],
    [
      'a lower bound and a figure above it',
      'The pier will cost more than $5 million.',
      'The pier will cost $5.7 million.',
    ],
    [
      'sums for things of one field',
      'Brandt wants $5 million for the pier.',
      'The council offered $2 million to keep the pier lights on.',
    ],
    [
      'two figures that both give, of people called otherwise',
      'Three dockers were hurt and seven people were held at the gate.',
      'Three people were hurt at the gate, and seven troublemakers were held.',
    ],
    ['a year', 'The bridge closed in 2019.', 'The bridge closed in 2021.'],
    [
      'the same shares in another order',
      'In the poll Ruiz leads with 21 percent of voters, followed by Brandt at 17 percent.',
      'Brandt came second in the poll at 17 percent of voters behind Ruiz with 21 percent.',
    ],
  ])('are compatible for %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('number');
  });
});

describe('days', () => {
  it('differ where each article names one and they are not the same', () => {
    expect(detail('date', 'The council met on Tuesday.', 'The council met on Thursday.')).toEqual([
      'Tuesday / Thursday',
    ]);
  });
  it.each([
    ['The ferry sank on March 5.', 'The ferry sank on 6 March.', 'March 5 / March 6'],
    ['The quay was built in 1962.', 'The quay was built in 1968.', '1962 / 1968'],
  ])('of a month and years too: %s / %s', (one, other, told) => {
    expect(detail('date', one, other)).toEqual([told]);
  });
  it.each([
    ['The ferry sank on Feb. 5, 2019.', 'The ferry sank on 5 February.'],
    ['The ferry may carry 5 cars.', 'On March 7 the ferry sank.'],
    ['The ferry sank on Tuesday.', 'The ferry sank on March 5.'],
    ['The quay has 1962 stones.', 'The quay was built in 1968.'],
  ])('are no two: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('date');
  });
  it.each([
    ['The mayor led the town in 2012.', 'The mayor inherited the debt in 2010.'],
    ['The truce halted the war in 1953.', 'They want to halt the war that began in 1950.'],
    ['Brandt said on Tuesday that the gate was shut.', 'Brandt said on Thursday that the gate was shut.'],
  ])('are those of two acts: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('date');
  });
  it('do not differ where one article names both', () => {
    expect(kinds('The council met on Tuesday.', 'The council met on Tuesday and on Thursday.')).not.toContain('date');
  });
});

describe('polarity', () => {
  it.each([
    ['The mayor signed the harbour contract.', 'The mayor has not signed the harbour contract.'],
    ['The ministry has never met the rebel leaders.', 'The ministry met the rebel leaders in May.'],
  ])('may conflict: %s / %s', (one, other) => {
    expect(kinds(one, other)).toContain('polarity');
  });
  it.each([
    ['The mayor signed the harbour contract.', 'The mayor, not known for haste, signed the harbour contract.'],
    ['The mayor signed the contract.', 'The mayor signed not only the contract but the lease.'],
    ['The mayor did not sign the contract.', 'The contract was never signed by the mayor.'],
    ['Nobody should mistake a narrow gap for a bridge.', 'The narrow gap in the bridge was closed.'],
    ['The crews will not sail the ferry until the strike ends.', 'The crews will sail the ferry.'],
    [
      'On the quay about a hundred dockers chanted: “No ferries!”',
      'About a hundred dockers cheered ferries on the quay.',
    ],
    ['If the crews pass the safety test, they sail.', 'The crews do not pass the safety test.'],
    [
      'The port denies any role in the fire at the old gate.',
      'Families may sue for any role that the port played in the fire at the old gate.',
    ],
    ['The crews are not sailing the ferry to Kestria.', 'The crews should be sailing the ferry to Kestria.'],
    [
      'The crews did not sail the ferry to Kestria.',
      'The crews sail the ferry to Kestria. The crews did not sail the ferry to Kestria.',
    ],
  ])('is the same: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('polarity');
  });
});

describe('what is said of earlier cases', () => {
  it('may conflict, and is affirmed by the one that tells of some', () => {
    const texts = ['The union has never met the pilots.', 'It was not the first time that the union met the pilots.'];
    const articles = articlesOf(...texts);
    const precedents = [
      { claimed: false, words: 'has never met' },
      { claimed: true, words: 'not the first time' },
    ];
    const places = articles.map((_, i) => ({ ...placeIn(articles, i), precedent: precedents[i]! }));
    const fact = factsOf(articles, [{ places }], [], resources)[0]!;
    expect(fact.mentions.map(({ polarity }) => polarity)).toEqual(['denied', 'affirmed']);
    expect(fact.differences[0]).toEqual({
      kind: 'polarity',
      articles: ['a1', 'a2'],
      detail: '“has never met” / “not the first time”; may conflict, unless they count different things',
    });
  });
});

describe('a mention much fainter than the best one of its article', () => {
  it('makes no difference', () => {
    const articles = articlesOf(
      'The gate was shut, Ana Brandt said. The gate was shut.',
      'The gate was shut, Ruiz said.',
    );
    const places = [
      placeIn(articles, 0, 'The gate was shut, Ana Brandt said.'),
      { ...placeIn(articles, 0, 'The gate was shut.'), score: 0.3 },
      placeIn(articles, 1),
    ];
    const fact = factsOf(articles, [{ places }], [], resources)[0]!;
    expect(fact.differences).toEqual([]);
    expect(fact.mentions).toHaveLength(3);
  });
});

describe('status', () => {
  it('differs where one asserts what another credits to an unnamed source', () => {
    expect(
      detail(
        'status',
        'The port closed its northern gate.',
        'The port closed its northern gate, a senior official said.',
      ),
    ).toEqual(['asserted / attributed to an unnamed source']);
  });
  it('is the same where both credit a named source', () => {
    expect(
      kinds('The port closed its gate, Ana Brandt said.', 'Ana Brandt said the port closed its gate.'),
    ).not.toContain('status');
  });

  it.each([
    ['The port has a plan for its bridges, Ana Brandt said.', 'The port and its bridges cost the council money.'],
    [
      'Ana Brandt said the port should close its northern gate.',
      'Ana Brandt demands that the port close its northern gate.',
    ],
    [
      'Brandt insists on a second phase including a swift withdrawal of all the patrols.',
      'Brandt demands a second phase, which includes a swift withdrawal of all patrols.',
    ],
  ])('does not differ where the one does not assert what the other credits: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('status');
  });
  it('differs where only the figure is the same and the match is sure', () => {
    const [credited, stated] = [
      'Seven workers were arrested, the police said.',
      'Seven troublemaking workers were hauled away.',
    ];
    expect(detail('status', credited!, stated!)).toEqual(['attributed / asserted']);
    expect(kinds(credited!, 'Nine troublemaking workers sang.')).not.toContain('status');
  });
  it('names the outlets only that tell the same statement', () => {
    const [difference] = factOf([
      'The port closed its northern gate.',
      'The port closed its northern gate, a senior official said.',
      'The northern port is old.',
    ]).differences.filter(({ kind }) => kind === 'status');
    expect(difference?.articles).toEqual(['a1', 'a2']);
  });
  it('is the same for a body and for its people', () => {
    const body = 'The harbour board said the northern gate would be shut in May.';
    expect(detail('status', body, 'Harbour board officials said the northern gate would be shut in May.')).toEqual([]);
    expect(detail('status', body, 'A source said the northern gate would be shut in May.')).toEqual([
      'attributed / attributed to an unnamed source',
    ]);
  });
  it('is not the same for two spokesmen, or for a body and one of its people who keeps his name back', () => {
    const named = 'Harbour spokesman Tom Ruiz said the northern gate would be shut in May.';
    const unnamed = (who: string): string[] =>
      detail('status', named, `${who} who asked not to be named said the northern gate would be shut in May.`);
    expect(unnamed('A union spokesman')).toEqual(['attributed / attributed to an unnamed source']);
    expect(unnamed('A harbour spokesman')).toEqual(['attributed / attributed to an unnamed source']);
  });
  it('is that of the firmest sentence of an article, also where it was not aligned', () => {
    const differs = (...more: string[]): boolean => {
      const credited = 'Ana Brandt said the harbour was closed on Monday.';
      const articles = articlesOf([credited, ...more].join(' '), 'The harbour was closed on Monday.');
      const places = [placeIn(articles, 0, credited), placeIn(articles, 1)];
      return factsOf(articles, [{ places }], [], resources)[0]!.differences.some(({ kind }) => kind === 'status');
    };
    expect(differs()).toBe(true);
    expect(differs('Boats turned back as the harbour was closed on Monday.')).toBe(false);
    expect(differs('The mayor opened a school on Monday.')).toBe(true);
  });

  it('does not differ where the firmer article credits it too, also in a sentence that was not aligned', () => {
    expect(firmAndCredited('Rain fell all week.\n\nThe harbour was closed on Monday.')).toBe(true);
    expect(
      firmAndCredited(
        'Rain fell all week.\n\nThe harbour was closed on Monday. An official said the harbour was closed on Monday.',
      ),
    ).toBe(false);
    expect(
      firmAndCredited(
        'Rain fell all week.\n\nThe harbour was closed on Monday. An official said the mayor opened a school on Monday.',
      ),
    ).toBe(true);
  });

  it('differs where a lead states what its text credits below: it stands by itself before who reads no further', () => {
    expect(
      firmAndCredited('The harbour was closed on Monday.\n\nAn official said the harbour was closed on Monday.'),
    ).toBe(true);
  });

  it('does not differ where what looks stated is shown with a claim', () => {
    const credited = 'Some experts said the council may have closed the northern gate.';
    const own =
      'Brandt claims that the council knew of the leak, renewing doubts about whether the council closed the northern gate.';
    expect(factOf([own, credited]).differences.map(({ kind }) => kind)).not.toContain('status');
  });

  /** Whether an article and one that credits the closure to an official differ in who vouches for it. */
  const firmAndCredited = (text: string): boolean => {
    const articles = articlesOf(text, 'The harbour was closed on Monday, a harbour official said.');
    const places = [placeIn(articles, 0, 'The harbour was closed on Monday.'), placeIn(articles, 1)];
    return factsOf(articles, [{ places }], [], resources)[0]!.differences.some(({ kind }) => kind === 'status');
  };

  it('is that of the sentences that state the whole fact, not of one that touches it', () => {
    const articles = articlesOf(
      'Boats lay idle as the harbour was closed on Monday. Brandt said the harbour was closed on Monday.',
      'The harbour was closed on Monday, a source said.',
    );
    const detailWith = (score: number): string[] =>
      factsOf(
        articles,
        [
          {
            places: [
              { ...placeIn(articles, 0, 'Boats lay idle as the harbour was closed on Monday.'), score },
              { ...placeIn(articles, 1, 'The harbour was closed on Monday') },
            ],
          },
        ],
        [],
        resources,
      )[0]!.differences.flatMap(({ kind, detail }) => (kind === 'status' ? detail : []));
    expect(detailWith(1)).toEqual(['asserted / attributed to an unnamed source']);
  });

  it.each([
    [
      'what the source means to do',
      'Ana Brandt announced she will run for mayor in May.',
      'Ana Brandt runs for mayor in May.',
    ],
    [
      'what goes on in the mind of the source',
      'Ana Brandt said she did not believe in closing the northern gate.',
      'Ana Brandt opposed closing the northern gate.',
    ],
    [
      'a plan and a deed',
      'Officials said the port is planning to close its northern gate.',
      'The port closed its northern gate.',
    ],
    [
      'words of one speaker that a headline tells',
      'Brandt said crews would lose their jobs if they block the gate.',
      'Brandt warns crews: Block the gate and you will lose your jobs',
    ],
    [
      'who somebody is',
      'Ruiz asked about staff, including his former campaign chairman Jan Vessel.',
      'The former campaign chairman Jan Vessel was fined in May.',
    ],
    [
      'what others blame somebody for',
      'Ruiz said that Brandt shut out ships by closing the northern harbour gate.',
      'Brandt was widely criticised in the town for closing the northern harbour gate to ships.',
    ],
    [
      'a body and its people in the plural',
      'Republicans said the northern gate was shut.',
      'Republican lawmakers said the northern gate was shut.',
    ],
  ])('does not differ for %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('status');
  });
  it('differs of a plan that both tell', () => {
    expect(
      detail(
        'status',
        'The port is considering moving its northern gate.',
        'The port may move its northern gate, Brandt said.',
      ),
    ).toEqual(['asserted / attributed']);
  });
  it('is not compared of a mention that is only a part of a sentence', () => {
    const credited = 'Ruiz said the mayor had talked about closing the northern harbour gate.';
    const articles = articlesOf(credited, 'The council closed the northern harbour gate.');
    const kindsOf = (words: string): DifferenceKind[] =>
      factsOf(
        articles,
        [{ places: [placeIn(articles, 0, words), placeIn(articles, 1)] }],
        [],
        resources,
      )[0]!.differences.map(({ kind }) => kind);
    expect(kindsOf('the mayor had talked about closing the northern harbour gate')).toContain('status');
    expect(kindsOf('closing the northern harbour gate')).not.toContain('status');
  });
  it('differs where an outlet adds the effect of what it reports', () => {
    const added =
      'Brandt claims that the council knew of the leak, renewing doubts about whether the port closed the northern gate.';
    expect(factOf([added, 'A source said the port may have closed the northern gate.']).mentions[0]!.status).toBe(
      'asserted',
    );
    const reported = 'Brandt claims that the council knew of the leak, closing the northern gate of the port.';
    expect(factOf([reported, 'A source said the port may have closed the northern gate.']).mentions[0]!.status).toBe(
      'attributed',
    );
  });
});

describe('certainty', () => {
  const told = (category: HedgeCategory, word: string): DifferenceKind[] => {
    const articles = articlesOf('The fire destroyed 200 crates.', `The fire destroyed ${word} 200 crates.`);
    const hedge = { in: 'body' as const, start: 19, end: 19 + word.length, text: word, voice: 'outlet' as const };
    articles[1]!.annotated.findings.push({
      ...hedge,
      id: 'f9',
      kind: 'hedge',
      suppressed: null,
      category,
      entry: 'hedges#example',
    });
    const places = [placeIn(articles, 0), placeIn(articles, 1)];
    return factsOf(articles, [{ places }], [], resources)[0]!.differences.map(({ kind }) => kind);
  };
  it('differs where only one hedges', () => {
    expect(told('likelihood', 'possibly')).toContain('certainty');
  });
  it('does not differ by a rounded number', () => {
    expect(told('approximator', 'about')).not.toContain('certainty');
  });
});

describe('a hedge beside the fact', () => {
  it.each([
    ['The port closed its gate after a possible leak.', 'The port closed its gate after a leak.'],
    ['Brandt turned to the gate, apparently thinking of the leak.', 'The leak was found at the gate.'],
    ['Brandt never knew of the leak.', 'Brandt knew of the leak.'],
    ['The port closed its gate, some dockers say.', 'The port closed its gate.'],
    ['The port sent crews to the gate about possibly moving a crane.', 'The port sent crews to the gate.'],
  ])('makes the fact no less sure: %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('certainty');
  });
  it.each([
    ['Ana Brandt said the northern gate may have been closed.', 'Tom Ruiz said the northern gate was closed.'],
    ['“The port can close the gate for good,” Brandt said.', 'Brandt said the port could close the gate for good.'],
    ['Brandt listed what dockers and crews want, and whether they work.', 'Brandt listed what dockers and crews want.'],
    ['Regardless of whether the port closed the gate, ships wait.', 'The port closed the gate.'],
  ])('is the same where it is another speaker’s, or idle: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('certainty');
  });
  it.each([
    ['It is unknown whether the port closed the gate.', 'The port closed the gate.'],
    ['The gate was possibly closed.', 'The gate was closed.'],
    ['The gate may have been closed.', 'The gate was closed.'],
    ['Two boats were reportedly hit near the gate.', 'Two boats were struck near the gate.'],
  ])('on its verb makes it less sure: %s', (one, other) => {
    expect(kinds(one, other)).toContain('certainty');
  });
});

describe('doubt that an outlet casts', () => {
  const plain = 'Brandt said the gate was shut.';
  it('differs where another outlet casts none', () => {
    expect(detail('certainty', 'Brandt, without offering any specifics, said the gate was shut.', plain)).toEqual([
      'plain, doubted by the outlet / plain',
    ]);
  });
  it.each([
    ['nothing is withheld that would show it', 'Brandt, without offering a tip, said the gate was shut.', plain],
    [
      'both cast it',
      'Brandt falsely said the gate was shut.',
      'Brandt said, without evidence, that the gate was shut.',
    ],
    ['the article also tells it without doubt', 'Brandt falsely said the gate was shut. The gate was shut.', plain],
  ])('does not differ where %s', (_, one, other) => {
    const [a, b] = [one, other];
    const articles = articlesOf(a, b);
    const sentences = articles[0]!.annotated.sentences.map(({ start, end }) =>
      placeIn(articles, 0, a.slice(start, end)),
    );
    const fact = factsOf(articles, [{ places: [...sentences, placeIn(articles, 1)] }], [], resources)[0]!;
    expect(fact.differences.map(({ kind }) => kind)).not.toContain('certainty');
  });
});

describe('modality', () => {
  it('differs where one tells a plan and another a deed, each in its words', () => {
    expect(detail('modality', 'The union plans to close the gate.', 'The union closed the gate.')).toEqual([
      '“plans to close” (possible, planned or permitted) / “closed” (told as happening)',
    ]);
  });
  it('differs where what one may do another tells by a noun', () => {
    expect(
      kinds('The envoy has the authority to negotiate with Kestria.', 'The envoy is in talks with Kestria.'),
    ).toContain('modality');
  });
  it('is the same where the noun is another word', () => {
    expect(kinds('The club wants to court the mayor.', 'The mayor went to the court.')).not.toContain('modality');
  });
  it.each([
    ['is asked for', 'The union will close the gate.', 'Brandt asked the union to close the gate.'],
    ['only a noun names', 'The union would fund the gate.', 'The union wants a spending bill for the gate.'],
    ['stands in a condition', 'The union plans to close the gate.', 'If they close the gate, ships will wait.'],
    ['describes those who do it', 'The union will work the docks.', 'Working families own the docks.'],
    ['is weighed', 'The union may move the gate.', 'The union is considering moving the gate.'],
    ['is ruled out', 'The union would not be held by the gate.', 'The union is held by the gate.'],
    ['is somebody else’s', 'The union will strike on Friday.', 'A storm struck the quay on Friday.'],
    [
      'is wished for',
      'Dockers want to extend the pier.',
      'Dockers want the pier longer, and owners want them extended.',
    ],
    ['is told there too', 'The union will close the gate, and has closed it.', 'The union has closed the gate.'],
    ['both tell of the future', 'The union will close the gate.', 'The union said it’d close the gate.'],
  ])('is the same where the deed %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('modality');
  });
  it('is the same where both tell a plan', () => {
    expect(kinds('The union plans to close the gate.', 'The union will close the gate.')).not.toContain('modality');
  });
});

describe('verbs', () => {
  it('differ where one says killed and another died', () => {
    expect(detail('verb', 'Two sailors were killed in the harbour.', 'Two sailors died in the harbour.')).toEqual([
      'killed / died',
    ]);
  });
  it('differ where guards drag out those whom others have escorted', () => {
    expect(detail('verb', 'Guards dragged two dockers out.', 'Guards escorted two dockers out.')).toEqual([
      'dragged / escorted',
    ]);
  });
  it('differ where one outlet has a loaded verb and another the plainer one that the list offers', () => {
    const plain = 'The mayor criticised the council for the closed harbour gate.';
    expect(detail('verb', 'The mayor blasted the council for the closed harbour gate.', plain)).toEqual([
      'blasted / criticised',
    ]);
    expect(detail('verb', 'The mayor blasted the ferry company.', plain)).toEqual([]);
    expect(detail('verb', 'The mayor said: “I blasted the council for the closed harbour gate.”', plain)).toEqual([]);
  });
  it('do not differ between officials of two bodies', () => {
    expect(
      detail('verb', 'Union officials claimed the gate was shut.', 'Port officials said the gate was shut.'),
    ).toEqual([]);
  });
  it('differ where the verbs of saying take another stance', () => {
    expect(detail('verb', 'Ana Brandt said the gate was shut.', 'Ana Brandt claimed the gate was shut.')).toEqual([
      'said / claimed',
    ]);
  });
  it.each([
    [
      'says it plainly too',
      'Brandt claimed the gate was shut. Brandt said the gate was shut.',
      'Brandt said it was shut.',
    ],
    ['has no verb', 'In a survey by Brandt the gate leads.', 'A survey by Brandt shows the gate leads.'],
  ])('are the same where an article %s', (_, one, other) => {
    const articles = articlesOf(one, other);
    const places = articles.flatMap(({ annotated: { sentences, article } }, i) =>
      sentences.map(({ start, end }) => placeIn(articles, i, article.text.slice(start, end))),
    );
    const fact = factsOf(articles, [{ places }], [], resources)[0]!;
    expect(fact.differences.map(({ kind }) => kind)).not.toContain('verb');
  });
  it('are the same where the article takes that stance elsewhere, towards the same source or to the same matter', () => {
    const claimed: [string, string] = ['Ana Brandt claimed the northern gate was shut.', 'It was late.'];
    const said = 'Ana Brandt said the northern gate was shut.';
    expect(detailOfFirst('verb', claimed, [said, 'It was late.'])).toEqual(['claimed / said']);
    expect(detailOfFirst('verb', claimed, [said, 'Brandt claimed that ferries lose money.'])).toEqual([]);
    expect(detailOfFirst('verb', claimed, [said, 'Dockers claimed that ferries lose money.'])).toEqual([
      'claimed / said',
    ]);
    expect(detailOfFirst('verb', claimed, [said, 'Dockers claimed the gate was shut.'])).toEqual([]);
  });
  it.each([
    ['whoever else speaks', 'Ana Brandt said the gate was shut.', 'The dockers claimed the gate was shut.'],
    ['what else is said', 'Ana Brandt said the gate was shut.', 'Ana Brandt claimed that ferries lose money.'],
  ])('are not compared for %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('verb');
  });
  it('are the same for said and told', () => {
    expect(kinds('Ana Brandt said the gate was shut.', 'Ana Brandt told reporters the gate was shut.')).not.toContain(
      'verb',
    );
  });
});

describe('who did a harm', () => {
  it.each([
    [
      'On Saturday port guards shot two men on the quay.',
      'Two men were shot on the quay.',
      '“port guards shot” / “were shot” (no doer named)',
    ],
    [
      'Two men were beaten by guards on the quay.',
      'Two men died on the quay.',
      '“were beaten by guards” / “died” (no doer named)',
    ],
    [
      'The council ‘ruined’ the life of the pilot, Brandt says.',
      'Brandt said the life of the pilot has been “ruined.”',
      '“The council ruined” / “has been ruined” (no doer named)',
    ],
  ])('is told by one alone: %s / %s', (one, other, told) => {
    expect(detail('agency', one, other)).toEqual([told]);
  });
  it.each([
    ['The guards shot two men.', 'Two men were shot by guards.'],
    ['Two men were shot.', 'Two men died on the quay.'],
    ['Two men shot on the quay were dockers.', 'Two men were shot on the quay.'],
    ['To beat the ferry is hard.', 'The ferry was beaten.'],
    ['The council ruined the pilot.', 'It ruined the pilot.'],
    ['“You know, they ruined the whole summer,” Brandt said.', '“You know, it ruined the whole summer,” Brandt said.'],
  ])('is no difference: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('agency');
  });
});

describe('what is added to a noun', () => {
  it.each([
    ['They signed a secret deal.', 'They signed a deal.', '“secret deal” / “deal”'],
    ['A huge container ship sank.', 'The container ship sank.', '“huge container ship” / “ship”'],
    ['She met her secret partner last year.', 'She met her partner this year.', '“secret partner” / “partner”'],
    ['They spoke of a possible march.', 'They spoke of a march.', '“possible march” / “march”'],
    ['They spoke of a peaceful march.', 'They spoke of a violent march.', '“peaceful march” / “violent march”'],
  ])('differs: %s / %s', (one, other, told) => {
    expect(detail('modifier', one, other)).toEqual([told]);
  });
  it.each([
    ['They signed the first deal.', 'They signed a deal.'],
    ['They signed the Norwegian deal.', 'They signed a deal.'],
    ['They signed a secret deal.', 'The secret deal was signed.'],
    ['They agreed on a long cease-fire.', 'They agreed on a cease-fire.'],
    ['They signed fewer deals.', 'They signed deals.'],
    ['Her older sister spoke.', 'Her sister spoke.'],
    ['“They signed a terrible deal,” Brandt said.', 'They signed a deal.'],
    ['The harbour has violent storms.', 'The mayor slept through storms.'],
    ['The famous hunger strike of nurses ended.', 'The hunger was over.'],
    ['She spoke of an alleged role of the port in the fire.', 'The port denies any role in the fire.'],
  ])('does not differ: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('modifier');
  });
  it('differs only where the other article has the word nowhere', () => {
    const secret: [string, string] = ['They signed a secret deal.', 'It was late.'];
    const plain = 'They signed a deal.';
    expect(detailOfFirst('modifier', secret, [plain, 'The talks went on.'])).toEqual(['“secret deal” / “deal”']);
    expect(detailOfFirst('modifier', secret, [plain, 'The secret talks went on.'])).toEqual([]);
    expect(detailOfFirst('modifier', secret, [plain, 'The secret deal was read out.'])).toEqual([]);
    expect(
      detailOfFirst(
        'modifier',
        ['They closed the secret companies.', 'It was late.'],
        ['They closed the companies.', 'Each was a secret company.'],
      ),
    ).toEqual([]);
  });
});

describe('how a thing was done', () => {
  const plain = 'The mayor criticised the council for the closed harbour gate.';
  it('is told by one alone', () => {
    expect(detail('modifier', 'The mayor sharply criticised the council for the closed harbour gate.', plain)).toEqual([
      '“sharply criticised” / “criticised”',
    ]);
  });
  it.each([
    ['a time', 'The mayor recently criticised the council for the closed harbour gate.', plain],
    ['hearsay', 'The mayor reportedly criticised the council for the closed harbour gate.', plain],
    [
      'what is only asked for',
      'The union asked the port to fully open the gate.',
      'The union opens the gate of the port.',
    ],
    [
      'what the speaker says of it',
      '“You sharply criticised the council for the closed harbour gate,” Brandt said.',
      '“You criticised the council for the closed harbour gate,” Brandt said.',
    ],
    ['another thing', 'The mayor sharply criticised the ferries.', 'The mayor criticised the council.'],
  ])('is not told by %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('modifier');
  });
  it('is the same where the other article says so in another word of the root', () => {
    const sharply = 'The mayor sharply criticised the council for the closed harbour gate.';
    expect(detailOfFirst('modifier', [sharply, 'It was late.'], [plain, 'It was a sharp rebuke.'])).toEqual([]);
  });
});

describe('the beginning of a quotation', () => {
  const whole = '“It seems to me, from what I know, the old gate is safe,” Brandt said.';
  it('is worth telling where a hedge of the speaker is cut off', () => {
    expect(detail('quotation', whole, '“From what I know, the old gate is safe,” Brandt said.')).toEqual([
      '“It seems to me, from what I know, the …” / “From what I know, the …”',
    ]);
  });
  it.each([
    [
      'what is cut off is no hedge',
      '“Well, friends, from what I know, the old gate is safe,” Brandt said.',
      'From what I know, the old gate is safe',
    ],
    ['it is another sentence', whole, 'From the quay the old gate looks quite safe'],
    [
      'it is a sentence of its own',
      '“I think so. From what I know, the old gate is safe,” Brandt said.',
      'From what I know, the old gate is safe',
    ],
  ])('is no difference where %s', (_, one, other) => {
    expect(kinds(one, `“${other},” Brandt said.`)).not.toContain('quotation');
  });
});

describe('the words of a quotation', () => {
  it('differ by a word', () => {
    expect(
      detail(
        'quotation',
        '“They closed the gate and it ruined our summer,” Brandt said.',
        '“They closed the gate and they ruined our summer,” Brandt said.',
      ),
    ).toEqual(['“and it ruined” / “and they ruined”']);
  });
  it('are one change where hardly a word between two changes is the same', () => {
    expect(
      detail(
        'quotation',
        'Brandt said: “We will open the old gate for all the crews tonight.”',
        'Brandt said: “We will shut the new gate for all the crews tonight.”',
      ),
    ).toEqual(['“will open the old gate” / “will shut the new gate”']);
  });
  it('do not differ by a short form', () => {
    expect(
      kinds('Brandt said: “He is ready to open the old gate.”', 'Brandt said: “He’s ready to open the old gate.”'),
    ).not.toContain('quotation');
    expect(
      kinds(
        'Brandt said: “The mayor’s is the oldest of all the gates.”',
        'Brandt said: “The mayor is the oldest of all the gates.”',
      ),
    ).toContain('quotation');
  });
  it('are told once of all outlets that have the same two wordings', () => {
    const [it, they] = ['it', 'they'].map(
      (word) => `“They closed the gate and ${word} ruined our summer,” Brandt said.`,
    );
    expect(factOf([it!, they!, it!]).differences.filter(({ kind }) => kind === 'quotation')).toEqual([
      {
        kind: 'quotation',
        articles: ['a1', 'a2', 'a3'],
        detail: '“and it ruined” / “and they ruined” / “and it ruined”',
      },
    ]);
  });
  it('are compared once, where an article quotes them twice', () => {
    expect(
      detail(
        'quotation',
        '“They closed the gate and it ruined our summer,” Brandt said. “They closed the gate and it ruined us,” she said.',
        '“They closed the gate and they ruined our summer,” Brandt said.',
      ),
    ).toHaveLength(1);
  });
  it.each([
    [
      '“We’re asking the F.B.I. to leave the pier,” Brandt said.',
      '“We are asking the FBI to leave the pier,” Brandt said.',
    ],
    [
      '“They closed the gate and it ruined our summer,” Brandt said.',
      '“They closed the gate. It ruined our summer,” Brandt said.',
    ],
  ])('do not differ by house style or an “and”: %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('quotation');
  });
  it('do not differ where one article prints both sentences of a speaker who repeats himself', () => {
    const [one, other] = [
      '“They closed the gate and they ruined our summer,” Brandt said.',
      '“They closed the gate and it ruined our summer,” Brandt said.',
    ];
    expect(detailOfFirst('quotation', [one, 'It was late.'], [other, 'It was late.'])).toEqual([
      '“and they ruined” / “and it ruined”',
    ]);
    expect(detailOfFirst('quotation', [one, `Then again: ${other}`], [other, 'It was late.'])).toEqual([]);
  });
  it('do not differ where one quotes a part', () => {
    expect(
      kinds(
        '“They closed the gate and it ruined our summer,” Brandt said.',
        '“They closed the gate and it ruined,” Brandt said.',
      ),
    ).not.toContain('quotation');
  });
});

describe('spellings of a name', () => {
  it('differ where each article has its own', () => {
    expect(
      detail('name-spelling', 'The envoy Katarina Schmidt arrived.', 'The envoy Catarina Schmitt arrived.'),
    ).toEqual(['Katarina Schmidt / Catarina Schmitt']);
  });
  it.each([
    ['another name', 'The envoy Anna Walker arrived.', 'The envoy Paul Wilcox arrived.'],
    [
      'a derived word',
      'The Norwegian envoy arrived from Iceland.',
      'The envoy arrived from Norway, an Icelandic ship said.',
    ],
  ])('do not differ for %s', (_, one, other) => {
    expect(kinds(one, other)).not.toContain('name-spelling');
  });
});

describe('namings', () => {
  const placed = { voice: 'outlet', position: 'body' } as const;
  const entity = (one: string, other: string) => [
    {
      id: 'entity-1',
      label: one,
      type: 'group' as const,
      mentions: [
        { article: 'a1', in: 'body' as const, start: 4, end: 4 + one.length, text: one, ...placed },
        { article: 'a2', in: 'body' as const, start: 4, end: 4 + other.length, text: other, ...placed },
      ],
      seats: [],
    },
  ];
  it('differ where they share no word', () => {
    const fact = factOf(['The strikers shut the gate.', 'The wreckers shut the gate.'], entity('strikers', 'wreckers'));
    expect(fact.differences).toContainEqual({ kind: 'naming', articles: ['a1', 'a2'], detail: 'strikers / wreckers' });
  });
  it.each([
    ['it only points back', 'Kestria', 'country'],
    ['it is short for the other', 'Grain Trade Board', 'G.T.B.'],
  ])('are the same where %s', (_, one, other) => {
    const fact = factOf([`The ${one} shut the gate.`, `The ${other} shut the gate.`], entity(one, other));
    expect(fact.differences.map(({ kind }) => kind)).not.toContain('naming');
  });
  it('are the same where the other article gives that name elsewhere', () => {
    const named = entity('strikers', 'wreckers');
    const texts = ['The strikers shut the gate.', 'The wreckers shut the gate.'];
    named[0]!.mentions.push({ article: 'a2', in: 'body', start: 28, end: 36, text: 'strikers', ...placed });
    expect(factOf(texts, named).differences.map(({ kind }) => kind)).not.toContain('naming');
  });
  it('are the same where a longer form repeats the shorter', () => {
    const fact = factOf(
      ['The dockers shut it.', 'The striking dockers shut it.'],
      entity('dockers', 'striking dockers'),
    );
    expect(fact.differences.map(({ kind }) => kind)).not.toContain('naming');
  });
});

describe('where a fact comes from', () => {
  it('is one origin for two articles that rest on one report, which is no difference', () => {
    const fact = factOf([
      'The gate was shut, the newspaper Harbour Post reported.',
      'The Harbour Post newspaper reported that the gate was shut.',
    ]);
    expect(fact.differences.map(({ kind }) => kind)).toEqual(['origin']);
    expect(fact.relation).toBe('agree');
  });
  it('is told with the other source that an article has for it', () => {
    const report = 'The gate was shut, the newspaper Harbour Post reported.';
    expect(detail('origin', report, report)).toEqual(['both cite Harbour Post']);
    const articles = articlesOf(report, `${report} The gate was shut, Brandt said.`);
    const places = [
      placeIn(articles, 0),
      placeIn(articles, 1, report),
      placeIn(articles, 1, 'The gate was shut, Brandt said.'),
    ];
    const told = factsOf(articles, [{ places }], [], resources)[0]!.differences.find(({ kind }) => kind === 'origin');
    expect(told?.detail).toBe('both cite Harbour Post, 1 of them with another source as well');
  });
  it.each([
    [
      'The gate was shut, the newspaper Harbour Post reported.',
      'The newspaper Quay Mirror reported that the gate was shut.',
    ],
    ['The gate was shut, Brandt said.', 'Brandt said that the gate was shut.'],
  ])('is not one for %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('origin');
  });
});
