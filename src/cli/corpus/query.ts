import { answerLines } from '../../export/answer-lines.js';
import { fileOutput, standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { corpusTools, explained } from './tools.js';

interface QueryOptions {
  db: string;
  format: keyof typeof answerLines;
  output?: string;
}

export const query = async (sql: string, { db, format, output }: QueryOptions): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  const { head, row } = answerLines[format];
  try {
    await explained(tools, async () => {
      const { columns, rows } = await corpus.query(sql);
      const out = output === undefined || output === '-' ? standardOutput : await fileOutput(output);
      await out.write(head(columns));
      for await (const page of rows) await out.write(page.map((cells) => row(columns, cells)).join(''));
      await out.close();
    });
    return status.done;
  } finally {
    corpus.close();
  }
};
