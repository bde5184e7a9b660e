import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { CompiledLexicons, Definition, NamingLists } from '../model/lexicon.js';
import { compileEntry } from './compile-entry.js';
import type { Morphology } from './inflect.js';
import { type ListFile, type ReadList, readList } from './list-file.js';
import { patternsOf } from './patterns.js';

/** Reads all lists below `folder` and makes the one value that the program matches with. Throws `LexiconError`. */
export const compileLexicons = (folder: string): CompiledLexicons => {
  const morphology = readMorphology(folder);
  const definitions = parse(readFileSync(join(folder, 'definitions.yaml'), 'utf8')) as Record<string, Definition>;
  const language = parse(readFileSync(join(folder, 'language.yaml'), 'utf8')) as Record<string, string[]>;
  const structure = parse(readFileSync(join(folder, 'structure.yaml'), 'utf8')) as CompiledLexicons['structure'];
  const wordFamilies = readWordFamilies(folder);
  const compiled: CompiledLexicons = {
    versions: [],
    entries: [],
    patterns: [],
    definitions,
    language,
    structure,
    wordFamilies,
    naming: readNaming(folder, morphology),
  };
  for (const { list, text } of readLists(folder)) addList(compiled, list, text, morphology);
  return compiled;
};

const readNaming = (folder: string, { nouns }: Morphology): NamingLists => ({
  ...(parse(readFileSync(join(folder, 'naming.yaml'), 'utf8')) as Omit<NamingLists, 'irregular-plurals'>),
  'irregular-plurals': Object.fromEntries(
    Object.entries(nouns).flatMap(([noun, plurals]) => plurals.map((plural) => [plural, noun])),
  ),
});

/** The morphology as the file gives it, with its spellings in both directions. */
export const readMorphology = (folder: string): Morphology => {
  const read = parse(readFileSync(join(folder, 'morphology.yaml'), 'utf8')) as Morphology;
  const back = Object.entries(read.spellings).map(([british, american]) => [american, british]);
  return { ...read, spellings: { ...read.spellings, ...Object.fromEntries(back) } };
};

const readWordFamilies = (folder: string): CompiledLexicons['wordFamilies'] => {
  const read = parse(readFileSync(join(folder, 'word-families.yaml'), 'utf8')) as Record<string, unknown>;
  return { emptyWords: read['empty-words'] as string[], families: read.families as string[][] };
};

/** All lists below a folder, in the order of their names, so that the same lists give the same bytes. */
export const readLists = (folder: string): (ReadList & { text: string })[] =>
  listPaths(folder).map((path) => {
    const text = readFileSync(path, 'utf8');
    const read = readList(text, relative(folder, path));
    const named = relative(folder, path)
      .replace(/\.yaml$/, '')
      .replaceAll('\\', '/');
    if (read.list.list !== named)
      throw read.errorAt(
        ['list'],
        `the list is named "${read.list.list}" but stands in ${named}.yaml; make them agree`,
      );
    return { ...read, text };
  });

/** Data of other shapes that stand beside the lists. */
const notLists = [
  'morphology.yaml',
  'definitions.yaml',
  'language.yaml',
  'structure.yaml',
  'word-families.yaml',
  'naming.yaml',
];

const listPaths = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((file) => file.isFile() && file.name.endsWith('.yaml'))
    .map((file) => join(file.parentPath, file.name))
    .filter((path) => !notLists.includes(relative(folder, path)))
    .sort();

/** Adds the entries and forms of one list to those compiled. */
export const addList = (
  compiled: Pick<CompiledLexicons, 'versions' | 'entries' | 'patterns'>,
  list: ListFile,
  text: string,
  morphology: Morphology,
): void => {
  const sha256 = createHash('sha256').update(text).digest('hex');
  compiled.versions.push({ id: list.list, version: list.version, sha256 });
  for (const entry of list.entries) {
    compiled.entries.push(compileEntry(list.list, list.kind, list.sources, entry));
    compiled.patterns.push(...patternsOf(entry, compiled.entries.length - 1, morphology));
  }
};
