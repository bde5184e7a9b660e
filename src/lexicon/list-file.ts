import { checkEntries } from './check-entries.js';
import { messagesOf } from './fault-message.js';
import { entrySchema, type ListEntry, type ListFile, listSchema } from './schema.js';
import { type LexiconError, readYaml, type YamlFile } from './yaml-file.js';

export type { ListEntry, ListFile } from './schema.js';
export { LexiconError } from './yaml-file.js';

/** A list with the means to point at any of its parts. */
export interface ReadList {
  /** Holds the entries whose fields are sound. */
  list: ListFile;
  /** The error for a fault at a path of `list`, for example `['entries', 3, 'forms', 0]`. */
  errorAt: YamlFile['errorAt'];
}

export interface InspectedList {
  /** Null where the file or its head can't be read. */
  read: ReadList | null;
  /** All that is wrong within the file, in its order. */
  faults: LexiconError[];
}

/** Reads one list. Throws `LexiconError` at the first fault. */
export const parseList = (text: string, file: string): ListFile => readList(text, file).list;

/** Reads one list and keeps the places of its parts. Throws `LexiconError` at the first fault. */
export const readList = (text: string, file: string): ReadList => {
  const { read, faults } = inspectList(text, file);
  if (faults[0]) throw faults[0];
  return read!;
};

/** Reads one list as far as it can be read, with all its faults. */
export const inspectList = (text: string, file: string): InspectedList => {
  const yaml = readYaml(text, file);
  if (Array.isArray(yaml)) return { read: null, faults: yaml.sort(byPlace) };
  const value = yaml.value ?? {};
  const head = listSchema.safeParse(value);
  const headFaults = head.success ? [] : messagesOf(head.error.issues, listSchema, value, 'the file');
  const readable = readableParts(
    value,
    headFaults.map(({ path }) => path),
  );
  const { sound, faulty } = readEntries(readable);
  const list = head.success ? { ...head.data, entries: sound.map(({ entry }) => entry) } : null;
  const places = sound.map(({ index }) => index);
  const errorAt: ReadList['errorAt'] = (path, fault) => yaml.errorAt(pathInFile(path, places), fault);
  const faults = [
    ...[...headFaults, ...faulty.flatMap((entry) => entry.faults)].map(({ path, message }) =>
      yaml.errorAt(path, message),
    ),
    ...(list
      ? checkEntries(
          list,
          faulty.flatMap(({ cited }) => cited),
        )
      : []
    ).map(({ path, fault }) => errorAt(path, fault)),
  ];
  return { read: list && { list, errorAt }, faults: faults.sort(byPlace) };
};

export const byPlace = (a: LexiconError, b: LexiconError): number => a.line - b.line || a.column - b.column;

/** The path of the file for a path of the list, from which faulty entries are left out. */
const pathInFile = (path: PropertyKey[], places: number[]): PropertyKey[] =>
  path[0] === 'entries' && typeof path[1] === 'number' ? ['entries', places[path[1]]!, ...path.slice(2)] : path;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The entries as they stand with the file's defaults; none where the defaults are faulty, since each would repeat the fault. */
const readableParts = (value: unknown, faults: PropertyKey[][]): unknown[] => {
  if (!isObject(value) || !Array.isArray(value.entries) || faults.some(([key]) => key === 'defaults')) return [];
  const defaults = isObject(value.defaults) ? value.defaults : {};
  return value.entries.map((raw) => (isObject(raw) ? { ...defaults, ...raw } : raw));
};

interface FaultyEntry {
  faults: { path: PropertyKey[]; message: string }[];
  /** The sources that it names all the same. */
  cited: unknown[];
}

const readEntries = (entries: unknown[]): { sound: { entry: ListEntry; index: number }[]; faulty: FaultyEntry[] } => {
  const sound: { entry: ListEntry; index: number }[] = [];
  const faulty: FaultyEntry[] = [];
  for (const [index, raw] of entries.entries()) {
    const parsed = entrySchema.safeParse(raw);
    if (parsed.success) sound.push({ entry: parsed.data, index });
    else {
      const faults = messagesOf(parsed.error.issues, entrySchema, raw, 'the entry');
      faulty.push({
        faults: faults.map(({ path, message }) => ({ path: ['entries', index, ...path], message })),
        cited: isObject(raw) && Array.isArray(raw.sources) ? raw.sources : [],
      });
    }
  }
  return { sound, faulty };
};
