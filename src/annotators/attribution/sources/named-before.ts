import type { LexiconMatch } from '../../../model/document.js';
import { isTime } from '../grammar/item.js';
import { matchesWithin } from '../grammar/matches-within.js';
import type { Range } from '../grammar/range.js';
import type { Item } from '../grammar/sequence.js';

/** "Downing Street said": the first word of a name that the tagger took for a verb. */
export const withWholeName = (items: Item[], nouns: LexiconMatch[], source: Range): Range => {
  const last = items[source.end - 1]!;
  const opening = items[source.first - 1];
  if (!opening || !/^\p{Lu}/u.test(opening.text)) return source;
  const name = matchesWithin(nouns, { start: opening.start, end: last.end }).find(
    ({ start, end }) => start === opening.start && end === last.end,
  );
  return name && name.entry.properties.metonym === true ? { first: source.first - 1, end: source.end } : source;
};

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
