import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Comparison, Decision } from '../index.js';
import { tell } from './messages.js';
import { NothingDone } from './status.js';

type Library = typeof import('../index.js');

/** What people decided before, with the file's base name and hash for the manifest. */
export interface GivenDecisions {
  decisions: Decision[];
  manifest: string;
}

export const readDecisions = async (library: Library, path: string): Promise<GivenDecisions> => {
  if (path === '-') throw new NothingDone('--decisions -: name a file; standard input is for articles');
  const file = basename(path);
  try {
    const bytes = readFileSync(path);
    return {
      decisions: await library.readDecisions(bytes.toString('utf8'), file),
      manifest: `${file} sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    };
  } catch (error) {
    throw new NothingDone(`--decisions ${path}: ${reasonOf(error)}`);
  }
};

const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file; save one from the report ("Save the decisions")';
  if (code === 'EISDIR') return 'it is a folder; name the file that the report saved';
  return error.message;
};

/** A decision that meets nothing is not lost silently: the report lists it, and this line tells. */
export const tellUnmet = ({ unmetDecisions }: Comparison): void => {
  const [first] = unmetDecisions;
  if (!first) return;
  const [words] = first.words;
  const others = unmetDecisions.length - 1;
  tell(
    `${unmetDecisions.length === 1 ? 'a decision meets' : `${unmetDecisions.length} decisions meet`} nothing in these articles: "${words?.text ?? ''}" in ${words?.article ?? '?'}${others > 0 ? ` and ${others} more` : ''}; the report lists what is left`,
  );
};
