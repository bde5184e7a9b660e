import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { openToRead } from '../../src/corpus/open.js';
import { type SampleOptions, writeSample } from '../../src/corpus/sample/index.js';
import { stratify } from '../../src/corpus/sample/strata.js';
import { evaluate, readGold } from '../../src/evaluate-tools.js';
import { coding } from '../../src/generated/coding.js';
import { readInputs } from '../../src/index.js';
import { tableRows } from '../../src/ingest/table-rows.js';
import type { SourceArticle } from '../../src/model/article.js';
import { addTo, article, newFile, stream } from './corpora.js';

/** Fifty articles of the Courier, ten of the Ledger, one of nobody's; the mayor slams something in each. */
const articles = [
  ...Array.from({ length: 50 }, (_, i) => ({ id: `c${i}`, outlet: 'Courier', section: i % 2 ? 'city' : 'port' })),
  ...Array.from({ length: 10 }, (_, i) => ({ id: `l${i}`, outlet: 'Ledger', section: 'port' })),
].map(({ id, outlet, section }, i) =>
  article({
    id: i % 7 === 0 ? '=same' : id,
    outlet,
    section,
    date: '2026-03-02',
    title: `-${i} degrees at the port`,
    text: `The mayor slammed plan ${i} on Monday. 🚢 It may fail, a port official said.`,
  }),
);

const empty = article({ id: 'empty', outlet: 'Courier', text: '' });

const defaults: SampleOptions = { by: ['outlet'], size: 24, seed: '1', format: 'csv', coders: 2 };

const drawn = async (file: string, options: Partial<SampleOptions> = {}) => {
  const folder = mkdtempSync(join(tmpdir(), 'framewise-sample-'));
  // As the program opens it: a corpus that is only read.
  const database = await openToRead(file);
  try {
    const manifest = await writeSample(database, folder, { ...defaults, ...options });
    const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return { folder, manifest, text, sheet: tableRows(text('coder-1/sheet.csv')) };
  } finally {
    database.close();
  }
};

const filesOf = (folder: string): Record<string, string> =>
  Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]),
  );

/** What a researcher gives `evaluate` beside the annotations. */
const addedArticles = async (folder: string): Promise<SourceArticle[]> => {
  const added: SourceArticle[] = [];
  for await (const read of readInputs([join(folder, 'articles.jsonl')], { from: 'auto' }, stream<Uint8Array>([])))
    added.push('article' in read ? read.article : expect.fail(read.leftOut.reason));
  return added;
};

let file: string;

beforeAll(async () => {
  file = newFile();
  await addTo(file, [...articles, empty]);
});

