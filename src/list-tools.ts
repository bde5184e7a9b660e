import { builtInFolder, readLists, readMorphology } from './lexicon/compile.js';
import { describeList } from './lexicon/describe.js';
import { lookUp } from './lexicon/look-up.js';
import type { DescribedList, LookUp } from './model/described-list.js';

export { checkLists } from './check-lists.js';
export { listFilesBelow } from './lexicon/list-files-below.js';
export { listName, listTemplate } from './lexicon/template.js';
export { lexiconKinds } from './model/lexicon.js';

/** All lists that come with the program, with their reasons. */
export const builtInLists = (): DescribedList[] => readLists(builtInFolder).map(({ list }) => describeList(list));

/** What an entry's id, a list's id or a word in any inflection stands for in the built-in lists. */
export const lookUpInLists = (asked: string): LookUp =>
  lookUp(
    readLists(builtInFolder).map(({ list }) => list),
    readMorphology(builtInFolder),
    asked,
  );
