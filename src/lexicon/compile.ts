import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parse } from 'yaml';
import type { CompiledEntries, CompiledLexicons, Definition, LexiconVersion, NamingLists } from '../model/lexicon.js';
import { compileLists } from './compile-lists.js';
import type { Morphology } from './inflect.js';
import { type ListFile, type ReadList, readList } from './list-file.js';
import { listFilesBelow } from './list-files-below.js';

/** Where the lists lie that come with the program, from src/lexicon and dist/lexicon alike. */
export const builtInFolder = join(import.meta.dirname, '../../lexicons');

/** Reads all lists below `folder` and makes the one value that the program matches with. Throws `LexiconError`. */
export const compileLexicons = (folder: string): CompiledEntries & CompiledLexicons => {
  const morphology = readMorphology(folder);
  const definitions = parse(readFileSync(join(folder, 'definitions.yaml'), 'utf8')) as Record<string, Definition>;
  const language = parse(readFileSync(join(folder, 'language.yaml'), 'utf8')) as Record<string, string[]>;
  const structure = parse(readFileSync(join(folder, 'structure.yaml'), 'utf8')) as CompiledLexicons['structure'];
  const textKinds = parse(readFileSync(join(folder, 'text-kinds.yaml'), 'utf8')) as CompiledLexicons['textKinds'];
  const wordFamilies = readWordFamilies(folder);
  const lists = readLists(folder);
  return {
    versions: lists.map(versionOf),
    ...compileLists(lists, morphology),
    definitions,
    language,
    structure,
    textKinds,
    wordFamilies,
    naming: readNaming(folder, morphology),
  };
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
  return {
    emptyWords: read['empty-words'] as string[],
    apart: read.apart as string[][],
    families: read.families as string[][],
  };
};

/** All lists below a folder, each named as it stands there. */
export const readLists = (folder: string): (ReadList & { text: string })[] =>
  listFilesBelow(folder).map((path) => {
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

export const versionOf = ({ list, text }: { list: ListFile; text: string }): LexiconVersion => ({
  id: list.list,
  version: list.version,
  sha256: createHash('sha256').update(text).digest('hex'),
});
