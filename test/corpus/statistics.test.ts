import { beforeAll, describe, expect, it } from 'vitest';
import { openToRead } from '../../src/corpus/open.js';
import { corpusStatistics } from '../../src/corpus/statistics/index.js';
import type { CorpusStatistics } from '../../src/model/corpus-statistics.js';
import { addTo, article, newFile, withCorpus } from './corpora.js';

/** Forty events of two outlets: the Courier's own voice slams, the Ledger's criticises; both are long enough for a rate. */
const articles = Array.from({ length: 40 }, (_, event) => [
  article({
    id: `c${event}`,
    outlet: 'Courier',
    event: `meeting ${event}`,
    date: `2026-0${1 + (event % 2)}-11`,
    text: `A disastrous plan for ward ${event} was read on Monday. The harbour council met for an hour in the old hall beside the river and then went home. Nobody spoke.${event % 2 ? ' It rained.' : ''}`,
  }),
  article({
    id: `l${event}`,
    outlet: 'Ledger',
    event: `meeting ${event}`,
    date: `2026-0${1 + (event % 2)}-11`,
    text: `A long plan for ward ${event} was read on Monday. The harbour council met for an hour in the old hall beside the river and then went home. Nobody spoke.${event % 2 ? ' It rained.' : ''}`,
  }),
]).flat();

