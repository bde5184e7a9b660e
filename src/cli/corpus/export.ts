import { folderOutput } from '../output.js';
import { projectOfFolder } from '../project.js';
import { NothingDone, type Status, status } from '../status.js';
import { type CorpusTools, corpusTools, explained } from './tools.js';

interface ExportOptions {
  db: string;
  output: string;
  format: CorpusTools['exportFormats'][number];
  table?: string[];
  /** False where no words of the articles shall be written. */
  text: boolean;
  pseudonymise?: boolean;
}

export const exportCorpus = async (options: ExportOptions): Promise<Status> => {
  const { db, output, format, table, text, pseudonymise = false } = options;
  if (table && (format === 'brat' || format === 'webanno'))
    throw new NothingDone(`--table is for csv, jsonl and parquet; ${format} has the findings article by article`);
  const tools = await corpusTools();
  const project = await projectOfFolder(tools);
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    const folder = folderOutput(output);
    await explained(tools, () =>
      corpus.export(folder.path, { format, tables: table, project, withoutText: !text, pseudonymise }),
    );
    folder.close();
    return status.done;
  } finally {
    corpus.close();
  }
};
