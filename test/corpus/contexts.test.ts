import { beforeAll, describe, expect, it } from 'vitest';
import { corpusStatistics, type StatisticsOptions } from '../../src/corpus/statistics/index.js';
import type { Contexts, ItemContexts } from '../../src/model/corpus-statistics.js';
import { addTo, article, newFile, withCorpus } from './corpora.js';

const days = Array.from({ length: 30 }, (_, i) => `2026-03-${String(1 + i).padStart(2, '0')}`);

/** Thirty events: the Courier’s own voice says “disastrous”, and its sources claim; the Ledger’s say. */
const articles = days.flatMap((date, event) => [
  article({
    id: `c${event}`,
    outlet: 'Courier',
    event: `meeting ${event}`,
    date,
    title: '🚢 Council meets',
    text: `🚢 Ward ${event} waits. A disastrous plan for ward ${event} was read on Monday. “The disastrous plan stays,” claimed Mayor Ada Lind. The harbour council met for an hour in the old hall.`,
  }),
  article({
    id: `l${event}`,
    outlet: 'Ledger',
    event: `meeting ${event}`,
    date,
    text: `A long plan for ward ${event} was read on Monday. “The plan stays,” said Mayor Ada Lind. ${event < 3 ? 'A disastrous day, for some. ' : ''}${'The harbour council met for an hour and then for another hour and then for a third, '.repeat(4)}in the old hall.`,
  }),
]);

describe('key words in their sentences', () => {
  let file: string;
  let contexts: Contexts;

  const statisticsOf = (options: Partial<StatisticsOptions> = {}) =>
    withCorpus(file, (database) => corpusStatistics(database, { by: ['outlet'], contexts: true, ...options }));

  const contextsIn = (within: string, item: string): ItemContexts =>
    contexts.within.find((list) => list.within.startsWith(within))!.items.find((one) => one.item === item)!;

  beforeAll(async () => {
    file = newFile();
    await addTo(file, articles);
    contexts = (await statisticsOf()).contexts!;
  });

  it('are told only where they are asked for', async () => {
    expect((await statisticsOf({ contexts: false })).contexts).toBeUndefined();
  });

  it('stand with the words around them, outlet, date and voice, in the group and in the others', () => {
    const { groups } = contextsIn('words of', 'disastrous');
    expect(groups.map(({ group, places }) => [group, places.length])).toEqual([
      ['Courier', 5],
      ['Ledger', 1],
    ]);
    const [place] = groups[0]!.places;
    expect(place).toMatchObject({ outlet: 'Courier', voice: 'outlet', before: 'A ', text: 'disastrous' });
    expect(place!.after).toMatch(/^ plan for ward \d+ was read on Monday\.$/);
    expect(place!.after).toContain(`ward ${days.indexOf(place!.date!)} `);
  });

  it('are those that are counted: a word that a source speaks is no context of the outlet’s own voice', () => {
    for (const { places } of contextsIn('words of', 'disastrous').groups)
      for (const { before } of places) expect(before).not.toContain('“');
  });

  it('are of different articles, and sentences that read alike stand once', () => {
    const dates = contextsIn('words of', 'disastrous').groups[0]!.places.map(({ date }) => date);
    expect(new Set(dates).size).toBe(5);
    expect(contextsIn('words of', 'disastrous').groups[1]!.places).toHaveLength(1);
  });

  it('tell a phrase, a loaded term and a reporting verb by their own places', () => {
    expect(contextsIn('phrases', 'disastrous plan').groups[0]!.places[0]!.text).toBe('disastrous plan');
    expect(contextsIn('words that report', 'claimed').groups).toEqual([
      {
        group: 'Courier',
        places: [
          expect.objectContaining({
            before: '“The disastrous plan stays,” ',
            text: 'claimed',
            after: ' Mayor Ada Lind.',
          }),
        ],
      },
    ]);
  });

  it('are cut at words where a sentence is long', () => {
    const places = contextsIn('words of', 'third').groups.flatMap((group) => group.places);
    expect(places.length).toBeGreaterThan(0);
    for (const { before, after } of places) {
      expect(before.length).toBeLessThanOrEqual(81);
      expect(after).toMatch(/^, The harbour council .*[^ ]…$/);
    }
  });

  it('are the same for the same seed, and others for another', async () => {
    expect((await statisticsOf()).contexts).toEqual(contexts);
    expect((await statisticsOf({ seed: '2' })).contexts).not.toEqual(contexts);
  });
});