describe('statistics over a corpus', () => {
  let file: string;
  let statistics: CorpusStatistics;

  beforeAll(async () => {
    file = newFile();
    await addTo(file, articles);
    statistics = await withCorpus(file, (database) => corpusStatistics(database, { by: ['outlet'], over: 'month' }));
  });

  it('tells for a paper what was done, and of tests only where there were any', async () => {
    const { paragraph, citation } = statistics.methods;
    expect(paragraph).toContain('Compared were 2 groups by outlet, with 80 articles.');
    expect(paragraph).toContain('bootstrap with 2,000 resamples of events');
    expect(paragraph).toContain('permutation of articles within events');
    expect(paragraph).toMatch(/Rates by month .+ 500 resamples.+ The seed was 1\.$/);
    expect(citation).toMatch(/^The Framewise authors\. Framewise, version .+, word lists [0-9a-f]{16}\./);
    const few = newFile();
    await addTo(few, articles.slice(0, 4));
    const { methods } = await withCorpus(few, (database) => corpusStatistics(database, { by: ['outlet'] }));
    expect(methods.paragraph).not.toMatch(/bootstrap|permutation|Rates by/);
  });

  it('groups by name, with the words of each voice', () => {
    expect(statistics.groups.map(({ name, articles, units }) => ({ name, articles, units }))).toEqual([
      { name: 'Courier', articles: 40, units: 40 },
      { name: 'Ledger', articles: 40, units: 40 },
    ]);
    expect(statistics.groups[0]!.words.outlet).toBeGreaterThan(1000);
  });

  it('gives a rate with its own denominator, and tells a difference that is one', () => {
    const loaded = statistics.measures.find(({ measure, voice }) => measure === 'loaded-terms' && voice === 'outlet')!;
    const [courier, ledger] = loaded.rates;
    expect(courier).toMatchObject({ count: 40, denominator: statistics.groups[0]!.words.outlet });
    expect(courier!.rate).toBeCloseTo(40_000 / courier!.denominator, 8);
    expect(ledger).toMatchObject({ count: 0, rate: 0, interval: null });
    const [difference] = loaded.differences;
    expect(difference!.difference).toBeCloseTo(courier!.rate!, 8);
    expect(difference!.interval!.low).toBeGreaterThan(0);
    expect(difference!.benjaminiHochberg).toBeLessThan(0.05);
    expect(difference!.without.find(({ kind }) => kind === 'entry')).toMatchObject({ share: 1, turns: true });
  });

  it('gives a count and what is lacking where a voice has too few words', () => {
    const quoted = statistics.measures.find(({ measure, voice }) => measure === 'hedges' && voice === 'quoted')!;
    expect(quoted.rates[0]).toMatchObject({ rate: null, interval: null, lack: { need: 1000 } });
    expect(quoted.differences).toEqual([]);
  });

  it('finds the word that sets an outlet apart, and none that both have alike', () => {
    const [courier] = statistics.keyness[0]!.groups;
    expect(courier!.items[0]).toMatchObject({ item: 'disastrous', count: 40, otherCount: 0, documents: 40 });
    expect(courier!.items[0]!.benjaminiHochberg).toBeLessThan(0.001);
    expect(courier!.items[0]!.dispersion).toBeLessThan(0.1);
    const even = courier!.items.find(({ item }) => item === 'harbour');
    expect(even === undefined || Math.abs(even.z) < 0.5).toBe(true);
  });

  it('sets nobody apart by a loaded term that is the only one', async () => {
    const alone = newFile();
    const text = 'A disastrous plan was read on Monday.';
    await addTo(
      alone,
      Array.from({ length: 12 }, (_, i) =>
        ['Courier', 'Ledger'].map((outlet) => article({ id: `${outlet}${i}`, outlet, text: `Day ${i}. ${text}` })),
      ).flat(),
    );
    const { keyness } = await withCorpus(alone, (database) => corpusStatistics(database, { by: ['outlet'] }));
    const terms = keyness.find(({ within }) => within.startsWith('loaded terms'))!;
    expect(terms.groups.map(({ size, tested, items }) => [size, tested, items])).toEqual([
      [12, 0, []],
      [12, 0, []],
    ]);
  });

  it('tells a word from the words of a phrase', () => {
    const phrases = statistics.keyness.find(({ within }) => within.startsWith('phrases'))!;
    expect(phrases.groups[0]!.items.map(({ item }) => item)).toContain('disastrous plan');
  });

  it('follows the rates by month, where there are words and events enough', () => {
    const trend = statistics.trends!.trends.find(
      ({ measure, voice }) => measure === 'loaded-terms' && voice === 'outlet',
    )!;
    expect(trend.periods.map(({ period, group, count }) => [period, group, count])).toEqual([
      ['2026-01-01', 'Courier', 20],
      ['2026-01-01', 'Ledger', 0],
      ['2026-02-01', 'Courier', 20],
      ['2026-02-01', 'Ledger', 0],
    ]);
  });

  it('is the same to the byte for the same seed', async () => {
    const again = await withCorpus(file, (database) => corpusStatistics(database, { by: ['outlet'], over: 'month' }));
    expect(JSON.stringify(again)).toBe(JSON.stringify(statistics));
  });

  it('draws events together that share the text of an article', async () => {
    const twice = newFile();
    await addTo(twice, [
      article({ id: 'a', outlet: 'Courier', event: 'one', text: 'The ferry sank on Monday.' }),
      article({ id: 'b', outlet: 'Ledger', event: 'two', text: 'The ferry sank on Monday.' }),
      article({ id: 'c', outlet: 'Ledger', event: 'three', text: 'The bridge fell on Friday.' }),
    ]);
    // As the program opens it: a corpus that is only read.
    const read = await openToRead(twice);
    const { groups } = await corpusStatistics(read, { by: ['outlet'] });
    read.close();
    expect(groups.map(({ name, units }) => [name, units])).toEqual([
      ['Courier', 1],
      ['Ledger', 2],
    ]);
    const units = await withCorpus(twice, async (database) => {
      await corpusStatistics(database, { by: ['outlet'] });
      return database.rows('SELECT count(DISTINCT unit) AS units FROM members');
    });
    expect(units).toEqual([{ units: 2 }]);
  });

  it('refuses to compare one group with nothing', async () => {
    await expect(
      withCorpus(file, (database) => corpusStatistics(database, { by: ['outlet'], groups: ['Courier'] })),
    ).rejects.toThrow('all analysed articles are of one group, "Courier"');
  });
});
