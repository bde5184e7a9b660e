import { accessSync, constants, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * A folder of this process for what of a query does not fit in memory; the database makes it when it needs it and takes it away. Two that
 * read one corpus would write into each other's files if they shared one. It is beside the corpus, where there is room for what is as
 * large, or among the system's temporary files where that folder can't be written to.
 */
export const spillFolder = (path: string): string => {
  const folder = isWritable(dirname(path)) ? dirname(path) : tmpdir();
  forgetStopped(folder, basename(path));
  return join(folder, `${basename(path)}.${process.pid}.tmp`);
};

const isWritable = (folder: string): boolean => {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
};

/** What processes left that were killed. */
const forgetStopped = (folder: string, name: string): void => {
  for (const left of readdirSync(folder)) {
    if (!left.startsWith(`${name}.`)) continue;
    const [, process] = /^\.(\d+)\.tmp$/.exec(left.slice(name.length)) ?? [];
    if (process && !isRunning(Number(process))) rmSync(join(folder, left), { recursive: true, force: true });
  }
};

const isRunning = (id: number): boolean => {
  try {
    return process.kill(id, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};
