/** What people counted in a sample that `corpus sample` drew, as their sheets have it. */
import type { FrameAnswers } from '../../model/corpus-statistics.js';
import type { Database } from '../database.js';
import { countColumn } from '../sample/columns.js';
import { type Counted, everyCounted } from '../statistics/counted.js';
import { type CodedCounts, codedCounts } from './coded-counts.js';
import { frameAnswers } from './frame-answers.js';
import { placeRows } from './place-rows.js';
import { type CodedSheets, readSheets } from './read-sheets.js';

export type { CodedCounts } from './coded-counts.js';

export interface CodedSample extends Pick<CodedSheets, 'files'> {
  /** Fields that made the strata, and the seed of the draw. */
  by: string;
  seed: string;
  coders: number;
  /** Of which something was counted; frames may have been answered in others. */
  articles: number;
  frames: FrameAnswers[];
  /** Null where nobody counted it. */
  countsOf: (counted: Counted) => CodedCounts | null;
}

/**
 * Reads sheets and finds their articles in the corpus. Makes the table `strata`.
 *
 * @throws {CorpusProblem} in one line, for sheets that are not of this corpus and one draw, or that leave out what was drawn before.
 */
export const readCoded = async (database: Database, paths: readonly string[]): Promise<CodedSample> => {
  const { files, rows } = await readSheets(paths);
  const placed = await placeRows(database, rows);
  const counts = new Map(
    everyCounted().map((counted) => [countColumn(counted), codedCounts(placed, countColumn(counted))]),
  );
  const [{ by, seed }] = rows as [(typeof rows)[number]];
  return {
    files,
    by,
    seed,
    coders: new Set(rows.flatMap(({ coder, counts: own }) => (own.size > 0 ? [coder] : []))).size,
    articles: new Set(rows.flatMap(({ hash, counts: own }) => (own.size > 0 ? [hash] : []))).size,
    frames: frameAnswers(rows, seed),
    countsOf: (counted) => {
      const found = counts.get(countColumn(counted))!;
      return found.byArticle.size > 0 ? found : null;
    },
  };
};
