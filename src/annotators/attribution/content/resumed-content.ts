import { wordClass } from '../../../lexicon/word-class.js';
import { isStop } from '../grammar/item.js';
import { phraseEnd } from '../grammar/phrase.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';
import type { CueMark } from './closer.js';
import { contentEnd } from './content-end.js';
import { resumesWithClause } from './content-place.js';

/** "She had no doubt: someone, she said, must pay": the report cuts into the clause behind the colon alone. */
export const behindColon = (items: Item[], { first, end }: Range): Range => {
  const colon = items.findLastIndex((item, i) => i > first && i < end - 1 && item.normal === ':');
  return { first: colon < 0 ? first : colon + 1, end };
};

/** What a report goes on with behind the comma that closes it: "The plan, she said, would fail." Undefined where nothing does. */
export const resumedContent = (items: Item[], first: number, before: Range, marks: CueMark[]): Range | undefined => {
  const item = items[first];
  if (!item || isStop(item)) return undefined;
  if (resumesWithClause(items, first, before, marks) || opensWithClause(items, before))
    return { first, end: contentEnd(items, first, marks) };
  if (item.pos === 'VERB' && (item.normal.endsWith('ing') || items[first + 1]?.normal === 'that')) return undefined;
  if (item.pos === 'CCONJ' || item.pos === 'SCONJ' || tellsOfSaying(items, first)) return undefined;
  const end = contentEnd(items, first, marks);
  return end > first ? { first, end } : undefined;
};

/** "…, she said, in a letter": how it was said; "…, she said, by the autumn" goes on with what was. */
const tellsOfSaying = (items: Item[], first: number): boolean =>
  items[first]!.pos === 'ADP' &&
  items.slice(first + 1, phraseEnd(items, first + 1)).some(({ normal }) => mediums.has(normal));

const mediums = wordClass('mediums');

/** "Though it went well, she said, selling the mill would …": the main clause is still to come. */
const opensWithClause = (items: Item[], { first }: Range): boolean =>
  concessions.has(items[first]!.normal) && items[first]!.normal !== 'as';

const concessions = wordClass('subordinators');
