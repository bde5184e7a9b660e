import { readAnnotationFiles } from '../../ingest/annotation-files.js';
import { CorpusProblem } from '../problem.js';
import { readSheet, type SheetRow } from './read-sheet.js';

export interface CodedSheets {
  files: { name: string; sha256: string }[];
  rows: SheetRow[];
}

/**
 * Reads the filled sheets of one draw, of one coder or several. Sheets of a smaller and a larger sample of the same seed belong together,
 * since the one is the beginning of the other.
 *
 * @throws {CorpusProblem} where one can't be read, where they are of different draws, and where a person coded an article twice.
 */
export const readSheets = async (paths: readonly string[]): Promise<CodedSheets> => {
  const files: CodedSheets['files'] = [];
  const rows: SheetRow[] = [];
  for (const path of paths) {
    const { name, sha256, text } = await readFile(path);
    files.push({ name, sha256 });
    rows.push(...readSheet(text, name));
  }
  requireOneDraw(rows);
  requireOnce(rows);
  return { files, rows };
};

const readFile = async (path: string): Promise<{ name: string; sha256: string; text: string }> => {
  const read = await readAnnotationFiles(path).catch((error: Error) => {
    throw new CorpusProblem(`--coded ${path}: ${error.message}`);
  });
  if (read.isFolder) throw new CorpusProblem(`--coded ${path}: it is a folder; name the sheet.csv in it`);
  return { name: read.name, sha256: read.sha256, text: read.files[0]!.text };
};

const requireOneDraw = (rows: readonly SheetRow[]): void => {
  const [first] = rows;
  const other = rows.find(({ by, seed }) => by !== first!.by || seed !== first!.seed);
  if (other)
    throw new CorpusProblem(
      `${other.at}: drawn by ${other.by} with seed ${other.seed}, others by ${first!.by} with seed ${first!.seed}; give sheets of one draw`,
    );
};

const requireOnce = (rows: readonly SheetRow[]): void => {
  const seen = new Set<string>();
  for (const { at, coder, hash, docId } of rows) {
    const key = JSON.stringify([coder, hash]);
    if (seen.has(key))
      throw new CorpusProblem(`${at}: ${coder} coded ${docId} twice; name each coder in the column coder`);
    seen.add(key);
  }
};
