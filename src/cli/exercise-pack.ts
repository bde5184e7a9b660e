import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Exercise, exerciseTools } from '../index.js';
import { tell } from './messages.js';
import { isFile, standardOutput, writeFile } from './output.js';
import { NothingDone } from './status.js';

type Tools = Awaited<ReturnType<typeof exerciseTools>>;

/** A pack is a folder of files. */
export const refuseFile = (output: string): void => {
  if (output === '-') throw new NothingDone('-o -: a pack is a folder of files; name one');
  if (isFile(output)) throw new NothingDone(`${output} is a file; name a folder with -o`);
};

/** Writes a pack into a folder; other files there stay. What a platform cannot express is told. */
export const writePack = async (tools: Tools, exercise: Exercise, folder: string): Promise<void> => {
  const { files, omitted } = tools.packOf(exercise);
  for (const [name, content] of files) await writeFile(join(folder, name), content);
  for (const { file, items, reason } of omitted)
    tell(
      `${join(folder, file)} is without ${items.length === 1 ? items[0] : `${items.length} of its items`}: ${reason}`,
    );
  await standardOutput.write(`${folder}\n`);
};

export const readExercise = (tools: Tools, path: string): Exercise => {
  try {
    return tools.parseExercise(readFileSync(path, 'utf8'), basename(path));
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new NothingDone(`${path}: there is no such file; name the exercise.json of a pack`);
    if (code === 'EISDIR') throw new NothingDone(`${path} is a folder; name the exercise.json in it`);
    throw new NothingDone((error as Error).message);
  }
};
