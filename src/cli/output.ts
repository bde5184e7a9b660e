import { once } from 'node:events';
import {
  createWriteStream,
  existsSync,
  mkdirSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { finished } from 'node:stream/promises';
import { NothingDone } from './status.js';

/** Where data goes. `write` waits until the other side has taken what came before, so memory does not grow. */
export interface Output {
  write: (data: string | Uint8Array) => Promise<void>;
  /** Makes what was written visible under its name. */
  close: () => Promise<void>;
}

const writeTo = async (stream: NodeJS.WritableStream, data: string | Uint8Array): Promise<void> => {
  if (!stream.write(data)) await once(stream, 'drain');
};

export const standardOutput: Output = {
  write: (data) => writeTo(process.stdout, data),
  close: async () => {},
};

/** Files and folders being written; whoever ends the program early takes them away. */
const unfinished = new Set<string>();

export const removeUnfinished = (): void => {
  for (const path of unfinished) rmSync(path, { force: true, recursive: true });
  unfinished.clear();
};

/** A file that appears under its name only when it is whole: written beside it, then renamed. */
export const fileOutput = async (path: string): Promise<Output> => {
  if (isFolder(path)) throw new NothingDone(`${path} is a folder; name a file with -o`);
  mkdirSync(dirname(path), { recursive: true });
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  unfinished.add(temporary);
  const stream = createWriteStream(temporary);
  await once(stream, 'open');
  return {
    write: (data) => writeTo(stream, data),
    close: async () => {
      stream.end();
      await finished(stream);
      renameSync(temporary, path);
      unfinished.delete(temporary);
    },
  };
};

export const writeFile = async (path: string, data: string | Uint8Array): Promise<void> => {
  const output = await fileOutput(path);
  await output.write(data);
  await output.close();
};

/**
 * A folder that appears under its name only when all in it is there: filled beside it, then renamed.
 *
 * @throws {NothingDone} where the name is a file's, or a folder's that holds something.
 */
export const folderOutput = (path: string): { path: string; close: () => void } => {
  if (isFile(path)) throw new NothingDone(`${path} is a file; name a folder with -o`);
  if (isFolder(path) && readdirSync(path).length > 0)
    throw new NothingDone(`${path} is not empty; name another folder with -o, or take what is in it away`);
  const whole = resolve(path);
  mkdirSync(dirname(whole), { recursive: true });
  const temporary = join(dirname(whole), `.${basename(whole)}.${process.pid}.tmp`);
  unfinished.add(temporary);
  mkdirSync(temporary);
  return {
    path: temporary,
    close: () => {
      if (isFolder(whole)) rmdirSync(whole);
      renameSync(temporary, whole);
      unfinished.delete(temporary);
    },
  };
};

export const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;

export const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Endings of files that are read out of a folder. */
const readEndings = /\.(txt|text|md|markdown|jsonl|ndjson|csv|tsv|ann)$/i;

/** Refuses an output that would replace one of the inputs, named or in a folder that is named. */
export const refuseInputAsOutput = (inputs: readonly string[], output: string | undefined): void => {
  if (output === undefined || output === '-' || !existsSync(output)) return;
  const target = realpathSync(output);
  const isRead = (input: string): boolean => {
    if (!existsSync(input)) return false;
    const path = realpathSync(input);
    return path === target ? !isFolder(path) : target.startsWith(path + sep) && readEndings.test(target);
  };
  if (inputs.some(isRead)) throw new NothingDone(`-o ${output} would replace an input; choose another name`);
};
