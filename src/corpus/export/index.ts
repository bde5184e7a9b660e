/** A corpus as files: its tables, or its articles for brat and as Web Annotations, with codebook, methods and manifest. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { methodsText } from '../../export/methods-text.js';
import { codebookRows } from '../../export/tables/index.js';
import { exporter } from '../../export-tools.js';
import { version } from '../../generated/version.js';
import { csvLine } from '../../model/csv.js';
import type { Project } from '../../model/project.js';
import { hashOfArticles } from '../article-hashes.js';
import type { Database } from '../database.js';
import { corpusInfo } from '../info.js';
import { CorpusProblem } from '../problem.js';
import { writeBrat, writeWebAnnotations } from './article-files.js';
import { nameDocuments } from './documents.js';
import { articlesOf, type ExportManifest, hashedFiles } from './manifest.js';
import { isRenamed, renamedRows } from './renamed-rows.js';
import type { Shielding } from './shield.js';
import { storedRows } from './stored-rows.js';
import { type TableFormat, type TableWriter, tableFormats, tableWriter } from './table-writer.js';
import { type ExportedTable, exportedTableNames, exportedTables } from './tables.js';

export type { ExportManifest } from './manifest.js';

export const exportFormats = [...tableFormats, 'brat', 'webanno'] as const;

export interface CorpusExportOptions extends Partial<Shielding> {
  format: (typeof exportFormats)[number];
  /** Names of tables; all where absent. */
  tables?: readonly string[] | undefined;
  /** By which the corpus was analysed: brat, Web Annotations and the replacement of names find everything anew. */
  project?: Project | undefined;
}

/**
 * Writes a corpus into a folder that is there and empty.
 *
 * @throws {CorpusProblem} for a table that there is not, and where the corpus was analysed by other lists than those at hand.
 */
export const exportTo = async (
  database: Database,
  folder: string,
  { format, tables: names, project, withoutText = false, pseudonymise = false }: CorpusExportOptions,
): Promise<ExportManifest> => {
  const chosen = tablesNamed(names);
  const shielding = { withoutText, pseudonymise };
  await nameDocuments(database);
  const tools = exporter({ project, ...shielding });
  const written =
    format === 'brat' || format === 'webanno'
      ? await writeArticles(database, folder, format, tools, project, withoutText)
      : await writeTables(database, folder, format, chosen, shielding, tools, project);
  const info = await corpusInfo(database);
  writeFileSync(join(folder, 'methods.md'), methodsText(info));
  const manifest: ExportManifest = {
    schemaVersion: 1,
    tool: 'framewise',
    version,
    options: { format, tables: names?.join() ?? null, text: !withoutText, pseudonymise },
    articles: articlesOf(info, await hashOfArticles(database)),
    analysts: info.analysts,
    rows: written.rows,
    files: await hashedFiles(folder, [...written.files, 'methods.md']),
  };
  writeFileSync(join(folder, 'manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

const tablesNamed = (names: readonly string[] | undefined): readonly ExportedTable[] => {
  const missing = names?.find((name) => !exportedTableNames.includes(name));
  if (missing !== undefined)
    throw new CorpusProblem(`there is no table "${missing}"; there are: ${exportedTableNames.join(', ')}`);
  return exportedTables.filter(({ name }) => names?.includes(name) ?? true);
};

interface Written {
  rows: Record<string, number>;
  files: string[];
}

type Tools = ReturnType<typeof exporter>;

const writeArticles = async (
  database: Database,
  folder: string,
  format: 'brat' | 'webanno',
  tools: Tools,
  project: Project | undefined,
  withoutText: boolean,
): Promise<Written> => {
  const { articles, files } =
    format === 'brat'
      ? await writeBrat(database, folder, tools, project, !withoutText)
      : await writeWebAnnotations(database, folder, tools, project);
  return { rows: { articles }, files };
};

const writeTables = async (
  database: Database,
  folder: string,
  format: TableFormat,
  tables: readonly ExportedTable[],
  shielding: Shielding,
  tools: Tools,
  project: Project | undefined,
): Promise<Written> => {
  const rows: Record<string, number> = Object.fromEntries(tables.map(({ name }) => [name, 0]));
  const open = async (table: ExportedTable): Promise<TableWriter> => {
    const writer = await tableWriter(join(folder, `${table.name}.${format}`), table, format);
    return {
      ...writer,
      write: async (page) => {
        rows[table.name]! += page.length;
        await writer.write(page);
      },
    };
  };
  const renamed = tables.filter((table) => shielding.pseudonymise && isRenamed(table));
  for (const table of tables.filter((one) => !renamed.includes(one))) {
    const writer = await open(table);
    for await (const page of storedRows(database, table, shielding)) await writer.write(page);
    await writer.close();
  }
  if (renamed.length > 0) {
    const writers = new Map<string, TableWriter>();
    for (const table of renamed) writers.set(table.name, await open(table));
    for await (const page of renamedRows(database, renamed, tools, project))
      for (const [name, writer] of writers) await writer.write(page.get(name)!);
    for (const writer of writers.values()) await writer.close();
  }
  writeFileSync(join(folder, 'codebook.csv'), codebookRows(tables).map(csvLine).join(''));
  return { rows, files: ['codebook.csv', ...tables.map(({ name }) => `${name}.${format}`)] };
};
