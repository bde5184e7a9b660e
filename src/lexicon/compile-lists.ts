import type { CompiledEntries } from '../model/lexicon.js';
import { compileEntry } from './compile-entry.js';
import type { Morphology } from './inflect.js';
import type { ReadList } from './list-file.js';
import { patternsOf } from './patterns.js';

/** The entries of lists and the patterns that find them, counted on from the entries that stand before them. */
export const compileLists = (
  lists: readonly Pick<ReadList, 'list'>[],
  morphology: Morphology,
  before = 0,
): CompiledEntries => {
  const all = lists.flatMap(({ list }) => list.entries.map((entry) => ({ list, entry })));
  return {
    entries: all.map(({ list, entry }) => compileEntry(list.list, list.kind, list.sources, entry)),
    patterns: all.flatMap(({ entry }, i) => patternsOf(entry, before + i, morphology)),
  };
};
