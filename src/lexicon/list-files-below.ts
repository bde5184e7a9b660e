import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The list files below a folder, in the order of their names, so that the same lists give the same bytes. */
export const listFilesBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    .filter((file) => isListFile(relative(folder, file).split(sep).join('/')))
    .sort();

/** Data of other shapes that stand beside the lists. */
const notLists = [
  'morphology.yaml',
  'definitions.yaml',
  'language.yaml',
  'structure.yaml',
  'text-kinds.yaml',
  'word-families.yaml',
  'naming.yaml',
  'classroom.yaml',
  'coding.yaml',
  'framewise.config.yaml',
];

/**
 * Whether a file of a folder is taken for a list: its path below the folder tells. Passed over are hidden files and
 * folders, `node_modules`, and files that are known to hold something else.
 */
const isListFile = (path: string): boolean =>
  /\.ya?ml$/.test(path) && !/(^|\/)(\.|node_modules\/)/.test(path) && !notLists.includes(path);