describe('a sample for people to code', () => {
  it('has as many of each outlet as it can, with the probability of each article', async () => {
    const { manifest, sheet } = await drawn(file);
    expect(manifest.strata).toEqual([
      { name: 'Courier', articles: 50, drawn: 14, inclusion: 0.28 },
      { name: 'Ledger', articles: 10, drawn: 10, inclusion: 1 },
    ]);
    for (const { cells } of sheet.rows) expect(Number(cells.inclusion)).toBe(cells.outlet === 'Courier' ? 0.28 : 1);
    expect(sheet.rows.map(({ cells }) => cells.hash)).toHaveLength(24);
  });

  it('names each article once, though ids come again in the corpus', async () => {
    const { sheet } = await drawn(file, { size: 60 });
    expect(new Set(sheet.rows.map(({ cells }) => cells.doc_id)).size).toBe(60);
  });

  it('is the same to the byte for the same seed, in whatever order the articles came, and another for another seed', async () => {
    const turned = newFile();
    await addTo(turned, [empty, ...articles.toReversed()]);
    const [one, again, other] = [await drawn(file), await drawn(file), await drawn(file, { seed: '2' })];
    expect(filesOf(again.folder)).toEqual(filesOf(one.folder));
    const hashes = ({ sheet }: typeof one) => sheet.rows.map(({ cells }) => cells.hash);
    expect(hashes(await drawn(turned))).toEqual(hashes(one));
    expect(hashes(other)).not.toEqual(hashes(one));
  });

  it('holds a smaller one of the same seed, so that more can be coded later', async () => {
    const [small, large] = [await drawn(file, { size: 8 }), await drawn(file, { size: 24 })];
    const hashes = new Set(large.sheet.rows.map(({ cells }) => cells.hash));
    expect(small.sheet.rows.filter(({ cells }) => !hashes.has(cells.hash!))).toEqual([]);
  });

  it('draws every article alike often over many seeds', async () => {
    const database = await openToRead(file);
    const counts = new Map<string, number>();
    for (let seed = 0; seed < 200; seed++) {
      await stratify(database, ['outlet'], `${seed}`);
      const rows = await database.rows("SELECT hash FROM strata WHERE stratum = 'Courier' AND draw <= 10");
      for (const { hash } of rows) counts.set(String(hash), (counts.get(String(hash)) ?? 0) + 1);
    }
    database.close();
    // 40 times each is expected, with a standard deviation of 5.7; 50 articles.
    expect(counts.size).toBe(50);
    expect(Math.min(...counts.values())).toBeGreaterThan(18);
    expect(Math.max(...counts.values())).toBeLessThan(62);
  });

  it('takes several fields together, and what lacks a value as a stratum of its own', async () => {
    const mixed = newFile();
    await addTo(mixed, [...articles, article({ id: 'x', outlet: 'Courier', text: 'No section here.' })]);
    const { manifest } = await drawn(mixed, { by: ['outlet', 'section'] });
    expect(manifest.strata.map(({ name, articles: size }) => [name, size])).toEqual([
      ['Courier · city', 25],
      ['Courier · port', 25],
      ['Courier · —', 1],
      ['Ledger · port', 10],
    ]);
  });

  it.each([
    { options: { size: 61 }, says: 'the corpus has 60 analysed articles with words, fewer than the 61' },
    { options: { size: 1 }, says: 'by outlet there are 2 strata, more than the 1 articles' },
    { options: { by: ['owner'] }, says: 'no article has the field "owner"; there are: outlet, ' },
  ])('is refused in a line: $says', async ({ options, says }) => {
    await expect(drawn(file, options)).rejects.toThrow(says);
  });
});

