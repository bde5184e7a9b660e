import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import { checkEntries } from './check-entries.js';
import { messageOf } from './fault-message.js';
import { entrySchema, type ListEntry, type ListFile, listSchema } from './schema.js';

export type { ListEntry, ListFile } from './schema.js';

/** A fault in a list file, with the place and what to do about it. `line` and `column` count from 1. */
export class LexiconError extends Error {
  constructor(
    readonly file: string,
    readonly line: number,
    readonly column: number,
    readonly fault: string,
  ) {
    super(`${file}:${line}:${column}: ${fault}`);
    this.name = 'LexiconError';
  }
}

/** A list with the means to point at any of its parts. */
export interface ReadList {
  list: ListFile;
  /** The error for a fault at a path of the file, for example `['entries', 3, 'forms', 0]`. */
  errorAt: (path: PropertyKey[], fault: string) => LexiconError;
}

/** Reads one list. Throws `LexiconError` at the first fault. */
export const parseList = (text: string, file: string): ListFile => readList(text, file).list;

/** Reads one list and keeps the places of its parts. Throws `LexiconError` at the first fault. */
export const readList = (text: string, file: string): ReadList => {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const errorAtOffset = (offset: number, fault: string): LexiconError => {
    const { line, col } = lines.linePos(Math.min(offset, text.length));
    return new LexiconError(file, Math.max(1, line), Math.max(1, col), fault);
  };
  const syntax = yaml.errors[0];
  if (syntax) throw errorAtOffset(syntax.pos[0], `not valid YAML: ${syntax.message.split('\n')[0]}`);

  /** Where a part begins: at its key where it has one, else at its value, else where its nearest parent begins. */
  const offsetOf = (path: PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
      const key = path[length - 1];
      if (isMap(parent)) {
        const pair = parent.items.find((item) => isScalar(item.key) && item.key.value === key);
        if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0];
      }
      const node = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return yaml.contents?.range?.[0] ?? 0;
  };
  const errorAt = (path: PropertyKey[], fault: string): LexiconError => errorAtOffset(offsetOf(path), fault);
  const check = <T>(schema: z.ZodType<T>, value: unknown, at: PropertyKey[]): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const { path, message } = messageOf(parsed.error.issues[0]!, schema, value);
    throw errorAt([...at, ...path], message);
  };

  const list = check(listSchema, yaml.toJS() ?? {}, []);
  const entries = list.entries.map((raw, index) => {
    const merged = typeof raw === 'object' && raw !== null ? { ...list.defaults, ...raw } : raw;
    return check<ListEntry>(entrySchema as z.ZodType<ListEntry>, merged, ['entries', index]);
  });
  const read = { ...list, entries };
  for (const { path, fault } of checkEntries(read)) throw errorAt(path, fault);
  return { list: read, errorAt };
};
