import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { parquetRows } from '../../src/corpus/database.js';
import { annotatedArticles } from '../../src/corpus/export/annotated-articles.js';
import { nameDocuments } from '../../src/corpus/export/documents.js';
import { type CorpusExportOptions, exportTo } from '../../src/corpus/export/index.js';
import { exporter } from '../../src/export-tools.js';
import { annotate, articleFromMarkdown, readInputs, readProject } from '../../src/index.js';
import { articleOfExport } from '../../src/ingest/stored-article.js';
import { addTo, article, contentOf, ferryArticles, newFile, stream, withCorpus } from './corpora.js';

const newFolder = (): string => mkdtempSync(join(tmpdir(), 'framewise-export-'));

const exported = async (file: string, options: CorpusExportOptions) => {
  const folder = newFolder();
  const manifest = await withCorpus(file, (database) => exportTo(database, folder, options));
  const text = (name: string): string => readFileSync(join(folder, name), 'utf8');
  return { folder, manifest, text };
};

const all = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const list: T[] = [];
  for await (const item of items) list.push(item);
  return list;
};

const markdown = articleFromMarkdown(
  '---\nid: =port\noutlet: Harbour Post\nevent: ferry\ntitle: Ferry plan slammed\n---\n# Ferry plan slammed\n\n## Port\n\n“We lose everything,” Mayor Ada Lind said.\n\nDockers may strike.\n',
  { name: 'port.md', folder: null, sha256: 'a'.repeat(64) },
);

const articles = () => [
  ...ferryArticles(),
  markdown,
  article({ id: 'c1', outlet: 'Herald', title: '-5 degrees', text: '=SUM(A1) was on the screen.\r\n\r\nIt may fail.' }),
  article({ id: 'mark', outlet: 'Herald', section: '+news', text: '\ufeffThe mayor slammed "it", twice.' }),
];

let file: string;

beforeAll(async () => {
  file = newFile();
  await addTo(file, articles());
});

/** Each Parquet file has a database of its own to wait in. */
const SLOW = 30_000;

describe('the tables that leave a corpus', () => {
  it('have the same findings, sentences and sources, byte by byte, as annotate writes', async () => {
    const { text } = await exported(file, { format: 'csv' });
    const tools = exporter();
    const found = await withCorpus(file, async (database) => {
      await nameDocuments(database);
      return (await all(annotatedArticles(database, undefined))).flat();
    });
    const same = { readings: 'articles', findings: 'findings', sentences: 'sentences', attributions: 'attributions' };
    for (const [name, table] of [...Object.entries(same), ['mentions', 'mentions']] as ['findings', 'findings'][])
      expect(text(`${name}.csv`)).toBe(
        tools.csvHead(table) + found.map(({ annotated }) => tools.csvRows(table, annotated)).join(''),
      );
  });

  it('name every document once, where ids come again and where a made one is there already', async () => {
    const twice = newFile();
    const named = (id: string, text: string) => article({ id, outlet: 'Courier', text });
    await addTo(twice, [named('a', 'One.'), named('a', 'Two.'), named('a-2', 'Three.'), named('b', 'Four.')]);
    const { text } = await exported(twice, { format: 'jsonl', tables: ['articles'] });
    const ids = text('articles.jsonl')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).doc_id);
    expect(ids).toEqual(['a', 'a-2', 'a-2-2', 'b']);
  });

  it('hold no cell that a spreadsheet runs, and raw values in JSON Lines', async () => {
    const csv = await exported(file, { format: 'csv', tables: ['articles'] });
    expect(csv.text('articles.csv')).toContain(",'=port,");
    expect(csv.text('articles.csv')).not.toMatch(/(?:^|,)"?[=+@]/m);
    const { text } = await exported(file, { format: 'jsonl', tables: ['articles'] });
    expect(text('articles.jsonl')).toContain('"doc_id":"=port"');
  });

  it('are the same in Parquet as in the database', { timeout: SLOW }, async () => {
    const { folder, manifest } = await exported(file, { format: 'parquet' });
    const held = await contentOf(file);
    for (const [name, rows] of Object.entries(held)) {
      const read = await all(parquetRows(join(folder, `${name}.parquet`)));
      expect({ name, rows: manifest.rows[name] }).toEqual({ name, rows: rows.length });
      const columns = Object.keys(rows[0]!).filter((column) => column in read[0]!);
      expect(columns.length).toBeGreaterThan(1);
      // Reading the database as it is loses byte-order marks; that they are kept is told by the next test.
      const inOrder = (some: readonly unknown[]) =>
        some
          .map((row) =>
            JSON.stringify(columns.map((column) => (row as Record<string, unknown>)[column])).replaceAll('\ufeff', ''),
          )
          .sort();
      expect(inOrder(read)).toEqual(inOrder(rows));
    }
  });

  it.each(['csv', 'jsonl', 'parquet'] as const)('%s added to a new corpus makes the same corpus', async (format) => {
    const { folder } = await exported(file, { format, tables: ['articles'] });
    const read = await all(
      readInputs(
        [join(folder, `articles.${format}`)],
        { from: 'auto', parquet: parquetRows, ids: 'given' },
        stream<Uint8Array>([]),
      ),
    );
    const again = newFile();
    await addTo(
      again,
      read.map((one) => ('article' in one ? one.article : expect.fail(one.leftOut.reason))),
    );
    expect(await contentOf(again)).toEqual(await contentOf(file));
  });

  it('are the same bytes again, and the manifest has the hash of each file', { timeout: SLOW }, async () => {
    for (const [format, tables] of [['csv'], ['parquet', ['findings']], ['brat'], ['webanno']] as const) {
      const once = () => exported(file, { format, tables });
      const [one, other] = [await once(), await once()];
      expect(other.manifest).toEqual(one.manifest);
      for (const { name, sha256 } of one.manifest.files)
        expect({ name, sha256 }).toEqual({
          name,
          sha256: createHash('sha256')
            .update(readFileSync(join(other.folder, name)))
            .digest('hex'),
        });
      expect(readdirSync(one.folder)).toEqual(readdirSync(other.folder));
      expect(readdirSync(one.folder).filter((name) => /\.(rows|wal|tmp)$/.test(name))).toEqual([]);
    }
  });

  it('have each column in the codebook', async () => {
    const { text } = await exported(file, { format: 'csv', tables: ['findings', 'copies'] });
    const columns = (name: string) => text(`${name}.csv`).split('\r\n')[0]!.split(',');
    const told = text('codebook.csv').split('\r\n').slice(1, -1);
    expect(told.map((line) => line.split(',').slice(0, 2).join())).toEqual(
      ['findings', 'copies'].flatMap((name) => columns(name).map((column) => `${name},${column}`)),
    );
  });

  it('can be fewer, and one that there is not is refused by name', async () => {
    const { manifest } = await exported(file, { format: 'csv', tables: ['findings'] });
    expect(Object.keys(manifest.rows)).toEqual(['findings']);
    await expect(exported(file, { format: 'csv', tables: ['finding'] })).rejects.toThrow(
      /no table "finding"; there are: articles, /,
    );
  });
});

