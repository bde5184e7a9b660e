import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import type { CompiledLexicons } from '../model/lexicon.js';
import type { Project, SwitchedOff } from '../model/project.js';
import { addList, readMorphology } from './compile.js';
import { LexiconError, type ReadList, readList } from './list-file.js';
import { lexicons, makeMatcher, matchLexicons } from './matcher.js';
import { categories } from './schema.js';

type Lists = Pick<CompiledLexicons, 'versions' | 'entries' | 'patterns'>;

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
  const { value, errorAt } = readYaml(readFileSync(path, 'utf8'), file);
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

const readYaml = (text: string, file: string) => {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const at = (offset: number, fault: string): LexiconError => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return new LexiconError(file, Math.max(1, line), Math.max(1, col), fault);
  };
  const syntax = yaml.errors[0];
  if (syntax) throw at(syntax.pos[0], `not valid YAML: ${syntax.message.split('\n')[0]}`);
  const errorAt = (path: PropertyKey[], fault: string): LexiconError => {
    const node = yaml.getIn(path, true) as { range?: [number, number, number] } | undefined;
    return at(node?.range?.[0] ?? 0, fault);
  };
  return { value: yaml.toJS() as unknown, errorAt };
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
  const paths = stat.isDirectory()
    ? readdirSync(place, { recursive: true, encoding: 'utf8' })
        .filter((path) => /\.ya?ml$/.test(path))
        .sort()
        .map((path) => join(place, path))
    : [place];
  if (paths.length === 0) throw faultAt(`no .yaml file stands in ${name}`);
  return paths.map((path) => {
    const text = readFileSync(path, 'utf8');
    return { ...readList(text, relative(dirname(resolve(config)), path)), text };
  });
};

/** The built-in lists and the project's own; one with the name of a built-in list stands in its place. */
const withOwnLists = (own: (ReadList & { text: string })[]): Lists => {
  const replaced = new Set(own.map(({ list }) => list.list));
  const isKept = (entry: number): boolean => !replaced.has(lexicons.entries[entry]!.id.split('#')[0]!);
  const all: Lists = {
    versions: lexicons.versions.filter(({ id }) => !replaced.has(id)),
    entries: [...lexicons.entries],
    patterns: lexicons.patterns.filter(({ entry }) => isKept(entry)),
  };
  if (own.length === 0) return all;
  const morphology = readMorphology(fileURLToPath(new URL('../../lexicons', import.meta.url)));
  for (const { list, text } of own) addList(all, list, text, morphology);
  return all;
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
