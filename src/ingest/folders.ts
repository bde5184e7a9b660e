import type { Dirent } from 'node:fs';
import { readdir, realpath } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';

/** What a folder holds for us: a file to read, or something to tell the user. */
export type FolderEntry = { path: string; folder: string } | { path: string; problem: string };

/** Formats by the ends of file names. */
export const formats: Record<string, 'text' | 'markdown' | 'jsonl' | 'csv'> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.tsv': 'csv',
};

/** Formats that hold articles but are not read: passing over them in silence would lose articles. */
export const unreadFormats: Record<string, string> = {
  '.html': 'web pages are not read yet; save the text of the page as .txt or .md',
  '.htm': 'web pages are not read yet; save the text of the page as .txt or .md',
  '.pdf': 'PDF documents are not read; save the text as .txt',
  '.docx': 'Word documents are not read; save the text as .txt',
  '.doc': 'Word documents are not read; save the text as .txt',
  '.odt': 'OpenDocument files are not read; save the text as .txt',
  '.rtf': 'RTF documents are not read; save the text as .txt',
};

/** Tables that whoever reads the files brings the reader for. */
export const PARQUET = '.parquet';

/** Files about a folder, not articles in it. */
const aboutTheFolder =
  /^(?:readme|licen[cs]e|copying|notice|authors|changelog|contributing|codebook|citation)(?:[.-]|$)/i;

/**
 * The articles below a folder, in the order of their names. Passed over in silence: hidden files and folders
 * (`.git`, `.DS_Store`), `node_modules`, README, LICENSE and their like, and every file whose name has no ending of
 * `formats` (pictures, scripts, files without ending). Links are followed, each folder is entered once.
 */
export async function* walk(folder: string, entered = new Set<string>()): AsyncGenerator<FolderEntry> {
  let entries: Dirent[];
  try {
    const real = await realpath(folder);
    if (entered.has(real)) return;
    entered.add(real);
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { path: folder, problem: explain(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
    const ending = extname(entry.name).toLowerCase();
    if (entry.isDirectory() || (entry.isSymbolicLink() && (await isFolder(path)))) yield* walk(path, entered);
    else if (aboutTheFolder.test(entry.name)) continue;
    else if (Object.hasOwn(unreadFormats, ending)) yield { path, problem: unreadFormats[ending]! };
    else if (ending === PARQUET || Object.hasOwn(formats, ending)) yield { path, folder: basename(folder) };
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  readdir(path).then(
    () => true,
    () => false,
  );

/** What the operating system's refusal means for the user. */
export const explain = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const known: Record<string, string> = {
    ENOENT: 'there is no such file or folder; check the name',
    EACCES: 'no permission to read it',
    EPERM: 'no permission to read it',
    ELOOP: 'it is a link that leads to itself',
    EISDIR: 'it is a folder',
    ENOTDIR: 'a part of its path is a file, not a folder',
    ENAMETOOLONG: 'its name is too long',
    EMFILE: 'too many files are open',
  };
  return known[code] ?? `it cannot be read (${code || 'unknown error'})`;
};