describe('what coders get', () => {
  it.each(['csv', 'jsonl', 'brat', 'webanno'] as const)(
    'holds as %s the texts and nothing that the program found',
    async (format) => {
      const { folder } = await drawn(file, { format });
      const all = Object.entries(filesOf(folder)).filter(
        ([path]) => !/codebook|instructions|annotation\.conf/.test(path),
      );
      const own = all.filter(([path]) => path.startsWith('/coder-2')).map(([, content]) => content);
      expect(own.join('')).toMatch(/The mayor slammed plan \d+/);
      expect(own.join('')).not.toMatch(/sensational|criticised|loaded\/|"modal"|\tHedge|"f1"/);
    },
  );

  it.each(['csv', 'jsonl', 'brat', 'webanno'] as const)(
    'is as %s what evaluate reads, for each coder and without fault',
    async (format) => {
      const { folder } = await drawn(file, { format });
      const files = { csv: 'sentences.csv', jsonl: 'coder-1.jsonl', brat: '', webanno: 'coder-1.jsonl' };
      const gold = await readGold(join(folder, 'coder-1', files[format]));
      const { evaluation, leftOut } = evaluate(await addedArticles(folder), [gold]);
      expect(leftOut).toEqual([]);
      expect(evaluation.notAnnotated).toEqual([]);
      expect(evaluation.people).toMatchObject([{ coder: 'coder-1', documents: 24, kinds: [] }]);
    },
  );

  it('can be marked sentence by sentence and held against the program', async () => {
    const { folder, text } = await drawn(file);
    const { names, rows } = tableRows(text('coder-1/sentences.csv'));
    const marked = rows.map(({ cells }) => {
      const kind = /slammed/.test(cells.text!) ? 'loaded-term' : /may fail/.test(cells.text!) ? 'hedge' : '';
      return names.map((name) => JSON.stringify(name === 'kind' ? kind : cells[name]).replaceAll('\\"', '""')).join();
    });
    const path = join(folder, 'anna.csv');
    writeFileSync(path, [names.join(), ...marked].join('\n'));
    const { evaluation } = evaluate(await addedArticles(folder), [await readGold(path)]);
    const [anna] = evaluation.people;
    const score = anna!.scores.find(({ kind, category, part }) => kind === 'loaded-term' && !category && !part)!;
    expect(anna).toMatchObject({ coder: 'coder-1', documents: 24, kinds: ['loaded-term', 'hedge'] });
    // The program marks words, a row the sentence that they stand in.
    expect(score).toMatchObject({ marked: 24, found: 24, exact: { matched: 0 }, overlapping: { matched: 24 } });
    const withProgram = evaluation.agreement.find(
      ({ among, kind, unit }) => among === 'tool-and-person' && kind === 'loaded-term' && unit === 'sentence',
    )!;
    expect(withProgram.alpha.value).toBe(1);
  });

  it('can be marked word by word in brat and held against the program', async () => {
    const { folder } = await drawn(file, { format: 'brat' });
    const own = join(folder, 'coder-1');
    for (const name of readdirSync(own).filter((one) => /^\d+\.txt$/.test(one))) {
      const start = [...readFileSync(join(own, name), 'utf8').split('slammed')[0]!].length;
      writeFileSync(join(own, name.replace('.txt', '.ann')), `T1\tLoadedTerm ${start} ${start + 7}\tslammed\n`);
    }
    const { evaluation, leftOut } = evaluate(await addedArticles(folder), [await readGold(own)]);
    expect(leftOut).toEqual([]);
    const score = evaluation.people[0]!.scores.find(({ kind, category }) => kind === 'loaded-term' && !category)!;
    expect(score).toMatchObject({ marked: 24, found: 24, exact: { matched: 24 } });
  });

  it('has a sheet in which nothing runs as a formula, with a column to fill for each count and question', async () => {
    const { text, sheet } = await drawn(file);
    expect(text('coder-1/sheet.csv')).not.toMatch(/(?:^|,)"?[=+@]|(?:^|,)"?-\d+ degrees/m);
    expect(sheet.names).toEqual(
      expect.arrayContaining(['loaded_terms_outlet', 'loaded_terms_quoted', 'attributions', 'frame_conflict_1']),
    );
    const asked = sheet.names.slice(sheet.names.indexOf('inclusion') + 1);
    expect(asked.length).toBeGreaterThan(40);
    for (const { cells } of sheet.rows) expect(asked.filter((name) => cells[name] !== '')).toEqual([]);
    const told = tableRows(text('coder-1/codebook.csv')).rows.filter(({ cells }) => cells.table === 'sheet');
    expect(told.map(({ cells }) => cells.column)).toEqual(sheet.names);
    // A measure or voice that lexicons/coding.yaml does not ask about.
    expect(told.filter(({ cells }) => /undefined/.test(cells.meaning!))).toEqual([]);
  });

  it('differs between coders in nothing but their names', async () => {
    const { text } = await drawn(file);
    expect(text('coder-2/sheet.csv')).toBe(text('coder-1/sheet.csv').replaceAll('coder-1', 'coder-2'));
  });

  it('says that a frame is a judgement, and why the texts carry no marks', async () => {
    const { text } = await drawn(file);
    expect(text('coder-1/instructions.md')).toMatch(/A frame is your judgement/);
    expect(text('coder-1/instructions.md')).toMatch(/carry no marks of the program on purpose/);
  });
});

describe('the questions on frames', () => {
  it('are Entman’s four functions with words beside them, and five generic frames of several questions', () => {
    const of = (source: string) => coding.frames.filter((frame) => frame.source === source);
    expect(of('Entman 1993').map(({ words, questions }) => [questions.length, typeof words])).toEqual(
      Array.from({ length: 4 }, () => [1, 'string']),
    );
    const generic = of('Semetko & Valkenburg 2000');
    expect(generic).toHaveLength(5);
    for (const { questions } of generic) expect(questions.length).toBeGreaterThanOrEqual(3);
    const all = coding.frames.flatMap(({ questions, words }) => [...questions, ...(words ? [words] : [])]);
    expect(all.filter((asks) => !asks.endsWith('?'))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });
});
