import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
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
  }
}

/** Reads one list. Throws `LexiconError` at the first fault. */
export const parseList = (text: string, file: string): ListFile => {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines });
  const failAt = (offset: number, fault: string): never => {
    const { line, col } = lines.linePos(offset);
    throw new LexiconError(file, line, col, fault);
  };
  const syntax = yaml.errors[0];
  if (syntax) failAt(syntax.pos[0], syntax.message.split('\n')[0]!);
  const offsetOf = (path: PropertyKey[]): number => {
    for (let length = path.length; length > 0; length--) {
      const node = yaml.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return node.range[0];
    }
    return 0;
  };
  const check = <T>(schema: z.ZodType<T>, value: unknown, at: PropertyKey[]): T => {
    const parsed = schema.safeParse(value);
    if (parsed.success) return parsed.data;
    const issue = parsed.error.issues[0]!;
    const path = [...at, ...issue.path];
    return failAt(offsetOf(path), `${path.join('.') || 'list'}: ${issue.message}`);
  };
  const list = check(listSchema, yaml.toJS(), []);
  const entries = list.entries.map((raw, index) => {
    const merged = typeof raw === 'object' && raw !== null ? { ...list.defaults, ...raw } : raw;
    return check<ListEntry>(entrySchema as z.ZodType<ListEntry>, merged, ['entries', index]);
  });
  crossCheck({ ...list, entries }, (path, fault) => failAt(offsetOf(path), fault));
  return { ...list, entries };
};

/** What no single entry can show: sources that resolve and are used, ids that are unique. */
const crossCheck = (list: ListFile, fail: (path: PropertyKey[], fault: string) => never): void => {
  const sources = new Set(list.sources.map((source) => source.id));
  const ids = new Set<string>();
  list.entries.forEach((entry, index) => {
    if (ids.has(entry.id)) fail(['entries', index, 'id'], `id "${entry.id}" is taken; choose another`);
    ids.add(entry.id);
    const unknown = entry.sources.find((id) => !sources.has(id));
    if (unknown)
      fail(['entries', index, 'sources'], `source "${unknown}" is not among this file's sources; add it there`);
  });
  const used = new Set(list.entries.flatMap((entry) => entry.sources));
  const idle = list.sources.findIndex((source) => !used.has(source.id));
  if (idle >= 0)
    fail(['sources', idle], `source "${list.sources[idle]!.id}" is used by no entry; cite it or remove it`);
};
