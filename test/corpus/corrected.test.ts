import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openToRead } from '../../src/corpus/open.js';
import { writeSample } from '../../src/corpus/sample/index.js';
import { corpusStatistics, type StatisticsOptions } from '../../src/corpus/statistics/index.js';
import { statisticsTable } from '../../src/export/statistics-table.js';
import { statisticsText } from '../../src/export/statistics-text.js';
import { tableRows } from '../../src/ingest/table-rows.js';
import type { CorpusStatistics } from '../../src/model/corpus-statistics.js';
import { csvLine } from '../../src/model/csv.js';
import { addTo, article, newFile } from './corpora.js';

/**
 * Sixty events of two outlets. In each article one word judges; in every other one of the Courier's it is one that no list has, so that the program finds half of the Courier's and all of the Ledger's.
 */
const articles = Array.from({ length: 60 }, (_, event) =>
  ['Courier', 'Ledger'].map((outlet) => {
    const word = outlet === 'Courier' && event % 2 === 0 ? 'zorbly' : 'disastrous';
    return article({
      id: `${outlet[0]}${event}`,
      outlet,
      event: `meeting ${event}`,
      desk: event % 3 === 0 ? 'port' : 'city',
      text: `A ${word} plan for ward ${event} was read on Monday. The harbour council met for an hour in the old hall beside the river and then went home. Nobody spoke.`,
    });
  }),
).flat();

let file: string;

beforeAll(async () => {
  file = newFile();
  await addTo(file, articles);
});

type Cells = Record<string, string>;

interface Filled {
  size?: number;
  coder?: number;
  seed?: string;
  fill?: (cells: Cells, index: number) => Cells;
}

/** Each article has one loaded term in the outlet's own voice, and its coder sees that. */
const seen = (cells: Cells): Cells => ({ ...cells, loaded_terms_outlet: '1' });

/** A sheet as a person hands it back: `fill` is what is changed in a row; a row without a hash is taken out. */
const sheetOf = async ({ size = 80, coder = 1, seed = '1', fill = seen }: Filled = {}): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'framewise-coded-'));
  const database = await openToRead(file);
  await writeSample(database, folder, { by: ['outlet'], size, seed, format: 'jsonl', coders: 2 }).finally(
    database.close,
  );
  const { names, rows } = tableRows(readFileSync(join(folder, `coder-${coder}/sheet.csv`), 'utf8'));
  const path = join(folder, 'sheet.csv');
  const filled = rows.map(({ cells }, i) => fill(cells, i)).filter(({ hash }) => hash !== '');
  writeFileSync(path, [csvLine(names), ...filled.map((cells) => csvLine(names.map((name) => cells[name]!)))].join(''));
  return path;
};

const statisticsWith = async (
  coded: readonly string[],
  options: Partial<StatisticsOptions> = {},
): Promise<CorpusStatistics> => {
  const database = await openToRead(file);
  return corpusStatistics(database, { by: ['outlet'], coded, ...options }).finally(database.close);
};

const loadedOf = ({ measures }: CorpusStatistics) =>
  measures.find(({ measure, voice }) => measure === 'loaded-terms' && voice === 'outlet')!;

