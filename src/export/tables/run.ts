import type { LexiconVersion } from '../../model/lexicon.js';
import { sha256 } from '../../model/sha256.js';

/** What made the rows: tables of different runs are told apart by it when they are put together. */
export interface Run {
  id: string;
  /** Version by the id of a list. */
  versions: ReadonlyMap<string, string>;
}

const DIGITS = 16;

/** The same program with the same lists and the same entries switched off has the same id, whenever and on whatever it runs. */
export const runOf = (
  version: string,
  lexicons: readonly LexiconVersion[],
  off: readonly { name: string }[] = [],
): Run => ({
  id: sha256(
    [version, ...lexicons.map(({ id, sha256: hash }) => `${id} ${hash}`), ...off.map(({ name }) => name)].join('\n'),
  ).slice(0, DIGITS),
  versions: new Map(lexicons.map(({ id, version }) => [id, version])),
});