describe('what must not be passed on', () => {
  const everything = (folder: string): string =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
      .join('\n');

  it.each(['csv', 'brat', 'webanno'] as const)(
    '%s without text has no word of the articles, and the offsets',
    async (format) => {
      const [without, whole] = [await exported(file, { format, withoutText: true }), await exported(file, { format })];
      expect(everything(whole.folder)).toContain('Mayor Ada Lind');
      for (const words of ['slammed the', 'Engineers', 'Ada Lind', 'degrees', 'We lose']) {
        expect(everything(without.folder)).not.toContain(words);
      }
      expect(without.manifest.rows).toEqual(whole.manifest.rows);
    },
  );

  it.each(['csv', 'brat', 'webanno'] as const)(
    '%s with pseudonyms names nobody, and keeps its rows',
    async (format) => {
      const [renamed, whole] = [await exported(file, { format, pseudonymise: true }), await exported(file, { format })];
      expect(everything(whole.folder)).toMatch(/\bLind\b/);
      expect(everything(renamed.folder)).not.toMatch(/\bLind\b|\blind\b/);
      expect(everything(renamed.folder)).toContain('Person 1');
      expect(renamed.manifest.rows).toEqual(whole.manifest.rows);
    },
  );

  it('keeps offsets, counts and hashes of the original text under pseudonyms', async () => {
    const offsets = async (pseudonymise: boolean) => {
      const { text } = await exported(file, { format: 'jsonl', tables: ['findings', 'entities'], pseudonymise });
      return ['findings', 'entities'].flatMap((name) =>
        text(`${name}.jsonl`)
          .trim()
          .split('\n')
          .map((line) => JSON.parse(line))
          .map(({ doc_id, start_cp, end_cp, text_sha256, entity, event_entity }) => [
            doc_id,
            start_cp,
            end_cp,
            text_sha256,
            entity,
            event_entity,
          ]),
      );
    };
    expect(await offsets(true)).toEqual(await offsets(false));
  });

  it('finds nothing anew by other lists than those that the corpus was analysed by', async () => {
    writeFileSync(`${file}.yaml`, 'off: [loaded-term]\n');
    const project = await readProject(`${file}.yaml`);
    await expect(exported(file, { format: 'brat', project })).rejects.toThrow(/analysed by other lists/);
  });
});

describe('a row of an exported table of articles', () => {
  const row = async (): Promise<Record<string, unknown>> => {
    const { text } = await exported(file, { format: 'jsonl', tables: ['articles'] });
    return JSON.parse(
      text('articles.jsonl')
        .split('\n')
        .find((line) => line.includes('"id":"=port"'))!,
    );
  };

  it('is the article that it was, with the structure its own format showed', async () => {
    expect(articleOfExport(await row())).toEqual(markdown);
    expect(annotate(articleOfExport(await row())!)).toEqual(annotate(markdown));
  });

  it.each([
    ['another text', { text: 'The mayor agreed.' }],
    ['a block outside the text', { blocks_json: '[{"start":0,"end":9999,"zone":"paragraph"}]' }],
    ['an unknown zone', { blocks_json: '[{"start":0,"end":3,"zone":"<b>"}]' }],
    ['faulty JSON', { blocks_json: '[' }],
    ['no list of warnings', { warnings_json: 'null' }],
  ])('is an ordinary row with %s', async (_, change) => {
    expect(articleOfExport({ ...(await row()), ...change })).toBeNull();
  });
});
