import { describe, expect, it } from 'vitest';
import { factsOf } from '../../src/compare/facts.js';
import type { DifferenceKind } from '../../src/model/comparison.js';
import type { HedgeCategory } from '../../src/model/finding.js';
import { articlesOf, factOf, placeIn, resources } from './event.js';

const kinds = (...texts: string[]): DifferenceKind[] => factOf(texts).differences.map(({ kind }) => kind);
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
    ['a bound and a figure near it', 'Over 160,000 residents moved out.', 'Some 163,000 residents moved out.'],
    ['a word and its digits', 'Three ships were held.', 'The port held 3 ships.'],
    ['a vague size and a figure', 'Dozens of dockers walked out.', 'On Friday 48 dockers walked out.'],
    ['counts of different things', 'The ferry has 35 seats.', 'The ferry has 4 decks.'],
    ['things of which other things are said', 'Three people were hurt.', 'Seven people were arrested.'],
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

describe('modality', () => {
  it('differs where one tells a plan and another a deed', () => {
    expect(kinds('The union plans to close the gate.', 'The union closed the gate.')).toContain('modality');
  });
  it('differs where what one may do another tells by a noun', () => {
    expect(
      kinds('The envoy has the authority to negotiate with Kestria.', 'The envoy is in talks with Kestria.'),
    ).toContain('modality');
  });
  it('is the same where the noun is another word', () => {
    expect(kinds('The club wants to court the mayor.', 'The mayor went to the court.')).not.toContain('modality');
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
  it('differ where the verbs of saying take another stance', () => {
    expect(detail('verb', 'Ana Brandt said the gate was shut.', 'Ana Brandt claimed the gate was shut.')).toEqual([
      'said / claimed',
    ]);
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
  ])('is told by one alone: %s / %s', (one, other, told) => {
    expect(detail('agency', one, other)).toEqual([told]);
  });
  it.each([
    ['The guards shot two men.', 'Two men were shot by guards.'],
    ['Two men were shot.', 'Two men died on the quay.'],
    ['Two men shot on the quay were dockers.', 'Two men were shot on the quay.'],
    ['To beat the ferry is hard.', 'The ferry was beaten.'],
  ])('is no difference: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('agency');
  });
});

describe('what is added to a noun', () => {
  it.each([
    ['They signed a secret deal.', 'They signed a deal.', '“secret deal” / “deal”'],
    ['A huge container ship sank.', 'The container ship sank.', '“huge container ship” / “ship”'],
    ['They spoke of a peaceful march.', 'They spoke of a violent march.', '“peaceful march” / “violent march”'],
  ])('differs: %s / %s', (one, other, told) => {
    expect(detail('modifier', one, other)).toEqual([told]);
  });
  it.each([
    ['They signed the first deal.', 'They signed a deal.'],
    ['They signed the Norwegian deal.', 'They signed a deal.'],
    ['They signed a secret deal.', 'The secret deal was signed.'],
    ['They agreed on a long cease-fire.', 'They agreed on a cease-fire.'],
  ])('does not differ: %s / %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('modifier');
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
  ])('do not differ by house style: %s', (one, other) => {
    expect(kinds(one, other)).not.toContain('quotation');
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
  it('are the same where a longer form repeats the shorter', () => {
    const fact = factOf(
      ['The dockers shut it.', 'The striking dockers shut it.'],
      entity('dockers', 'striking dockers'),
    );
    expect(fact.differences.map(({ kind }) => kind)).not.toContain('naming');
  });
});

it('two articles that rest on one report have one origin, which is no difference', () => {
  const fact = factOf([
    'The gate was shut, the newspaper Harbour Post reported.',
    'The Harbour Post newspaper reported that the gate was shut.',
  ]);
  expect(fact.differences.map(({ kind }) => kind)).toEqual(['origin']);
  expect(fact.relation).toBe('agree');
});
