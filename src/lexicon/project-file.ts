import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import { z } from 'zod';
import type { CompiledEntries, CompiledLexicons } from '../model/lexicon.js';
import type { Project, SwitchedOff } from '../model/project.js';
import { besideBuiltIn } from './beside-built-in.js';
import { builtInFolder, readMorphology, versionOf } from './compile.js';
import { type ReadList, readList } from './list-file.js';
import { listFilesBelow } from './list-files-below.js';
import { lexicons, makeMatcher, matchLexicons } from './matcher.js';
import { categories } from './schema.js';
import { type LexiconError, readYaml } from './yaml-file.js';

type Lists = CompiledEntries & Pick<CompiledLexicons, 'versions'>;

const projectSchema = z.strictObject({
  lists: z.array(z.string().min(1)).optional(),
  off: z
    .array(z.union([z.string().min(1), z.strictObject({ name: z.string().min(1), why: z.string().min(1) })]))
    .optional(),
});

const shape =
  'it may have "lists" (files or folders of lists) and "off" (names of entries, lists, categories or kinds, or name and why)';

/** Reads `framewise.config.yaml` and the lists that it names. Throws `LexiconError` at the first fault. */
export const readProjectFile = (path: string): Project => {
  const file = basename(path);
  const read = readYaml(readFileSync(path, 'utf8'), file);
  if (Array.isArray(read)) throw read[0]!;
  const { value, errorAt } = read;
  const parsed = projectSchema.safeParse(value ?? {});
  if (!parsed.success) throw errorAt(parsed.error.issues[0]!.path, `not understood; ${shape}`);
  const { lists = [], off = [] } = parsed.data;
  const own = lists.flatMap((name, i) => listsAt(path, name, (fault) => errorAt(['lists', i], fault)));
  const all = withOwnLists(own);
  const known = namesOf(all);
  const switchedOff = off.map((item, i): SwitchedOff => {
    const { name, why } = typeof item === 'string' ? { name: item, why: undefined } : item;
    if (!known.has(name))
      throw errorAt(
        ['off', i],
        `there is no entry, list, category or kind "${name}"; findings name theirs in square brackets (framewise annotate)`,
      );
    return { name, by: why ? `${file} (${why})` : file };
  });
  return {
    versions: all.versions,
    own: own.map(({ list }) => list.list),
    match: own.length > 0 ? makeMatcher(all) : matchLexicons,
    off: switchedOff,
  };
};

/** The list files at a path beside the configuration: one file, or all below a folder. */
const listsAt = (
  config: string,
  name: string,
  faultAt: (fault: string) => LexiconError,
): (ReadList & { text: string })[] => {
  const place = resolve(dirname(config), name);
  const stat = statSync(place, { throwIfNoEntry: false });
  if (!stat) throw faultAt(`there is no file or folder ${name}; name it from the folder of ${basename(config)}`);
  const paths = stat.isDirectory() ? listFilesBelow(place) : [place];
  if (paths.length === 0) throw faultAt(`no .yaml file stands in ${name}`);
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { ...readList(text, relative(dirname(resolve(config)), path)), text };
  });
};

const withOwnLists = (own: (ReadList & { text: string })[]): Lists => {
  if (own.length === 0) return lexicons;
  const replaced = new Set(own.map(({ list }) => list.list));
  return {
    versions: [...lexicons.versions.filter(({ id }) => !replaced.has(id)), ...own.map(versionOf)],
    ...besideBuiltIn(own, readMorphology(builtInFolder)),
  };
};

const namesOf = ({ versions, entries }: Lists): ReadonlySet<string> =>
  new Set([
    ...entries.map(({ id }) => id),
    ...versions.flatMap(({ id }) => [id, ...foldersOf(id)]),
    ...Object.values(categories).flat(),
    'loaded-term',
    'hedge',
    'booster',
  ]);

const foldersOf = (id: string): string[] => {
  const parts = id.split('/');
  return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
};
