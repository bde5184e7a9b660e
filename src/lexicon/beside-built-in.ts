import type { CompiledEntries } from '../model/lexicon.js';
import { compileLists } from './compile-lists.js';
import type { Morphology } from './inflect.js';
import type { ReadList } from './list-file.js';
import { lexicons } from './matcher.js';

/** The built-in lists and one's own; one with the name of a built-in list stands in its place. */
export const besideBuiltIn = (own: readonly Pick<ReadList, 'list'>[], morphology: Morphology): CompiledEntries => {
  const replaced = new Set(own.map(({ list }) => list.list));
  const added = compileLists(own, morphology, lexicons.entries.length);
  const listOf = (id: string): string => id.slice(0, id.indexOf('#'));
  return {
    entries: [...lexicons.entries, ...added.entries],
    patterns: [
      ...lexicons.patterns.filter(({ entry }) => !replaced.has(listOf(lexicons.entries[entry]!.id))),
      ...added.patterns,
    ],
  };
};
