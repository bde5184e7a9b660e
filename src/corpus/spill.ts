import { randomUUID } from 'node:crypto';
import { mkdirSync, readdirSync, rmdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';

/**
 * A folder for what of a query does not fit in memory, of no other name than any other's: two that read one corpus would else write into
 * each other's files. The database makes it when it needs it, and takes it away when it is closed. It is beside the corpus, where there
 * is room for what is as large, or among the system's temporary files where nothing can be made there.
 */
export const spillFolder = (path: string): string => {
  const name = `${basename(path)}.${randomUUID()}.tmp`;
  const beside = join(dirname(path), name);
  if (!canBeMade(beside)) return join(tmpdir(), name);
  forgetStopped(path);
  return beside;
};

/** Asked by making it: what the system says of a folder's rights is not true everywhere. */
const canBeMade = (folder: string): boolean => {
  try {
    mkdirSync(folder);
    rmdirSync(folder);
    return true;
  } catch {
    return false;
  }
};

/** A query writes to its folder all the time. */
const A_DAY = 86_400_000;

/** Takes away what processes that were killed left beside the corpus. Nothing depends on it: what can't be taken away stays. */
const forgetStopped = (path: string): void => {
  try {
    for (const name of readdirSync(dirname(path)))
      if (name.startsWith(`${basename(path)}.`) && /\.[0-9a-f-]{36}\.tmp$/.test(name))
        forgetOld(join(dirname(path), name));
  } catch {}
};

const forgetOld = (folder: string): void => {
  const files = readdirSync(folder);
  const isLeft = files.every(
    (file) => file.startsWith('duckdb_temp_') && Date.now() - statSync(join(folder, file)).mtimeMs > A_DAY,
  );
  if (isLeft && files.length > 0) rmSync(folder, { recursive: true });
};
