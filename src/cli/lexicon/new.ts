import { writeFileSync } from 'node:fs';
import { standardOutput } from '../output.js';
import { NothingDone, type Status, status } from '../status.js';
import { kindOf, loadTools } from './tools.js';

export const begin = async (name: string, options: { kind: string }): Promise<Status> => {
  const tools = await loadTools();
  const kind = kindOf(tools, options.kind);
  if (!tools.listName.test(name))
    throw new NothingDone(`${name}: no name for a list; use lower-case letters, digits and hyphens, without an ending`);
  const file = `${name}.yaml`;
  try {
    writeFileSync(file, tools.listTemplate(name, kind), { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new NothingDone(`${file} is there already and stays as it is; choose another name`);
  }
  await standardOutput.write(`${file}\n`);
  return status.done;
};
