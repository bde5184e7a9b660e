import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { explain } from './folders.js';

export interface AnnotationFile {
  /** Base name. */
  name: string;
  text: string;
}

/** One file of annotations, or a folder of them, as text. */
export interface AnnotationFiles {
  /** Base name of the file or folder. */
  name: string;
  isFolder: boolean;
  /** Of the bytes of the file; of a folder, of the names and hashes of its files. */
  sha256: string;
  files: AnnotationFile[];
}

/** What brat keeps in a folder, in the order of the names; anything else there is not looked at. */
const OF_BRAT = /\.(?:ann|txt)$|^texts\.sha256$/;

/**
 * Reads what people annotated. A mark of byte order stays, since offsets count it.
 *
 * @throws {Error} in one line, where there is nothing to read or where it is not UTF-8.
 */
export const readAnnotationFiles = async (path: string): Promise<AnnotationFiles> => {
  // Resolved, so that a folder named "." has a name.
  const name = basename(resolve(path));
  try {
    if (!(await stat(path)).isDirectory()) {
      const { text, sha256 } = await readText(path);
      return { name, isFolder: false, sha256, files: [{ name, text }] };
    }
    const names = (await readdir(path)).filter((file) => OF_BRAT.test(file) && !file.startsWith('.')).sort();
    const files: (AnnotationFile & { sha256: string })[] = [];
    for (const file of names) files.push({ name: file, ...(await readText(join(path, file))) });
    const hashes = files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
    return { name, isFolder: true, sha256: hashOf(hashes), files: files.map(({ name, text }) => ({ name, text })) };
  } catch (error) {
    if (error instanceof TypeError) throw new Error('it is not UTF-8; save it as UTF-8');
    throw new Error(explain(error));
  }
};

const hashOf = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const readText = async (path: string): Promise<{ text: string; sha256: string }> => {
  const bytes = await readFile(path);
  return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), sha256: hashOf(bytes) };
};
