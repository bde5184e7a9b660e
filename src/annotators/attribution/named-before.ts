import { isTime } from './item.js';
import type { Range } from './range.js';
import type { Item } from './sequence.js';

/**
 * "Ana Ruiz, the lead engineer at the dam, said": a description that stands in apposition to a name. Widens the range
 * to the name, which says who it is. A name behind a preposition is another thing: "In Ellery, a driver said".
 */
export const withNameBefore = (items: Item[], source: Range): Range => {
  const comma = source.first - 1;
  if (items[comma]?.normal !== ',' || !isDescription(items, source)) return source;
  let first = comma;
  while (first > 0 && isNamePart(items[first - 1]!)) first--;
  const words = items.slice(first, comma);
  if (words.length < 2 || words.some(isTime)) return source;
  const before = items[first - 1];
  return !before || ['QUOTE', 'PUNCT', 'VERB', 'SCONJ', 'CCONJ'].includes(before.pos)
    ? { first, end: source.end }
    : source;
};

const isDescription = (items: Item[], { first, end }: Range): boolean =>
  items[first]!.pos === 'DET' && end - first > 1 && items[end - 1]!.pos !== 'PRON';

const isNamePart = (item: Item): boolean =>
  !item.quotation && /^\p{Lu}/u.test(item.text) && item.pos !== 'DET' && item.pos !== 'ADP' && item.pos !== 'PRON';
