import type { Attribution } from '../../model/finding.js';
import type { Place } from '../../model/span.js';
import type { Mention } from './cluster.js';
import { antecedents, isRelativeWord } from './relatives.js';

type Draft = Omit<Attribution, 'id'>;

/**
 * The mention that each attribution's source refers to: the outermost phrase at the beginning of the source span
 * ("Netanyahu's office", not Netanyahu; "Ada Doe, the mayor," is Ada Doe). Null without a source or a phrase in it.
 */
export const sourceMentions = (attributions: Draft[], mentions: Mention[]): (Mention | null)[] => {
  const starting: Record<Place, Map<number, Mention[]>> = { title: new Map(), body: new Map() };
  for (const mention of mentions) add(starting[mention.phrase.in], mention);
  const antecedentOf = antecedents(mentions);
  return attributions.map(({ in: place, source }) => {
    if (!source) return null;
    return isRelativeWord(source.text)
      ? antecedentOf(place, source)
      : firstAt(starting[place], source.start, source.end - 1);
  });
};

const add = (map: Map<number, Mention[]>, mention: Mention): void => {
  const known = map.get(mention.phrase.start);
  if (known) known.push(mention);
  else map.set(mention.phrase.start, [mention]);
};

/**
 * The longest mention at the first offset that has one; of "Ada Doe's claim that …", whose source ends behind "Doe's", the
 * one that ends with it, and for "her claim" none.
 */
const firstAt = (map: Map<number, Mention[]>, from: number, to: number): Mention | null => {
  for (let at = from; at <= to; at++) {
    const mentions = map.get(at);
    if (!mentions) continue;
    const within = mentions.filter(({ phrase }) => phrase.end <= to + 1);
    const isOwner = at === from && within.length < mentions.length;
    return longest(isOwner ? within : mentions);
  }
  return null;
};

const longest = (mentions: Mention[]): Mention | null =>
  mentions.reduce<Mention | null>(
    (best, one) => (!best || one.phrase.end - one.phrase.start > best.phrase.end - best.phrase.start ? one : best),
    null,
  );