describe('frames as people saw them in a sample', () => {
  const answering = (isYes: (index: number) => boolean) => (cells: Cells, index: number) => ({
    ...cells,
    frame_problem_definition: isYes(index) ? 'yes' : 'no',
  });

  it('have the answers of all, and an alpha with its interval, in text, table and data', async () => {
    const anna = await sheetOf({ size: 40, fill: answering((index) => index % 2 === 0) });
    const bert = await sheetOf({ size: 40, coder: 2, fill: answering((index) => index % 2 === 0 && index > 3) });
    const statistics = await statisticsWith([anna, bert]);
    const [frame] = statistics.coded!.frames;
    expect(frame).toMatchObject({ column: 'frame_problem_definition', articles: 40, answers: 80, yes: 38, twice: 40 });
    // Do = 4 / 80, De = 2 * 38 * 42 / (80 * 79).
    expect(frame!.alpha).toBeCloseTo(1 - 4 / 80 / ((2 * 38 * 42) / (80 * 79)), 8);
    expect(frame!.interval!.low).toBeLessThan(frame!.alpha!);
    expect(statisticsText(statistics)).toMatch(
      /frame_problem_definition: yes in 38 of 80 answers; alpha 0\.90 \[.+\] over 40 articles that two answered/,
    );
    expect(statisticsTable(statistics)).toMatch(/^frame,,,,,frame_problem_definition,,38,80,0\.9/m);
  });

  it('have no alpha where one person answered, or all answered alike', async () => {
    const one = await sheetOf({ size: 40, fill: answering(() => true) });
    const two = await sheetOf({ size: 40, coder: 2, fill: answering(() => true) });
    expect((await statisticsWith([one])).coded!.frames[0]).toMatchObject({ alpha: null, lack: { have: 0, need: 10 } });
    expect((await statisticsWith([one, two])).coded!.frames[0]).toMatchObject({ alpha: null, twice: 40 });
  });

  it('are refused with their line where a cell is neither yes nor no', async () => {
    const sheet = await sheetOf({ size: 40, fill: (cells) => ({ ...cells, frame_problem_definition: 'perhaps' }) });
    await expect(statisticsWith([sheet])).rejects.toThrow(/line 2: "perhaps" in frame_problem_definition is no answer/);
  });
});

