/** A sample of a corpus for people to code: for each coder the texts without findings, a coding sheet, and what its columns ask. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerLines } from '../../export/answer-lines.js';
import { type Exporter, exporter } from '../../export-tools.js';
import { version } from '../../generated/version.js';
import { hashOfArticles } from '../article-hashes.js';
import { storedArticle } from '../article-rows.js';
import type { Database } from '../database.js';
import { nameDocuments } from '../export/documents.js';
import { articlesOf, type ExportManifest, hashedFiles } from '../export/manifest.js';
import { lineWriter } from '../export/table-writer.js';
import { corpusInfo } from '../info.js';
import { articles as articlesTable } from '../tables.js';
import { type SampledText, textsOf } from './blind.js';
import { type DrawnArticle, type DrawnStratum, type DrawOptions, drawSample } from './draw.js';
import { codebookOf, instructionsOf } from './instructions.js';
import { sheetText } from './sheet.js';
import { type SampleFormat, textWriter } from './texts.js';

export { type SampleFormat, sampleFormats } from './texts.js';

export interface SampleOptions extends DrawOptions {
  format: SampleFormat;
  /** How many people code; each gets all texts, since only what two of them coded tells how far they agree. */
  coders: number;
}

/** The design of the sample, and everything that made it: the same corpus and options give the same bytes. */
export interface SampleManifest
  extends Pick<ExportManifest, 'schemaVersion' | 'tool' | 'version' | 'articles' | 'files'> {
  options: { by: string; size: number; seed: string; format: SampleFormat; coders: number };
  allocation: 'equal';
  strata: DrawnStratum[];
}

/** Texts that are in memory at once. */
const PAGE = 50;

/**
 * Draws a sample and writes it into a folder that is there and empty: a folder for each coder, the articles as they were added
 * (`articles.jsonl`, which `evaluate` takes as its input), and the design (`manifest.json`).
 *
 * @throws {CorpusProblem} for a field that no article has, and where there are fewer articles than shall be drawn, or more strata.
 */
export const writeSample = async (
  database: Database,
  folder: string,
  { by, size, seed, format, coders }: SampleOptions,
): Promise<SampleManifest> => {
  await nameDocuments(database);
  const { strata, articles } = await drawSample(database, { by, size, seed });
  const digits = String(articles.length).length;
  const files = new Map(articles.map((drawn, i) => [drawn, String(i + 1).padStart(digits, '0')]));
  const people = Array.from({ length: coders }, (_, i) => `coder-${i + 1}`);
  for (const coder of people) {
    const own = join(folder, coder);
    mkdirSync(own);
    const subjects = articles.map((drawn) => ({ by, seed, coder, drawn, file: files.get(drawn)! }));
    writeFileSync(join(own, 'sheet.csv'), sheetText(subjects));
    writeFileSync(join(own, 'codebook.csv'), codebookOf(format));
    writeFileSync(join(own, 'instructions.md'), instructionsOf(format));
  }
  await writeTexts(database, folder, people, format, files);
  const manifest: SampleManifest = {
    schemaVersion: 1,
    tool: 'framewise',
    version,
    options: { by: by.join(), size, seed, format, coders },
    allocation: 'equal',
    strata,
    articles: articlesOf(await corpusInfo(database), await hashOfArticles(database)),
    files: await hashedFiles(folder, filesBelow(folder)),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

const writeTexts = async (
  database: Database,
  folder: string,
  people: readonly string[],
  format: SampleFormat,
  files: ReadonlyMap<DrawnArticle, string>,
): Promise<void> => {
  const tools: Exporter = exporter();
  const writers = [];
  for (const coder of people) writers.push(await textWriter(format, join(folder, coder), coder, tools));
  const added = await lineWriter(join(folder, 'articles.jsonl'));
  const drawn = [...files.keys()];
  for (let from = 0; from < drawn.length; from += PAGE)
    for (const one of await textsOf(database, drawn.slice(from, from + PAGE))) {
      await added.write(asAdded(one));
      for (const writer of writers) await writer.write(files.get(one.drawn)!, one.blind);
    }
  for (const { close } of [added, ...writers]) await close();
};

/** Without its number, as `storedArticle` has it. */
const columns = articlesTable.columns.slice(1).map(({ name }) => name);

const asAdded = ({ source }: SampledText): string => answerLines.jsonl.row(columns, storedArticle(source).cells);

const filesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    );
