import type { Database } from '../database.js';
import { CorpusProblem } from '../problem.js';
import { stratify } from '../sample/strata.js';
import type { SheetRow } from './read-sheet.js';

/** A row of a sheet with its article in the corpus. */
export interface PlacedRow extends SheetRow {
  article: number;
  /** Index of its stratum. */
  stratum: number;
}

export interface PlacedRows {
  strata: { name: string; articles: number }[];
  rows: PlacedRow[];
}

/**
 * Finds the articles of sheets by their hashes, and holds what the sheets say of the draw against the draw made again: with the corpus as it was
 * and the sheets unedited both are the same. Makes the table `strata`.
 *
 * @throws {CorpusProblem} with the line that is not of this corpus or of this draw.
 */
export const placeRows = async (database: Database, rows: readonly SheetRow[]): Promise<PlacedRows> => {
  const [{ by, seed }] = rows as [SheetRow];
  const strata = await stratify(database, by.split(','), seed);
  const indexOf = new Map(strata.map(({ name }, index) => [name, index]));
  const found = await database.rows(
    'SELECT article, hash, stratum, size, draw FROM strata WHERE hash IN (SELECT unnest(string_split(?, chr(44))))',
    [rows.map(({ hash }) => hash).join()],
  );
  const byHash = new Map(found.map((one) => [String(one.hash), one]));
  return {
    strata,
    rows: rows.map((row): PlacedRow => {
      const { at, docId, draw, stratumArticles } = row;
      const one = byHash.get(row.hash);
      if (!one)
        throw new CorpusProblem(
          `${at}: the corpus has no analysed article with the hash of ${docId}; give the corpus that the sample was drawn from`,
        );
      if (Number(one.draw) !== draw || Number(one.size) !== stratumArticles)
        throw new CorpusProblem(
          `${at}: ${docId} is number ${draw} of ${stratumArticles} in the sheet, and ${one.draw} of ${one.size} in the corpus; the corpus has changed since the draw, or the sheet was edited`,
        );
      return { ...row, article: Number(one.article), stratum: indexOf.get(String(one.stratum))! };
    }),
  };
};
