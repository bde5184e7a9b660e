import { once } from 'node:events';
import { basename, resolve, sep } from 'node:path';
import { tell } from './messages.js';
import { NothingDone, type Status } from './status.js';

/** So long nothing may change before the inputs are read again: editors write a file in several steps. */
const QUIET_MS = 150;

/**
 * Runs once, then again whenever one of the paths (files or folders) changes, one run at a time, until the program is
 * interrupted. A later run that can do nothing, because a text is half written, is told and waited out. What the runs write
 * (`output`) is not watched.
 *
 * @throws {NothingDone} where the first run can do nothing.
 */
export const runOnChange = async (
  paths: readonly string[],
  output: string,
  run: () => Promise<Status>,
): Promise<never> => {
  const { watch } = await import('chokidar');
  await run();
  const watcher = watch([...paths], { ignoreInitial: true, ignored: (path) => isHidden(path) || isIn(output, path) });
  await once(watcher, 'ready');
  tell('watching for changes; Ctrl-C ends');
  let due: NodeJS.Timeout | undefined;
  let running = false;
  let changed = false;
  const again = async (): Promise<void> => {
    if (running) return;
    running = true;
    while (changed) {
      changed = false;
      await run().catch(tellAndWait);
    }
    running = false;
  };
  return new Promise((_, reject) => {
    watcher.on('error', reject);
    watcher.on('all', () => {
      changed = true;
      clearTimeout(due);
      due = setTimeout(() => again().catch(reject), QUIET_MS);
    });
  });
};

const tellAndWait = (error: unknown): void => {
  if (!(error instanceof NothingDone)) throw error;
  tell(error.message);
};

/** A dot file: what editors and this program write beside a file before they rename it. */
const isHidden = (path: string): boolean => /^\.[^./\\]/.test(basename(path));

const isIn = (folder: string, path: string): boolean => {
  const [outer, inner] = [resolve(folder), resolve(path)];
  return inner === outer || inner.startsWith(outer + sep);
};
