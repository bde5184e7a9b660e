import type { CompiledEntry, CompiledPattern } from '../model/lexicon.js';
import { compileEntry } from './compile-entry.js';
import type { Morphology } from './inflect.js';
import type { ReadList } from './list-file.js';
import { lexicons } from './matcher.js';
import { patternsOf } from './patterns.js';

/** The built-in lists and one's own; one with the name of a built-in list stands in its place. */
export const besideBuiltIn = (
  own: readonly Pick<ReadList, 'list'>[],
  morphology: Morphology,
): { entries: CompiledEntry[]; patterns: CompiledPattern[] } => {
  const replaced = new Set(own.map(({ list }) => list.list));
  const added = own.flatMap(({ list }) => list.entries.map((entry) => ({ list, entry })));
  const listOf = (id: string): string => id.slice(0, id.indexOf('#'));
  return {
    entries: [
      ...lexicons.entries,
      ...added.map(({ list, entry }) => compileEntry(list.list, list.kind, list.sources, entry)),
    ],
    patterns: [
      ...lexicons.patterns.filter(({ entry }) => !replaced.has(listOf(lexicons.entries[entry]!.id))),
      ...added.flatMap(({ entry }, i) => patternsOf(entry, lexicons.entries.length + i, morphology)),
    ],
  };
};
