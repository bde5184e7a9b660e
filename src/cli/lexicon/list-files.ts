import { readFileSync, statSync } from 'node:fs';
import { tell } from '../messages.js';
import { NothingDone } from '../status.js';
import type { ListTools } from './tools.js';

export interface ListFiles {
  files: { name: string; text: string }[];
  /** How many of what was named could not be read; each has been told. */
  leftOut: number;
}

/** The list files that are named, and those below the folders that are named; each once. */
export const readListFiles = (named: string[], { listFilesBelow }: ListTools): ListFiles => {
  let leftOut = 0;
  const attempt = <T>(path: string, read: () => T, otherwise: T): T => {
    try {
      return read();
    } catch (error) {
      leftOut++;
      tell(`left out ${path}: ${error instanceof NothingDone ? error.message : reasonOf(error)}`);
      return otherwise;
    }
  };
  const paths = named.flatMap((path) => attempt(path, () => pathsBelow(path, listFilesBelow), []));
  const files = [...new Set(paths)].flatMap((name) =>
    attempt(name, () => [{ name, text: readFileSync(name, 'utf8') }], []),
  );
  return { files, leftOut };
};

const pathsBelow = (path: string, listFilesBelow: (folder: string) => string[]): string[] => {
  const found = statSync(path);
  if (found.isFile()) {
    // More than any list holds, by so much that it is not read to be refused.
    if (found.size > mostBytes)
      throw new NothingDone(`has ${Math.round(found.size / 2 ** 20)} MB; no list is that long`);
    return [path];
  }
  if (!found.isDirectory()) throw new NothingDone('is no file; name a list file or a folder of them');
  const below = listFilesBelow(path);
  if (below.length === 0) throw new NothingDone('has no .yaml file in it; name a folder of lists');
  return below;
};

const mostBytes = 2 ** 24;

const reasonOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file or folder; check the spelling';
  if (code === 'EACCES' || code === 'EPERM') return 'it may not be read; check its permissions';
  return message;
};
