import { describe, expect, it } from 'vitest';
import { keyDifferences } from '../../src/report/key-differences/index.js';
import { viewOf } from '../../src/report/view.js';
import { marrenBridge } from './fixture.js';

describe('the differences on the first screen', () => {
  it('say who vouches first, then what is denied, then what has one origin', () => {
    expect(keyDifferences(viewOf(marrenBridge())).map(({ kind, to, sentence }) => [kind, to, sentence])).toEqual([
      [
        'status',
        'fact-1',
        'The Marren Courier states it as fact; North Ledger attributes it to a source; Evening Post attributes it to an unnamed source.',
      ],
      [
        'status',
        'fact-2',
        'The Marren Courier states it as fact; North Ledger attributes it to a source; Evening Post attributes it to an unnamed source.',
      ],
      ['polarity', 'fact-3', 'The Marren Courier affirms it; North Ledger denies it. They may conflict.'],
      ['origin', 'origin-1', 'North Ledger and Evening Post both pass on what Marren Radio reported.'],
    ]);
  });

  it('say where an outlet states at its top what it credits below', () => {
    const comparison = marrenBridge();
    const fact = comparison.facts[0]!;
    const stated = fact.mentions.find(({ status }) => status === 'asserted')!;
    const credited = { ...stated, status: 'attributed' as const, position: 'body' as const };
    const sentence = () => keyDifferences(viewOf(comparison)).find(({ to }) => to === 'fact-1')?.sentence;
    for (const [position, where] of [
      ['headline', 'headline'],
      ['lead', 'lead'],
    ] as const) {
      fact.mentions = [
        { ...stated, position },
        credited,
        ...fact.mentions.filter((one) => one.article !== stated.article),
      ];
      expect(sentence()).toMatch(
        new RegExp(`^The Marren Courier states it as fact in its ${where} and credits it below;`),
      );
    }
    fact.mentions[0] = { ...stated, position: 'body' };
    expect(sentence()).toMatch(/^The Marren Courier states it as fact; /);
  });

  it('say of a denied fact who denies it, not who states it as fact', () => {
    const comparison = marrenBridge();
    const fact = comparison.facts[2]!;
    Object.assign(fact.mentions[0]!, { status: 'asserted' });
    Object.assign(fact.mentions[1]!, { status: 'attributed-unnamed' });
    expect(keyDifferences(viewOf(comparison)).filter(({ to }) => to === 'fact-3')).toEqual([
      {
        kind: 'polarity',
        to: 'fact-3',
        label: 'the damage had been known before',
        sentence: 'The Marren Courier affirms it; North Ledger denies it. They may conflict.',
      },
    ]);
  });

  it('name the source where all who credit the fact name the same, and no "He"', () => {
    const comparison = marrenBridge();
    const credited = comparison.facts[0]!.mentions.find(({ status }) => status === 'attributed')!;
    const { speakers } = comparison.sourcing.articles.find(({ article }) => article === credited.article)!;
    const speaker = { ...speakers[0]!, statements: [credited.attribution!], sourceType: 'named-person' as const };
    const sentence = (label: string): string | undefined => {
      speakers.splice(0, speakers.length, { ...speaker, label });
      return keyDifferences(viewOf(comparison))[0]?.sentence;
    };
    expect(sentence('Tomas Brandt')).toContain('North Ledger attributes it to Tomas Brandt;');
    expect(sentence('He')).toContain('North Ledger attributes it to a source;');
  });

  it('say of each outlet one thing only, where another sentence of it denies what it affirms', () => {
    const comparison = marrenBridge();
    const { mentions } = comparison.facts[2]!;
    mentions.push({ ...mentions[0]!, polarity: 'denied', score: mentions[0]!.score - 0.01 });
    expect(keyDifferences(viewOf(comparison)).find(({ kind }) => kind === 'polarity')?.sentence).toBe(
      'The Marren Courier affirms it; North Ledger denies it. They may conflict.',
    );
  });

  it('give the words of two claims on earlier cases, since either may be the denial', () => {
    const comparison = marrenBridge();
    const fact = comparison.facts[2]!;
    const difference = fact.differences.find(({ kind }) => kind === 'polarity')!;
    difference.detail = '“for the first time” / “has shut before”; may conflict, unless they count different things';
    const [one, other] = difference.articles.map((id) => viewOf(comparison).article(id)!.name);
    expect(keyDifferences(viewOf(comparison)).find(({ kind }) => kind === 'polarity')?.sentence).toBe(
      `${one} writes “for the first time”; ${other} writes “has shut before”. They may conflict.`,
    );
  });

  it('name once what an article states in the same words for two facts', () => {
    const comparison = marrenBridge();
    const [first, second] = comparison.facts;
    second!.mentions[0] = { ...second!.mentions[0]!, ...first!.mentions[0]! };
    expect(keyDifferences(viewOf(comparison)).map(({ to }) => to)).not.toContain('fact-2');
  });

  it('give numbers that differ, where there is room', () => {
    const comparison = marrenBridge();
    comparison.sourcing.origins = [];
    comparison.copies = [];
    expect(keyDifferences(viewOf(comparison)).at(-1)).toMatchObject({
      kind: 'number',
      sentence: 'The Marren Courier says “35”; North Ledger says “59”.',
    });
  });

  it('let outlets that give the same number speak together', () => {
    const comparison = marrenBridge();
    comparison.sourcing.origins = [];
    comparison.copies = [];
    comparison.facts[1]!.differences[0] = {
      kind: 'number',
      articles: ['courier', 'ledger', 'post'],
      detail: 'Seven people / nine people / seven people',
    };
    expect(keyDifferences(viewOf(comparison)).at(-1)?.sentence).toBe(
      'The Marren Courier and Evening Post say “Seven people”; North Ledger says “nine people”.',
    );
  });

  it('take a number in words and in figures for one, which is then in nobody’s very words', () => {
    const comparison = marrenBridge();
    comparison.sourcing.origins = [];
    comparison.copies = [];
    comparison.facts[1]!.differences[0] = {
      kind: 'number',
      articles: ['courier', 'ledger', 'post'],
      detail: 'Eleven people / nine people / 11 people',
    };
    expect(keyDifferences(viewOf(comparison)).at(-1)?.sentence).toBe(
      'The Marren Courier and Evening Post say 11 people; North Ledger says “nine people”.',
    );
  });

  it('name a report that is compared here too as what it is', () => {
    const comparison = marrenBridge();
    const [origin] = comparison.sourcing.origins;
    Object.assign(origin!, { article: 'courier', label: 'Courier', rests: origin!.rests.slice(0, 1) });
    expect(keyDifferences(viewOf(comparison)).find(({ kind }) => kind === 'origin')).toMatchObject({
      label: 'One report by The Marren Courier',
      sentence: 'North Ledger passes on what The Marren Courier reported, which is compared here too.',
    });
  });

  describe('where room is left', () => {
    const bare = () => {
      const comparison = marrenBridge();
      Object.assign(comparison, { contrasts: [], copies: [] });
      comparison.sourcing.origins = [];
      for (const fact of comparison.facts) fact.differences = [];
      return comparison;
    };

    it('give the words that outlets chose for one thing, not those that both use or that only a source spoke', () => {
      const comparison = { ...bare(), contrasts: marrenBridge().contrasts };
      const told = () => keyDifferences(viewOf(comparison)).filter(({ kind }) => kind === 'words');
      expect(told().map(({ label, sentence }) => [label, sentence])).toEqual([
        ['Words for one thing', 'North Ledger writes “residents”; The Marren Courier writes “commuters”.'],
      ]);
      for (const { mentions } of comparison.contrasts[0]!.words)
        for (const mention of mentions) Object.assign(mention, { voice: 'quoted' });
      expect(told()).toEqual([]);
    });

    it('give one utterance quoted in different words, and who is named as doing it', () => {
      const comparison = bare();
      const articles = comparison.facts[0]!.mentions.slice(0, 2).map(({ article }) => article);
      comparison.facts[0]!.differences = [{ kind: 'quotation', articles, detail: '“they shut” / “it shut”' }];
      comparison.facts[1]!.differences = [
        { kind: 'agency', articles, detail: '“was shut” (no doer named) / “the council shut”' },
      ];
      const [one, other] = articles.map((id) => viewOf(comparison).article(id)!.name);
      expect(keyDifferences(viewOf(comparison)).map(({ sentence }) => sentence)).toEqual([
        `${one} quotes “they shut”; ${other} quotes “it shut”.`,
        `${one} writes “was shut” without saying who did it; ${other} writes “the council shut”.`,
      ]);
    });
  });

  it('say of a plan that it is one, in the words of both', () => {
    const comparison = marrenBridge();
    Object.assign(comparison, { contrasts: [], copies: [] });
    comparison.sourcing.origins = [];
    for (const fact of comparison.facts) fact.differences = [];
    const detail = '“plans to close” (possible, planned or permitted) / “closed” (told as happening)';
    comparison.facts[0]!.differences = [{ kind: 'modality', articles: ['ledger', 'courier'], detail }];
    expect(keyDifferences(viewOf(comparison)).map(({ sentence }) => sentence)).toEqual([
      'North Ledger has it as planned, possible or permitted (“plans to close”); The Marren Courier tells it as happening (“closed”).',
    ]);
  });

  it('are none where the outlets agree', () => {
    const comparison = marrenBridge();
    comparison.sourcing.origins = [];
    comparison.copies = [];
    comparison.contrasts = [];
    for (const fact of comparison.facts) {
      fact.differences = [];
      for (const mention of fact.mentions) Object.assign(mention, { status: 'asserted', polarity: 'affirmed' });
    }
    expect(keyDifferences(viewOf(comparison))).toEqual([]);
  });

  it('leave out who vouches where the comparison does not tell that it differs', () => {
    const comparison = marrenBridge();
    for (const fact of comparison.facts) fact.differences = fact.differences.filter(({ kind }) => kind !== 'status');
    expect(keyDifferences(viewOf(comparison)).map(({ kind }) => kind)).not.toContain('status');
  });

  it('count the firmest mention of an outlet that mentions a fact twice', () => {
    const comparison = marrenBridge();
    const fact = comparison.facts[0]!;
    fact.mentions.push({ ...fact.mentions[2]!, status: 'asserted' });
    expect(keyDifferences(viewOf(comparison)).find((difference) => difference.to === 'fact-1')?.sentence).toBe(
      'The Marren Courier and Evening Post state it as fact; North Ledger attributes it to a source.',
    );
  });

  it('keep the small letter with which an outlet writes its name', () => {
    const comparison = marrenBridge();
    comparison.articles[0]!.article.outlet = 'marren-today';
    expect(keyDifferences(viewOf(comparison))[0]?.sentence).toMatch(/^marren-today states it as fact/);
  });

  it('count the outlets where there are too many to name', () => {
    const comparison = marrenBridge();
    const [courier] = comparison.articles;
    for (const id of ['echo', 'dispatch', 'tribune']) {
      comparison.articles.push({ ...courier!, article: { ...courier!.article, id, outlet: `The ${id}` } });
      comparison.sourcing.articles.push({ ...comparison.sourcing.articles[0]!, article: id });
      comparison.facts[0]!.mentions.push({ ...comparison.facts[0]!.mentions[0]!, article: id });
      comparison.facts[0]!.differences[0]!.articles.push(id);
    }
    expect(keyDifferences(viewOf(comparison))[0]?.sentence).toMatch(/^Four outlets state it as fact; North Ledger/);
  });

  it('never number more than four', () => {
    const comparison = marrenBridge();
    comparison.facts = [...comparison.facts, ...comparison.facts, ...comparison.facts];
    expect(keyDifferences(viewOf(comparison))).toHaveLength(4);
  });
});