describe('rates corrected by what people counted in a sample', () => {
  it('are people’s own where they counted everything, beside the program’s', async () => {
    const { rates, coded } = loadedOf(await statisticsWith([await sheetOf({ size: 120 })]));
    expect(coded).toEqual({ articles: 120, twice: 0, same: 0 });
    for (const [group, found] of [30, 60].entries()) {
      const { count, denominator, rate, corrected } = rates[group]!;
      expect(count).toBe(found);
      expect(rate).toBeCloseTo((1000 * found) / denominator, 8);
      expect(corrected).toMatchObject({ coded: 60, lack: null });
      expect(corrected!.rate).toBeCloseTo((1000 * 60) / denominator, 8);
    }
  });

  it('bring outlets together that differ only in what the program misses', async () => {
    const loaded = loadedOf(await statisticsWith([await sheetOf()]));
    const [courier, ledger] = loaded.rates;
    const truth = (1000 * 60) / courier!.denominator;
    expect(courier!.rate).toBeCloseTo(truth / 2, 8);
    expect(courier!.corrected!.rate).toBeCloseTo(truth, 0);
    expect(ledger!.corrected!.rate).toBeCloseTo(truth, 0);
    const [difference] = loaded.differences;
    expect(difference!.interval!.high).toBeLessThan(0);
    expect(Math.abs(difference!.corrected!.difference)).toBeLessThan(0.1 * Math.abs(difference!.difference));
  });

  it('stand in text, table and methods, and the same sheets give the same bytes', async () => {
    const path = await sheetOf();
    const statistics = await statisticsWith([path]);
    expect(await statisticsWith([path])).toEqual(statistics);
    const text = statisticsText(statistics);
    expect(text).toContain('Corrected: as people would have counted, by 80 articles that one person counted');
    expect(text).toMatch(
      /Courier: \d+\.\d\d \[.+\], 30 in .+\n {4}corrected: \d+\.\d\d \[.+\], 40 articles counted by people\n/,
    );
    expect(text).toMatch(/Courier − Ledger: .+; corrected [+−]\d\.\d\d \[/);
    const { rows } = tableRows(statisticsTable(statistics));
    const corrected = rows.filter(({ cells }) => cells.table === 'corrected-rate').map(({ cells }) => cells);
    expect(corrected.map(({ group, documents }) => [group, documents])).toEqual([
      ['Courier', '40'],
      ['Ledger', '40'],
    ]);
    const { paragraph } = statistics.methods;
    expect(paragraph).toContain(
      'one person counted such devices in 80 articles that a stratified sample (by outlet, as many',
    );
    expect(paragraph).toContain('design-based supervised learning, Egami et al. 2023');
    expect(paragraph).not.toContain('was not measured here');
    expect(statistics.manifest.coded).toEqual([{ name: 'sheet.csv', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }]);
  });

  it('are missing where nobody counted a measure, and without sheets nothing is said of them', async () => {
    const { measures } = await statisticsWith([await sheetOf()]);
    const others = measures.filter((measure) => measure !== loadedOf({ measures } as CorpusStatistics));
    expect(others.filter(({ coded, rates }) => coded || rates.some(({ corrected }) => corrected))).toEqual([]);
    const without = await statisticsWith([]);
    expect(statisticsText(without)).not.toMatch(/corrected/i);
    expect(without).not.toHaveProperty('coded');
  });

  it('are refused with the number needed where too few were counted', async () => {
    const [courier] = loadedOf(await statisticsWith([await sheetOf({ size: 40 })])).rates;
    const lack = { what: 'coded documents in each group for a corrected rate', have: 20, need: 30 };
    expect(courier!.corrected).toEqual({ coded: 20, rate: null, interval: null, lack });
  });

  it('can be of other groups than the strata of the sample', async () => {
    const { rates } = loadedOf(await statisticsWith([await sheetOf({ size: 100 })], { by: ['desk'] }));
    for (const { count, denominator, group, corrected } of rates) {
      const all = group === 'city' ? 80 : 40;
      expect(count).toBe(0.75 * all);
      expect((corrected!.rate! * denominator) / 1000 / all).toBeCloseTo(1, 1);
    }
  });

  it('are refused to a group of whose articles some had no chance to be counted', async () => {
    // Only the Courier's were counted, and each desk has articles of both outlets.
    const path = await sheetOf({
      size: 120,
      fill: (cells) => (cells.outlet === 'Courier' ? seen(cells) : cells),
    });
    const lacksBy = async (field: string) =>
      loadedOf(await statisticsWith([path], { by: [field] })).rates.map(({ corrected }) => corrected!.lack);
    const coded = { what: 'coded documents in each group for a corrected rate', need: 30 };
    expect(await lacksBy('outlet')).toEqual([null, { ...coded, have: 0 }]);
    expect(await lacksBy('desk')).toEqual([
      { what: 'strata with coded articles for a corrected rate', have: 1, need: 2 },
      { ...coded, have: 20 },
    ]);
  });
});

describe('two people’s counts', () => {
  it('are taken by their mean, whoever comes first, and it is told how often they are alike', async () => {
    const strict = await sheetOf({ size: 120 });
    const lenient = await sheetOf({
      size: 120,
      coder: 2,
      fill: (cells, i) => ({ ...cells, loaded_terms_outlet: i % 4 === 0 ? '3' : '1' }),
    });
    const statistics = await statisticsWith([strict, lenient]);
    const { coded, rates } = loadedOf(statistics);
    expect(coded).toEqual({ articles: 120, twice: 120, same: 90 });
    // A quarter has 3 and 1, so 2.
    const all = rates.reduce((sum, { corrected, denominator }) => sum + (corrected!.rate! * denominator) / 1000, 0);
    expect(all).toBeCloseTo(150, 8);
    expect(statistics.methods.paragraph).toContain('where several counted one article, their mean was taken');
    expect(statisticsText(statistics)).toContain('120 articles were counted by two people or more, 90 of them alike');
    const turned = loadedOf(await statisticsWith([lenient, strict]));
    expect(turned).toEqual(loadedOf(statistics));
  });

  it('may be of a smaller and a larger sample of one seed', async () => {
    const [small, large] = [await sheetOf({ size: 60 }), await sheetOf({ size: 80, coder: 2 })];
    expect(loadedOf(await statisticsWith([small, large])).coded).toEqual({ articles: 80, twice: 60, same: 60 });
  });
});

describe('a sheet that a spreadsheet saved', () => {
  it('is read with semicolons, decimal commas, rounded probabilities and a mark of UTF-8', async () => {
    const path = await sheetOf();
    const { names, rows } = tableRows(readFileSync(path, 'utf8'));
    const saved = rows.map(({ cells }) =>
      names.map((name) => (name === 'inclusion' ? '0,666666667' : cells[name])).join(';'),
    );
    const own = join(mkdtempSync(join(tmpdir(), 'framewise-coded-')), 'sheet.csv');
    writeFileSync(own, `\uFEFF${[names.join(';'), ...saved].join('\n')}\n`);
    expect((await statisticsWith([own])).measures).toEqual((await statisticsWith([path])).measures);
  });
});

describe('whoever stops early', () => {
  it('has coded a smaller sample', async () => {
    const part = await sheetOf({ size: 120, fill: (cells, i) => (i < 80 ? seen(cells) : cells) });
    expect(loadedOf(await statisticsWith([part])).rates).toEqual(
      loadedOf(await statisticsWith([await sheetOf()])).rates,
    );
  });
});

describe('a sheet that can’t be used is refused in a line', () => {
  const changed = (index: number, change: Cells) => (cells: Cells, i: number) =>
    i === index ? { ...seen(cells), ...change } : seen(cells);

  it.each<[string, Filled, RegExp]>([
    [
      'with words for a number',
      { fill: changed(2, { loaded_terms_outlet: 'many' }) },
      /sheet\.csv of coder-1, line 4: "many" in loaded_terms_outlet is no count/,
    ],
    ['with no counts', { fill: (cells) => cells }, /sheet\.csv has nothing filled in/],
    [
      'without a probability',
      { fill: changed(0, { inclusion: '' }) },
      /line 2: "" in inclusion is no probability with which number 1 of 60 articles is drawn/,
    ],
    [
      'with another probability than that of any draw',
      { fill: changed(4, { inclusion: '1.5' }) },
      /line 6: "1\.5" in inclusion is no probability/,
    ],
    [
      'with an article of another corpus',
      { fill: changed(1, { hash: 'f'.repeat(64) }) },
      /line 3: the corpus has no analysed article with the hash of .+; give the corpus/,
    ],
    [
      'with another place in the draw',
      { fill: changed(3, { draw: '7' }) },
      /line 5: .+ is number 7 of 60 in the sheet, and 2 of 60 in the corpus; the corpus has changed/,
    ],
    [
      'with an article left out',
      { fill: changed(10, { loaded_terms_outlet: '' }) },
      /loaded_terms_outlet is filled in here but not for number 6 of Courier, which was drawn before/,
    ],
  ])('%s', async (_, filled, message) => {
    await expect(sheetOf(filled).then((path) => statisticsWith([path]))).rejects.toThrow(message);
  });

  it('given twice, of another draw, no sheet at all, or not there', async () => {
    const path = await sheetOf();
    await expect(statisticsWith([path, path])).rejects.toThrow(/coder-1 coded .+ twice/);
    const other = await sheetOf({ coder: 2, seed: '2' });
    await expect(statisticsWith([path, other])).rejects.toThrow(
      /drawn by outlet with seed 2, others by outlet with seed 1/,
    );
    const table = join(mkdtempSync(join(tmpdir(), 'framewise-coded-')), 'sentences.csv');
    writeFileSync(table, 'coder,doc_id,kind\r\nanna,c1,hedge\r\n');
    await expect(statisticsWith([table])).rejects.toThrow(
      /sentences\.csv has no column hash, .+; --coded takes a filled sheet\.csv/,
    );
    await expect(statisticsWith(['gone.csv'])).rejects.toThrow('--coded gone.csv: there is no such file or folder');
    await expect(statisticsWith([tmpdir()])).rejects.toThrow('it is a folder; name the sheet.csv in it');
  });

  it('when the corpus has grown since the draw', async () => {
    const path = await sheetOf();
    const grown = newFile();
    await addTo(grown, [
      ...articles,
      article({ id: 'late', outlet: 'Courier', event: 'late', text: 'The hall was shut.' }),
    ]);
    const database = await openToRead(grown);
    await expect(corpusStatistics(database, { by: ['outlet'], coded: [path] }).finally(database.close)).rejects.toThrow(
      /of 60 in the sheet, and \d+ of 61 in the corpus; the corpus has changed since the draw/,
    );
  });
});
