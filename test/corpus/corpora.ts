import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Added, addArticles } from '../../src/corpus/add.js';
import { analyseTask } from '../../src/corpus/analyse-event.js';
import { analystOf } from '../../src/corpus/analyst.js';
import type { Database } from '../../src/corpus/database.js';
import type { AnalyseEvent } from '../../src/corpus/event-task.js';
import { openToAdd } from '../../src/corpus/open.js';
import { tables } from '../../src/corpus/tables.js';
import { articleFromRow } from '../../src/index.js';
import type { SourceArticle } from '../../src/model/article.js';
import type { Project } from '../../src/model/project.js';

export const newFile = (): string => join(mkdtempSync(join(tmpdir(), 'framewise-corpus-')), 'talks.duckdb');

/** An article as a row of JSON Lines gives it. */
export const article = (fields: Record<string, unknown>): SourceArticle =>
  articleFromRow(fields, { name: `${fields.id}.jsonl:1`, folder: null, sha256: 'f'.repeat(64) });

/** Three events of two or three articles each, and one article without an event. */
export const ferryArticles = (): SourceArticle[] => [
  article({ id: 'c1', outlet: 'Courier', date: '2026-03-02', event: 'ferry', text: courier }),
  article({ id: 'l1', outlet: 'Ledger', date: '2026-03-02', event: 'ferry', text: ledger }),
  article({ id: 'c2', outlet: 'Courier', date: '2026-03-09', event: 'bridge', country: 'Norland', text: bridge }),
  article({ id: 'l2', outlet: 'Ledger', date: '2026-03-10', event: 'bridge', text: `${bridge} Nobody was hurt.` }),
  article({
    id: 'alone',
    outlet: 'Mirror',
    text: 'The ferry may sail again, a port official said. 🚢 Engineers slammed the delay.',
  }),
];

const courier =
  'The mayor slammed the ferry plan on Monday. The ferry company will cut 40 jobs at the port, Mayor Ada Lind said. A port official said the plan may fail.';
const ledger =
  'The mayor criticised the ferry plan on Monday. The ferry company will cut 40 jobs at the port, according to Mayor Ada Lind. Dockers reportedly walked out.';
const bridge =
  'The old bridge at Tarn was closed on Friday after an inspector found cracks in two pillars. Repairs will cost nine million crowns, the council said.';

export async function* stream<T>(items: readonly T[]): AsyncGenerator<T> {
  yield* items;
}

/** Analyses on the test's own thread. */
export const here =
  (project?: Project): AnalyseEvent =>
  async (task) =>
    analyseTask(task, project);

const quiet = { registered: () => {}, analysed: () => {} };

export interface AddSettings {
  analyse?: AnalyseEvent;
  project?: Project;
}

export const addTo = async (
  file: string,
  articles: readonly SourceArticle[],
  { project, analyse = here(project) }: AddSettings = {},
): Promise<Added> => {
  const database = await openToAdd(file);
  try {
    return await addArticles(database, stream(articles), analystOf(project), { analyse, count: 2 }, quiet);
  } finally {
    database.close();
  }
};

export const withCorpus = async <T>(file: string, use: (database: Database) => Promise<T>): Promise<T> => {
  const database = await openToAdd(file);
  try {
    return await use(database);
  } finally {
    database.close();
  }
};

/** All that a corpus holds, by table, in one order. */
export const contentOf = (file: string): Promise<Record<string, unknown[]>> =>
  withCorpus(file, async (database) => {
    const content: Record<string, unknown[]> = {};
    for (const { name } of tables) content[name] = await database.rows(`SELECT * FROM ${name} ORDER BY ALL`);
    return content;
  });
