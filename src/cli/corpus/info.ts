import { corpusText } from '../../export/corpus-text.js';
import { standardOutput } from '../output.js';
import { type Status, status } from '../status.js';
import { corpusTools, explained } from './tools.js';

export const info = async ({ db, format }: { db: string; format: 'text' | 'json' }): Promise<Status> => {
  const tools = await corpusTools();
  const corpus = await explained(tools, () => tools.openCorpus(db));
  try {
    const held = await corpus.info();
    await standardOutput.write(format === 'json' ? `${JSON.stringify(held, null, 2)}\n` : corpusText(held));
    return status.done;
  } finally {
    corpus.close();
  }
};
